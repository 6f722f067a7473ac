import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/support/browsers';
import { launch, type Launched, testBuild } from '../../scripts/support/launch';
import { PanelDriver } from '../../scripts/support/panel-driver';
import { demoTicket } from '../../scripts/support/story';
import { startFreshdesk } from '../../stand-ins/freshdesk/server';
import { startZendesk } from '../../stand-ins/zendesk/server';
import { eventually } from './support/in-page';

/** A helpdesk with its own editor, in front of an empty reply. */
interface Desk {
  start(): Promise<{ address: string; sends(): readonly unknown[]; reset(): void; close(): Promise<void> }>;
  /** The editor that the agent types in. */
  editor: string;
  /** What a person clicks before there is an editor. */
  opens?: string;
}

const desks: Record<string, Desk> = {
  'CKEditor 5': {
    async start() {
      const desk = await startZendesk({ paneDelayMs: [0, 0] });
      return { ...desk, address: desk.url(demoTicket) };
    },
    editor: '.ck-editor__editable[contenteditable="true"]',
  },
  Froala: {
    async start() {
      const desk = await startFreshdesk({ reply: 'empty' });
      return { ...desk, address: desk.url(demoTicket) };
    },
    editor: '.fr-element[contenteditable="true"]',
    opens: '[data-test-id="ticket-action-reply"]',
  },
};

/** What the panel puts in. */
const reply = ['The refund left today.', '', 'Kind regards'];

describe.each(browserNames.flatMap((name) => Object.entries(desks).map(([editor, desk]) => ({ name, editor, desk }))))(
  'the caret after Insert: $editor in $name',
  ({ name, desk }) => {
    let helpdesk: Awaited<ReturnType<Desk['start']>>;
    let started: Launched;

    beforeAll(async () => {
      helpdesk = await desk.start();
      started = await launch(name, { extension: testBuild[name] });
    });
    afterAll(async () => {
      await started?.close();
      await helpdesk?.close();
    });
    afterEach(() => {
      expect(helpdesk.sends()).toEqual([]);
      helpdesk.reset();
    });

    /** A ticket with its panel and its empty editor, where the agent has typed so much and gone back so many letters. */
    async function open(typed: string, back = 0) {
      const page = await started.browser.newPage();
      await page.goto(helpdesk.address);
      const panel = await PanelDriver.of(page);
      await panel.showsTicket(demoTicket);
      if (desk.opens) await (await page.waitForSelector(desk.opens))?.click();
      await (await page.waitForSelector(desk.editor, { visible: true }))?.click();
      await page.keyboard.type(typed);
      for (let step = 0; step < back; step += 1) await page.keyboard.press('ArrowLeft');
      await panel.replaceDraft(reply.join('\n'));
      await panel.standsStill('Insert');
      return { page, panel };
    }

    /** The lines of the editor, once they are so or after three seconds. */
    async function holds(page: Page, lines: readonly string[]): Promise<void> {
      const seen = () =>
        page.$$eval(`${desk.editor} > *`, (blocks) =>
          blocks.flatMap((block) => (block as HTMLElement).innerText.replaceAll('\u00a0', ' ').trim().split('\n')),
        );
      const deadline = Date.now() + 3_000;
      while (!isDeepStrictEqual(await seen(), lines) && Date.now() < deadline)
        await new Promise((n) => setTimeout(n, 80));
      expect(await seen()).toEqual(lines);
    }

    async function insertAtCaret(panel: PanelDriver): Promise<void> {
      const places = await panel.frame.waitForSelector('select:has(option[value=caret])');
      await places?.select('caret');
      await panel.click('Insert');
      await panel.shows('In the reply box');
    }

    it('is behind the text in a composer that was empty: the agent types on', async () => {
      const { page, panel } = await open('');
      await panel.click('Insert');
      await panel.shows('In the reply box');
      await page.keyboard.type(', Sam');
      await holds(page, ['The refund left today.', '', 'Kind regards, Sam']);
      await page.close();
    });

    it('is behind the text where that came after what the agent had typed', async () => {
      const { page, panel } = await open('I have called you.', 3);
      await panel.click('Insert');
      await panel.shows('In the reply box');
      await page.keyboard.type(', Sam');
      await holds(page, ['I have called you.', '', 'The refund left today.', '', 'Kind regards, Sam']);
      await page.close();
    });

    it('is behind the text where that came into the middle of what the agent had typed', async () => {
      const { page, panel } = await open('Hello Mia. Sam', 3);
      await insertAtCaret(panel);
      await page.keyboard.type(', dear');
      await holds(page, ['Hello Mia. The refund left today.', '', 'Kind regards, dearSam']);
      await page.close();
    });

    it('is there again when the agent was in the panel and goes to the reply', async () => {
      const { page, panel } = await open('Hello Mia. Sam', 3);
      await insertAtCaret(panel);
      await (await panel.frame.waitForSelector('textarea[data-draft]'))?.click();
      await panel.click('Go to the reply box');
      await eventually('the focus in the editor', () =>
        page.evaluate((where) => document.activeElement?.matches(where) === true, desk.editor),
      );
      await page.keyboard.type(', dear');
      await holds(page, ['Hello Mia. The refund left today.', '', 'Kind regards, dearSam']);
      await page.close();
    });
  },
);
