// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toneWords } from '@/components/panel/tone-words';
import { toneFor } from '@/components/panel/use-tone';
import type { DraftRequest } from '@/utils/drafting';
import type { TonePreset } from '@/utils/tone';
import { draftBeats } from './support/fake-services';
import { openPanel } from './support/open-panel';
import { conversation, message, preset, refundConversation, refundReading } from './support/sample';

let leave = new AbortController();
beforeEach(() => {
  leave = new AbortController();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, reportError: () => undefined });
});
afterEach(() => leave.abort());

const calm = preset({ id: 'calm', name: 'Calm', purpose: 'For most.' });
const mail = preset({ id: 'mail', name: 'Mail', purpose: 'For mail.', fits: { channels: ['email'], locales: ['en'] } });
const chat = preset({ id: 'chat', name: 'Chat', purpose: 'For chat.', fits: { channels: ['messaging'] } });
const view = { phase: 'ticket', conversation: refundConversation, reading: refundReading } as never;
const noLocks = { facts: [], judgement: {}, lockedBy: {}, problems: [] };

describe('the tone of a ticket', () => {
  const presets = [calm, chat, mail];
  it.each([
    ['what its rules say', {}, 'mail', 'matched'],
    ['what the agent picked on it, before any rule', { pickedId: 'chat' }, 'chat', 'picked'],
    ['its rules before the usual one', { usualId: 'calm' }, 'mail', 'matched'],
    ['its rules in the pinned language', { pinnedLanguage: 'de' }, 'calm', 'usual'],
    ['the usual one where no ticket is open', { view: undefined, usualId: 'chat' }, 'chat', 'usual'],
  ] as const)('is %s', (_, change, id, how) => {
    expect(toneFor({ presets, team: undefined, view, ...change })).toMatchObject({ preset: { id }, how });
  });

  it('is that of the ticket’s brand, named as the helpdesk names it', () => {
    const outlet = preset({ id: 'outlet', name: 'Outlet', fits: { brands: ['6130830354002'] } });
    const branded = { ...refundConversation, brand: { id: '6130830354002', name: 'Halden Outlet' } };
    const tone = toneFor({
      presets: [calm, mail, outlet],
      team: undefined,
      view: { phase: 'ticket', conversation: branded, reading: refundReading } as never,
    });
    expect(tone).toMatchObject({ preset: outlet, because: [{ value: '6130830354002', named: 'Halden Outlet' }] });
    expect(toneWords.matched(tone.because)).toBe('Picked for the brand Halden Outlet (6130830354002).');
  });

  it('cannot be picked where the team picks', () => {
    const team = { ...noLocks, presets: [...presets], settings: { presetChoice: 'matched' as const } };
    expect(toneFor({ presets, team, view, pickedId: 'chat' })).toMatchObject({ preset: mail, locked: true });
  });
});

describe('the tone picker', () => {
  const open = (settings = {}) =>
    openPanel(leave.signal, { template: draftBeats('Hello.'), team: { presets: [calm, chat, mail], settings } });

  it('offers the team’s presets, and starts with the one that fits', async () => {
    const { press, shows } = await open();
    expect(shows('Mail')).toBe(true);
    await press('Tone: Mail');
    expect(options().map((option) => option.textContent)).toEqual([
      '1CalmFor most.',
      '2ChatFor chat.',
      '3MailFor mail.',
    ]);
  });

  it('searches, and picks by Enter and by number', async () => {
    const { press } = await open();
    await press('Tone: Mail');
    await key('2');
    expect(picked()).toBe('Tone: Chat');
    await press('Tone: Chat');
    await type('most');
    expect(options()).toHaveLength(1);
    await key('Enter');
    expect(picked()).toBe('Tone: Calm');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Tone: Calm');
  });

  it('closes with Esc and picks nothing, and the key goes no further', async () => {
    const { press, last } = await open();
    await press('Tone: Mail');
    await key('Escape');
    expect(options()).toEqual([]);
    expect(picked()).toBe('Tone: Mail');
    expect(last('focus-composer')).toBeUndefined();
  });

  it('opens nothing where the team picks, and says so', async () => {
    const { press, shows } = await open({ presetChoice: 'matched' });
    await press('Tone: Mail');
    expect(options()).toEqual([]);
    await press('Why this tone');
    expect(shows('Your team picks the tone for each ticket.')).toBe(true);
  });

  it('tells why it is this tone, and shows its rules', async () => {
    const { press, shows } = await open();
    await press('Why this tone');
    expect(shows('Picked for English and e-mail.')).toBe(true);
    expect(shows('neutral, warm, brief; sorry once where we were at fault')).toBe(true);
  });

  it('writes the draft with it', async () => {
    const { press, recorded, rest } = await open();
    await press('Draft');
    await rest();
    expect(recorded('shown')).toMatchObject([{ presetId: 'mail' }]);
  });
});

describe('an escalation word', () => {
  const text = 'My lawyer will hear of this. Where is the refund?';
  const ticket = { type: 'ticket' as const, conversation: conversation({ messages: [message({ text })] }) };
  const handOver = { to: 'our complaints team', how: 'Assign it to Complaints and answer nothing on the merits.' };
  const open = async (change: Partial<TonePreset>) => {
    const seen: DraftRequest[] = [];
    const panel = await openPanel(leave.signal, {
      template: draftBeats('Hello.'),
      seen,
      claude: draftBeats('Hello.'),
      preferences: { providerId: 'claude' },
      team: { presets: [preset({ escalation: ['lawyer'], ...change })] },
    });
    await panel.emit(ticket);
    await panel.rest();
    return { ...panel, seen };
  };
  const note = () => document.querySelector('[aria-label="Not for you to decide alone"]');

  it('says who decides, what the agent does, and marks the words in the thread', async () => {
    const panel = await open({ handOver });
    expect(note()?.textContent).toContain('Our complaints team decides on this.');
    expect(note()?.textContent).toContain(handOver.how);
    expect(note()?.textContent).toContain('“lawyer”');
    await act(async () => note()?.querySelector('button')?.focus());
    expect(panel.last('highlight')).toMatchObject({ spans: [{ messageId: 'm1', quote: 'lawyer' }] });
  });

  it('names the lead where the preset names nobody, and says nothing without such a word', async () => {
    await open({});
    expect(note()?.textContent).toContain('Your lead decides on this.');
    leave.abort();
    leave = new AbortController();
    await open({ escalation: ['ombudsman'] });
    expect(note()).toBeNull();
  });

  it('goes along with the request for a draft', async () => {
    const { press, rest, seen } = await open({ handOver });
    await press('Draft');
    await rest();
    expect(seen).toMatchObject([{ escalation: { to: handOver.to, words: [{ quote: 'lawyer' }] } }]);
  });
});

const options = () => [...document.querySelectorAll('[role=option]')].filter((option) => !option.closest('[hidden]'));
const picked = () => document.querySelector('[aria-label^="Tone: "]')?.getAttribute('aria-label');
const search = () => document.querySelector<HTMLInputElement>('input[role=combobox]')!;

async function key(name: string): Promise<void> {
  await act(async () =>
    search().dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })),
  );
}

async function type(text: string): Promise<void> {
  const field = search();
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
