import { afterEach, describe, expect, it } from 'vitest';
import { browserNames, ensureLanguage } from '../../scripts/support/browsers';
import { launch, type Launched, testBuild } from '../../scripts/support/launch';
import { PanelDriver } from '../../scripts/support/panel-driver';
import { demoTicket } from '../../scripts/support/story';
import { browserWords } from '../../scripts/support/words';
import { startZendesk } from '../../stand-ins/zendesk/server';

describe.each(browserNames)('Tandem in %s', (name) => {
  let started: Launched | undefined;
  afterEach(() => started?.close());

  it.for([
    ['de', 'de'],
    ['id', 'id'],
    ['pt-BR', 'pt_BR'],
  ] as const)('speaks the language of the browser: %s', async ([language, locale], { skip }) => {
    if (!(await ensureLanguage(name, language))) skip(`${name} has no language pack for ${language} here`);
    const words = browserWords(locale);
    const getMessage = (key: string) => words.getMessage(key);
    const zendesk = await startZendesk();
    started = await launch(name, { extension: testBuild[name], language });
    const page = await started.browser.newPage();
    await page.goto(zendesk.url(demoTicket));
    await page.bringToFront();
    const panel = await PanelDriver.of(page);
    await panel.shows('Mia Berg');
    await panel.shows(getMessage('panel_goesTo'));
    await panel.click(getMessage('panel_draft'));
    await panel.button(getMessage('panel_draftAgain'), 20_000);
    // As an agent edits: no gap stays.
    await panel.replaceDraft((await panel.draft()).replace(/\[[^[\]]{1,60}\?\]/g, '12'));
    await panel.button(getMessage('panel_insert'), 20_000);
    const text = await panel.text();
    for (const key of ['panel_asks', 'panel_goesTo', 'panel_copy']) {
      expect(text.toLocaleLowerCase(language)).toContain(getMessage(key).toLocaleLowerCase(language));
    }
    expect(await panel.frame.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      language,
      'ltr',
    ]);
    await panel.click(getMessage('panel_insert'));
    await panel.shows(getMessage('panel_inserted'));
    expect(zendesk.sends()).toEqual([]);
    await page.close();
    await zendesk.close();
  });
});
