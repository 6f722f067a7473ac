// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RewriteKind, rewriteWords as words } from '@/components/panel/rewrite-words';
import type { FakeSetup } from './support/fake-services';
import { openPanel } from './support/open-panel';
import { reading, refundConversation, refundReading } from './support/sample';

let leave = new AbortController();
beforeEach(() => {
  leave = new AbortController();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, reportError: (fault: unknown) => console.error(fault) });
});
afterEach(() => leave.abort());

const long = 'Hi Mia,\n\nThank you very much indeed for writing. Your 84.90 arrive within 5 working days.\n\nLena';
const short = 'Hi Mia,\n\nYour 84.90 arrive within 5 working days.\n\nLena';

describe('a rewrite of the text in the box', () => {
  it('is put in at once, shows its diff, and one key takes it back', async () => {
    const panel = await typed(long, { tasks: [text(short)] });
    await panel.press(words.kinds.shorter);
    expect(panel.box().value).toBe(short);
    expect(deleted()).toContain('Thank you very much indeed for writing');
    panel.box().dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
    await panel.rest();
    expect(panel.box().value).toBe(long);
  });

  it.each<[RewriteKind, string]>([
    ['shorter', short],
    ['warmer', long.replace('Your 84.90', 'I am glad to say that your 84.90')],
    ['formal', long.replace('Hi Mia', 'Dear Mia')],
    ['simpler', long.replace('very much indeed', 'a lot')],
    ['spelling', long.replace('very much indeed', 'very much, indeed')],
    ['points', long.replace('Thank you very much indeed for writing. ', '')],
    ['translate', long.replace('Thank you very much indeed for writing', 'Danke, dass Sie schreiben')],
  ])('%s: asks once, shows what changed, and is undone by one key', async (kind, result) => {
    const setup: FakeSetup = {
      tasks: [text(result)],
      reading: reading({ ...refundReading, language: 'de' }),
      preferences: { providerId: 'claude' },
    };
    const panel = await typed(long, setup);
    const name = kind === 'translate' ? words.translateInto('German') : words.kinds[kind];
    await panel.press(name).catch(async () => {
      await panel.press(words.more);
      await panel.press(name);
    });
    expect(panel.fakes.calls.filter((call) => call.startsWith(`${kind} with claude in `))).toHaveLength(1);
    expect(panel.box().value).toBe(result);
    expect(document.querySelectorAll('ins, del').length).toBeGreaterThan(0);
    panel.box().dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
    await panel.rest();
    expect(panel.box().value).toBe(long);
  });

  it.each([
    ['a changed amount', short.replace('84.90', '94.90'), '94.90'],
    ['a lost number', short.replace(' within 5 working days', ' soon'), '5'],
    ['an invented date', short.replace('days', 'days, by 3 March'), '3 March'],
    ['an invented link', `${short} https://refunds.example`, 'https://refunds.example'],
    ['an invented name', short.replace('arrive', 'arrive, as Jonas said,'), 'Jonas'],
  ])('that brings %s is kept out until the agent says so', async (_, result, fact) => {
    const panel = await typed(long, { tasks: [text(result)] });
    await panel.press(words.kinds.shorter);
    expect(panel.box().value).toBe(long);
    expect(panel.shows(words.heldBack)).toBe(true);
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain(fact);
    await panel.press(words.takeAnyway);
    expect(panel.box().value).toBe(result);
  });

  it('does not overwrite what the agent typed meanwhile', async () => {
    const panel = await typed(long, { tasks: [300, text(short)] });
    await panel.press(words.kinds.shorter);
    await panel.type(`${long} PS`);
    await panel.rest();
    expect(panel.box().value).toBe(`${long} PS`);
    expect(panel.shows(words.movedOn)).toBe(true);
  });

  it('says so where nothing changed', async () => {
    const panel = await typed(short, { tasks: [text(short)] });
    await panel.press(words.kinds.shorter);
    expect(panel.shows(words.unchangedLocally)).toBe(true);
  });

  it('offers Claude for what the chosen engine cannot do, and never goes there by itself', async () => {
    const panel = await typed(long, { tasks: [text(short)] });
    await panel.press('More');
    await panel.press(words.kinds.simpler);
    expect(panel.shows(words.needsClaude(words.does.simpler))).toBe(true);
    expect(panel.fakes.calls.filter((call) => call.startsWith('simpler'))).toEqual([]);
    await panel.press(words.withClaude);
    expect(panel.box().value).toBe(short);
  });

  it('leads to the settings where Claude has no key', async () => {
    const panel = await typed(long, { claudeIs: 'needs-key' });
    await panel.press('More');
    await panel.press(words.kinds.spelling);
    await panel.press(words.openSettings);
    expect(panel.fakes.calls).toContain('open-options');
  });

  it('that fails says why and leaves the text', async () => {
    const panel = await typed(long, { tasks: [{ fails: 'overloaded' }] });
    await panel.press(words.kinds.shorter);
    expect(panel.shows('Claude is overloaded right now.')).toBe(true);
    expect(panel.box().value).toBe(long);
  });

  it('can be stopped', async () => {
    const panel = await typed(long, { tasks: ['hang'] });
    await panel.press(words.kinds.shorter);
    await panel.press(words.stop);
    expect(panel.box().value).toBe(long);
    expect(panel.shows(words.running(words.does.shorter))).toBe(false);
  });
});

describe('a customer of another language', () => {
  const german: FakeSetup = {
    reading: reading({ ...refundReading, language: 'de' }),
    preferences: { providerId: 'claude' },
  };

  it('can be read in the agent’s own, and the box stays as it is', async () => {
    const panel = await typed('Hello', { ...german, tasks: [text('I am writing for the third time.')] });
    await panel.press(words.readCustomerIn('English'));
    const asked = panel.fakes.calls.find((call) => call.startsWith('translate with claude in en-US'));
    expect(asked).toContain(refundConversation.messages.at(-1)?.text);
    expect(panel.shows('I am writing for the third time.')).toBe(true);
    expect(panel.box().value).toBe('Hello');
  });

  it('gets the agent’s text in theirs', async () => {
    const panel = await typed('It costs €50.00 by Friday.', {
      ...german,
      tasks: [text('Es kostet 50,00 € bis Freitag.')],
    });
    await panel.press(words.more);
    await panel.press(words.translateInto('German'));
    expect(panel.box().value).toBe('Es kostet 50,00 € bis Freitag.');
  });
});

function text(delta: string) {
  return { type: 'text', delta } as const;
}

function deleted(): string {
  return [...document.querySelectorAll('del')].map((each) => each.textContent).join('');
}

async function typed(own: string, setup: FakeSetup) {
  const panel = await openPanel(leave.signal, setup);
  await panel.type(own);
  await panel.rest();
  return panel;
}
