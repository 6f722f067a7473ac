// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftBeats, type FakeSetup } from './support/fake-services';
import { openPanel, type Frames } from './support/open-panel';
import { conversation, passage, reading, refundConversation, refundDraft } from './support/sample';

const key = 'sample:sample.test:4127';
let leave = new AbortController();
/** What was handed to the browser's own error report. */
let faults: unknown[] = [];

beforeEach(() => {
  leave = new AbortController();
  faults = [];
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, reportError: (fault: unknown) => faults.push(fault) });
});
afterEach(() => leave.abort());

describe('an insert', () => {
  it('names the ticket, the text, the place and the audience that the agent saw', async () => {
    const { press, last } = await drafted({});
    await press('Insert');
    expect(last('insert')).toMatchObject({
      ticketId: '4127',
      text: refundDraft,
      placement: 'replace',
      audience: 'public',
    });
  });

  it('goes after the agent’s own text where the reply box has some', async () => {
    const { press, last } = await drafted({}, { empty: false });
    await press('Insert');
    expect(last('insert')).toMatchObject({ placement: 'append' });
  });

  it('is held back by a gap, and does not reach the page', async () => {
    const { press, last, shows } = await drafted({ template: draftBeats('Your order [order number?] left.') });
    await press('Insert');
    expect(last('insert')).toBeUndefined();
    expect(shows('Fill in first:')).toBe(true);
  });

  it('is held back while no reply box is open', async () => {
    const { press, last, shows } = await drafted({}, 'none');
    await press('Insert');
    expect(last('insert')).toBeUndefined();
    expect(shows('No reply box is open')).toBe(true);
  });

  it('that is refused keeps the draft and says why', async () => {
    const { press, shows, box } = await drafted({ insert: 'audience-changed' });
    await press('Insert');
    expect(shows('changed between public reply and note')).toBe(true);
    expect(box().value).toBe(refundDraft);
  });

  it('forgets the unfinished text, which is in the reply box now', async () => {
    const { press, fakes, rest } = await drafted({});
    await rest();
    expect(fakes.unfinished.get(key)).toBe(refundDraft);
    await press('Insert');
    await rest();
    expect(fakes.unfinished.has(key)).toBe(false);
  });
});

describe('unfinished text', () => {
  it('is brought back on return, and never sent anywhere by itself', async () => {
    const { box, fakes, shows } = await open({ unfinished: { [key]: 'Dear Mia, I have' } });
    expect(box().value).toBe('Dear Mia, I have');
    expect(shows('Kept from last time')).toBe(true);
    expect(fakes.posted.map(({ type }) => type)).not.toContain('insert');
  });

  it('is written down when the agent goes to another ticket in the middle of a draft', async () => {
    const beats = [...draftBeats('Dear Mia, I am sorry.').slice(0, 3), 'hang'] as const;
    const { press, fakes, emit, box, rest } = await open({ template: [...beats] });
    await press('Draft');
    await emit({ type: 'ticket', conversation: conversation({ ticketId: '9' }) });
    await rest();
    expect(fakes.unfinished.get(key)).toBe('Dear Mia,');
    expect(box().value).toBe('');
  });

  it('that cannot be stored is said so, and stays on screen', async () => {
    const { type, box, shows, rest } = await open({ unfinishedFails: true });
    await type('Dear Mia');
    await rest();
    expect(box().value).toBe('Dear Mia');
    expect(shows('nothing can be stored')).toBe(true);
    expect(faults).toEqual([new Error('disk full')]);
  });
});

describe('a draft', () => {
  it('is written down once when it was shown, with its reading and without the customer’s words', async () => {
    const { recorded } = await drafted({});
    const shown = recorded('shown');
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({
      ticketKey: key,
      providerId: 'template',
      presetId: 'warm',
      language: 'en',
      level: 'frustrated',
      afterMessageId: 'm5',
      text: refundDraft,
      costUsd: 0.0006,
    });
    expect(JSON.stringify(shown)).not.toContain('dispute the charge');
  });

  it('is written down as what the engine wrote, whatever the agent has changed by then', async () => {
    const { press, type, recorded } = await drafted({});
    await type('All my own words');
    await press('Insert');
    expect(recorded('shown')[0]).toMatchObject({ text: refundDraft });
    expect(recorded('outcome')).toEqual([expect.objectContaining({ type: 'inserted' })]);
  });

  it('is rated with reasons, and a second press takes the rating back', async () => {
    const { press, recorded } = await drafted({});
    await press('Poor draft');
    await press('Too long');
    await press('Poor draft');
    expect(recorded('outcome')).toEqual([
      expect.objectContaining({ type: 'rated', rating: 'down', reasons: [] }),
      expect.objectContaining({ type: 'rated', rating: 'down', reasons: ['too-long'] }),
      expect.not.objectContaining({ rating: 'down' }),
    ]);
  });

  it('that is dismissed is written down with its reasons, and can come back', async () => {
    const { press, recorded, box } = await drafted({});
    await press('Poor draft');
    await press('Not relevant');
    await press('Dismiss draft');
    expect(recorded('outcome').at(-1)).toMatchObject({ type: 'dismissed', reasons: ['not-relevant'] });
    expect(box().value).toBe('');
    await press('Undo');
    expect(box().value).toBe(refundDraft);
  });

  it('that failed offers the template instead of taking it by itself', async () => {
    const { press, fakes, shows, box } = await open({
      preferences: { providerId: 'claude' },
      claude: [{ fails: 'overloaded' }],
      template: draftBeats('From the template.'),
    });
    await press('Draft');
    expect(shows('Claude is overloaded right now.')).toBe(true);
    expect(fakes.calls).toEqual(['draft with claude: ']);
    await press('Use the template draft');
    expect(box().value).toBe('From the template.');
    expect(fakes.preferences.providerId).toBe('claude');
  });

  it('works without a mood, where the mood could not be read', async () => {
    const { press, box, shows } = await open({ reading: new Error('no model'), template: draftBeats('Hello.') });
    expect(shows('The mood could not be read')).toBe(true);
    await press('Draft');
    expect(box().value).toBe('Hello.');
  });

  it('says what it rests on, and when it rests on no macro', async () => {
    const resting = await drafted({ template: draftBeats('Five days.', ['macro:7#1']) });
    expect(resting.shows('The draft rests on')).toBe(true);
    leave.abort();
    leave = new AbortController();
    const bare = await drafted({ template: draftBeats('Hello.') });
    expect(bare.shows('rests on the conversation alone')).toBe(true);
  });

  it('takes a sentence of a macro at one press', async () => {
    const { press, box, type } = await open({ passages: [passage()] });
    await type('Dear Mia,');
    await press('Refund timing');
    expect(box().value).toBe('Dear Mia, A refund reaches your account within 5 working days.');
  });

  it('starts with the shortcut of the page as soon as there is a ticket, but not a minute later', async () => {
    const early = await open({ template: draftBeats('Hello.') }, [{ type: 'command', command: 'draft' }]);
    expect(early.box().value).toBe('Hello.');
    leave.abort();
    leave = new AbortController();
    const late = await open({ template: draftBeats('Hello.') }, [{ type: 'command', command: 'draft' }], 60_000);
    expect(late.box().value).toBe('');
  });
});

describe('the ticket', () => {
  it('has each fresh read looked through for drafts that were sent', async () => {
    const { emit, recorded } = await open({});
    await emit({ type: 'ticket', conversation: { ...refundConversation } });
    expect(recorded('seen')).toEqual(['4127', '4127']);
  });

  it('says that a language is not supported instead of guessing a mood', async () => {
    const { shows } = await open({ reading: reading({ language: 'ja', supported: false, messages: [] }) });
    expect(shows('not supported')).toBe(true);
    expect(shows('Calm')).toBe(false);
  });

  it('that cannot be read any more stays, with the draft in it', async () => {
    const { emit, type, box, shows, press, last } = await open({});
    await type('Dear Mia');
    await emit({ type: 'unreadable', ticketId: '4127', failure: 'offline' });
    expect(box().value).toBe('Dear Mia');
    expect(shows('What you see was read before')).toBe(true);
    await press('Read again');
    expect(last('read-again')).toEqual({ type: 'read-again' });
  });

  it('that could be read from the page alone says why, and holds the way to read again until the helpdesk will answer', async () => {
    const { emit, shows } = await open({});
    const short = { ...refundConversation, completeness: 'page-only' } as const;
    await emit({
      type: 'ticket',
      conversation: { ...short, shortfall: { failure: 'rate-limited', retryAfterMs: 30_000 } },
    });
    expect(shows('Only what is on the page was read')).toBe(true);
    expect(shows('The helpdesk asks to wait before reading more.')).toBe(true);
    expect(shows('Read again in 30 s')).toBe(true);
    await emit({ type: 'ticket', conversation: refundConversation });
    expect(shows('asks to wait')).toBe(false);
  });

  it('that was never read gives its report to the clipboard', async () => {
    const page = await open(
      {},
      [{ type: 'unreadable', ticketId: '4127', failure: 'unreadable-page', report: 'composer: 0' }],
      0,
      false,
    );
    await page.press('Copy report');
    expect(page.fakes.calls).toEqual(['copy: composer: 0']);
  });

  it('leads to the settings where an engine needs a key', async () => {
    const { press, fakes } = await open({ claudeIs: 'needs-key', preferences: { providerId: 'claude' } });
    await press('Add a key');
    expect(fakes.calls).toEqual(['open-options']);
  });

  it('asks for permission where there is none, and teaches once it has it', async () => {
    const page = await open({ missingAccess: true }, [{ type: 'no-ticket' }], 0, false);
    await page.press('Allow on the helpdesk');
    expect(page.fakes.calls).toEqual(['request-access']);
    expect(page.shows('Open a ticket and I will read it with you.')).toBe(true);
  });
});

const open = (setup: FakeSetup, early: Frames = [], laterMs = 0, ticket = true) =>
  openPanel(leave.signal, setup, early, laterMs, ticket);

async function drafted(setup: FakeSetup, composer: { empty: boolean } | 'none' = { empty: true }) {
  const page = await open({ template: draftBeats(refundDraft, ['macro:7#1']), ...setup });
  if (composer !== 'none') {
    await page.emit({
      type: 'composer',
      ticketId: '4127',
      composer: { audience: 'public', format: 'rich', ...composer },
    });
  }
  await page.press('Draft');
  return page;
}
