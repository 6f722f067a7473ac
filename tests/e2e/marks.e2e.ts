import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Inboxes } from '@/utils/frustration';
import { browserNames } from '../../scripts/support/browsers';
import { launch, type Launched } from '../../scripts/support/launch';
import { PanelDriver } from '../../scripts/support/panel-driver';
import { demoTicket, playStory, sendButtons } from '../../scripts/support/story';
import { type StandInZendesk, startZendesk } from '../../stand-ins/zendesk/server';
import { buildOf, eventually } from './support/in-page';
import { openOptionsFromPanel, press, says } from './support/options-page';

describe.each(browserNames)('a mark on a reading in a real %s', (name) => {
  let zendesk: StandInZendesk;
  let started: Launched;

  beforeAll(async () => {
    zendesk = await startZendesk({ paneDelayMs: [0, 100] });
    started = await launch(name, { extension: buildOf(name) });
  });
  afterAll(async () => {
    await started?.close();
    await zendesk?.close();
  });

  it('meets the reading that the background noted, and goes with what is kept of its ticket', async () => {
    const page = await started.browser.newPage();
    await page.goto(zendesk.url(demoTicket));
    const panel = await PanelDriver.of(page);
    await panel.click('Not frustrated');
    await eventually('one mark and one reading', async () => {
      const { scores, votes } = (await stored(panel))['en'] ?? {};
      return scores?.length === 1 && votes?.length === 1;
    });
    const { en } = await stored(panel);
    const [vote] = en!.votes;
    expect(vote).toMatchObject({ frustrated: false, id: en!.scores[0]?.shown?.id });
    expect(en!.scores[0]?.shown?.flagged).toBe(true);
    expect(JSON.stringify(en)).not.toContain(String(demoTicket));

    await playStory(page, zendesk, sendButtons.zendesk);
    const options = await openOptionsFromPanel(started.browser, page);
    await page.close();
    await press(options, `Delete what is kept about ticket #${demoTicket}`);
    await press(options, 'Delete it');
    await says(options, 'Deleted what was kept about the ticket.', 15_000);
    expect(await stored({ frame: options })).toEqual({ en: { scores: [], votes: [] } });
  });
});

/** What the extension has seen, as a page of its own reads it. */
function stored({ frame }: { frame: Pick<PanelDriver['frame'], 'evaluate'> }): Promise<Inboxes> {
  return frame.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { local: { get(name: string): Promise<{ inbox?: Inboxes }> } } } }
    ).chrome;
    return (await storage.local.get('inbox')).inbox ?? {};
  });
}
