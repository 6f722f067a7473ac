import type { Page } from 'puppeteer-core';
import { PanelDriver } from './panel-driver';

/** The ticket of the demo: Mia Berg, third contact, promised a refund and a call. */
export const demoTicket = 4127;

/** The human part that the agent adds to the draft. */
export const personalLine = 'Your case is on my own desk now, and I will see it through.';

/** What the agent found out, and tells the draft. */
const point = 'The refund of 189 euros leaves our account on Monday';

/** A helpdesk, as far as the story goes. */
export interface StoryDesk {
  /** A person's way from the ticket to its reply box, where that is on another page. */
  reply?(page: Page): Promise<void>;
  /** What was sent so far, whoever did it. */
  sends(): readonly { text: string }[];
}

/** The button that a person presses to send, one for each helpdesk. */
export const sendButtons = {
  zendesk: '[data-test-id="submit_button-button"]',
  freshdesk: '.ticket-editor__footer .reply-btn',
  requestTracker: '[name=SubmitTicket]',
} as const;

/** What the story came to. */
export interface StoryEnd {
  draft: string;
  /** What the stand-in helpdesk sent when a person clicked Submit. */
  sent: string;
  /** The outcome row that Tandem keeps. */
  outcome: Record<string, unknown>;
}

/**
 * The main job as an agent does it: read, flag, draft, edit, insert; then a person's click on the helpdesk's own Submit; then the
 * outcome is known. `seen` is called at each step, for pictures. Throws where a step does not come, with what the panel shows.
 */
export async function playStory(
  page: Page,
  desk: StoryDesk,
  sendButton: string,
  seen: (step: string) => Promise<void> = async () => {},
): Promise<StoryEnd> {
  let panel = await PanelDriver.of(page);
  await panel.shows('Mia Berg');
  await panel.shows(/Frustrated|Furious/);
  if (!desk.reply) await panel.shows(replyBoxIsThere);
  await seen('1-read');
  if (desk.reply) {
    await desk.reply(page);
    panel = await PanelDriver.of(page);
    await panel.shows(/Frustrated|Furious/);
    await panel.shows(replyBoxIsThere);
  }

  await panel.instruct(point);
  await panel.click('Draft');
  const draft = await panel.drafted();
  await seen('2-drafted');

  await panel.replaceDraft(edited(draft));
  await seen('3-edited');

  await panel.click('Insert');
  await panel.shows('In the reply box');
  await seen('4-inserted');
  if (desk.sends().length > 0) throw new Error('something was sent before a person clicked');

  await submit(page, sendButton);
  await until(() => desk.sends().length === 1, 'the helpdesk did not send');
  const outcome = await outcomeOf(page, 'sent');
  await seen('5-sent');
  return { draft, sent: desk.sends()[0]?.text ?? '', outcome };
}

/** Pages build their ticket seconds after the panel has read it; a person begins once it is there. */
const replyBoxIsThere = /^(?![^]*No reply box is open)/;

/** As an agent edits: the gaps are filled, and a line of one's own stands before the closing. */
function edited(draft: string): string {
  const paragraphs = draft.replace(/\[[^[\]]{1,60}\?\]/g, 'Tuesday at noon').split('\n\n');
  return [...paragraphs.slice(0, -1), personalLine, ...paragraphs.slice(-1)].join('\n\n');
}

/** A person's click on the helpdesk's own button. */
async function submit(page: Page, sendButton: string): Promise<void> {
  const buttons = await page.$$(sendButton);
  for (const button of buttons) {
    const visible = await button.evaluate((element) => element.checkVisibility({ visibilityProperty: true }));
    if (visible) return button.click();
  }
  throw new Error('the stand-in shows no Submit button');
}

/** Sending may lead to another page, with a panel of its own. */
async function outcomeOf(page: Page, kind: string): Promise<Record<string, unknown>> {
  const panel = await PanelDriver.of(page);
  const deadline = Date.now() + 20_000;
  for (;;) {
    const outcomes = await panel.rows('outcomes');
    const found = outcomes.find((outcome) => outcome['kind'] === kind);
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`no outcome "${kind}" but ${JSON.stringify(outcomes)}`);
    await new Promise((next) => setTimeout(next, 200));
  }
}

async function until(holds: () => boolean, otherwise: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(otherwise);
    await new Promise((next) => setTimeout(next, 50));
  }
}
