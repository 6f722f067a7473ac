// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftBeats } from './support/fake-services';
import { openPanel } from './support/open-panel';
import { conversation, message, passage, refundConversation, refundDraft } from './support/sample';
import type { DraftRequest } from '@/utils/drafting';

let leave = new AbortController();
beforeEach(() => {
  leave = new AbortController();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, reportError: () => undefined });
});
afterEach(() => leave.abort());

const timing = 'A refund reaches your account within 5 working days.';
const passages = [
  passage({ best: true }),
  passage({ id: 'macro:7#2', text: 'Some banks are faster.' }),
  passage({ id: 'macro:9#0', sourceId: '9', title: 'Calls::Missed call', text: 'We call at a time that suits you.' }),
  passage({ id: 'macro:9#1', sourceId: '9', title: 'Calls::Missed call', text: 'Tell us when.', best: true }),
];

async function drafted() {
  const claude = draftBeats(refundDraft, [['macro:7#1', timing]]);
  const panel = await openPanel(leave.signal, { claude, passages, preferences: { providerId: 'claude' } });
  await panel.press('Draft');
  const buttons = () => [...document.querySelectorAll('button')];
  const open = () =>
    buttons().flatMap(
      (button) => /^Select (.+) in the draft$/.exec(button.getAttribute('aria-label') ?? '')?.[1] ?? [],
    );
  const chips = () => buttons().filter(({ tabIndex, textContent }) => tabIndex === -1 && /^\d$/.test(textContent));
  const section = (name: string) => document.querySelector(`section[aria-label="${name}"]`);
  return { ...panel, open, chips, section };
}

describe('marks of a draft', () => {
  it('number the sentence that rests on a source, and name each fact that rests on none', async () => {
    const { chips, open, section } = await drafted();
    expect(chips().map(({ textContent }) => textContent)).toEqual(['1']);
    expect(open()).toEqual(['10 November', '84.90', 'I will', 'Friday']);
    expect(section('The draft rests on')?.textContent).toContain(timing);
  });

  it('name once what the draft says twice', async () => {
    const { type, open } = await drafted();
    await type('You get 84.90 on Friday. That is on friday, all of 84.90.');
    expect(open()).toEqual(['84.90', 'Friday']);
  });

  it('follow what the agent changes: another number in a cited sentence is to be verified', async () => {
    const { type, open, chips } = await drafted();
    await type('A refund reaches your account within 3 working days.');
    expect(open()).toEqual(['3 working days']);
    expect(chips()).toHaveLength(1);
    await type('Thank you.');
    expect(open()).toEqual([]);
    expect(chips()).toHaveLength(0);
  });

  it('open the source whole, the sentence of the draft among the others', async () => {
    const { chips } = await drafted();
    await act(async () => chips()[0]?.click());
    const details = document.querySelector('details[open]');
    expect(details?.textContent).toContain('Some banks are faster.');
  });

  it('select the fact in the box', async () => {
    const { press, box } = await drafted();
    await press('Select Friday in the draft');
    expect(box().value.slice(box().selectionStart, box().selectionEnd)).toBe('Friday');
  });

  it('are none on a text that the agent wrote alone', async () => {
    const panel = await openPanel(leave.signal, { passages });
    await panel.type('I will call you on Friday at 10.');
    expect(panel.shows('Verify')).toBe(false);
  });
});

describe('what else fits', () => {
  it('is one sentence a source, the one that says most, and a key adds it alone', async () => {
    const { section, box } = await drafted();
    expect(section('The draft rests on')?.textContent).toContain('Tell us when.');
    expect(section('The draft rests on')?.textContent).not.toContain('at a time that suits you');
    const keys = { altKey: true, shiftKey: true, code: 'Digit1', key: '!', bubbles: true };
    await act(async () => document.dispatchEvent(new KeyboardEvent('keydown', keys)));
    expect(box().value.endsWith('Tell us when.')).toBe(true);
  });

  it('says how many macros were read while they are read for the first time', async () => {
    const panel = await openPanel(leave.signal, { passages: [] });
    await panel.emit({ type: 'macros-read', count: 300 });
    expect(panel.shows('Reading your macros, 300 so far')).toBe(true);
    await panel.emit({ type: 'macros', macros: [] });
    expect(panel.shows('Nothing your team knows fits')).toBe(true);
  });
});

describe('the helpdesk', () => {
  it('is asked how it fills a macro whose placeholder the ticket cannot fill, once', async () => {
    const open = passage({ text: 'Order [order id?] left.', unfilled: 'Order {{ticket.order_id}} left.' });
    const panel = await openPanel(leave.signal, { passages: [open, passage({ id: 'macro:7#2', text: 'Fine.' })] });
    await panel.emit({ type: 'macros', macros: [{ id: '7', title: 'a', text: 'b' }] });
    expect(panel.fakes.posted.filter(({ type }) => type === 'preview-macro')).toEqual([
      { type: 'preview-macro', ticketId: '4127', macroId: '7' },
    ]);
  });
});

describe('what a draft may know and who writes it', () => {
  const note = message({ id: 'n1', author: { role: 'agent' }, visibility: 'internal', text: 'She is a reseller.' });
  const ticket = conversation({ messages: [...refundConversation.messages, note] });

  it('is as usual until the agent asks otherwise, for this ticket alone', async () => {
    const seen: DraftRequest[] = [];
    const panel = await openPanel(
      leave.signal,
      { claude: draftBeats('Hello.'), preferences: { providerId: 'claude' }, seen, harderModel: 'claude-sonnet-5-5' },
      [],
      0,
      false,
    );
    await panel.emit({ type: 'ticket', conversation: ticket });
    await panel.press('Draft');
    expect(seen[0]).not.toHaveProperty('withNotes');
    await panel.check('Know the internal note');
    await panel.check('Harder case');
    await panel.rest();
    await panel.press('Draft again');
    expect(seen[1]).toMatchObject({ withNotes: true, harder: true });
    expect(panel.shows('claude-sonnet-5-5')).toBe(true);
    await panel.emit({ type: 'ticket', conversation: { ...ticket, ticketId: '9' } });
    await panel.press('Draft');
    expect(seen[2]).not.toHaveProperty('withNotes');
    expect(seen[2]).not.toHaveProperty('harder');
  });

  it('has no switch for notes where there are none, and none for templates', async () => {
    const panel = await openPanel(leave.signal, { preferences: { providerId: 'claude' } });
    expect(panel.shows('internal note')).toBe(false);
    const template = await openPanel(leave.signal, {}, [], 0, false);
    await template.emit({ type: 'ticket', conversation: ticket });
    expect(template.shows('Know the internal note')).toBe(false);
  });
});
