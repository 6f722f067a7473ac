import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/support/browsers';
import { launch, type Launched, testBuild } from '../../scripts/support/launch';
import { demoTicket, personalLine, playStory, sendButtons } from '../../scripts/support/story';
import { type StandInZendesk, startZendesk } from '../../stand-ins/zendesk/server';

describe.each(browserNames)('the main job in %s', (name) => {
  let zendesk: StandInZendesk;
  let started: Launched;

  beforeAll(async () => {
    zendesk = await startZendesk();
    started = await launch(name, { extension: testBuild[name] });
  });
  afterAll(async () => {
    await started?.close();
    await zendesk?.close();
  });
  afterEach(() => zendesk.reset());

  it.each([
    ['an ordinary page', {}],
    [
      'a page with a strict policy and other marks',
      { csp: 'strict', activeMarker: '.active', tabMarker: 'aria-current', labels: 'pt' },
    ],
  ] as const)('is read, drafted, edited, inserted, sent by the human and learnt from, on %s', async (_, variant) => {
    const page = await started.browser.newPage();
    await page.goto(zendesk.url(demoTicket, variant));
    const end = await playStory(page, zendesk, sendButtons.zendesk);
    const [send] = zendesk.sends();
    expect(end.draft).toMatch(/Mia/);
    expect(end.sent).toContain(personalLine);
    expect(send?.ticketId).toBe(demoTicket);
    expect(send?.trusted).toBe(true);
    expect(zendesk.sends().filter((each) => !each.trusted)).toEqual([]);
    expect(zendesk.violations()).toEqual([]);
    expect(end.outcome).toMatchObject({ kind: 'sent' });
    expect(end.outcome['editDistance']).toBeGreaterThan(0);
    expect(end.outcome).not.toHaveProperty('sentText');
    await page.close();
  });
});
