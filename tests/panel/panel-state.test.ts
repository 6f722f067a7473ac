import { describe, expect, it } from 'vitest';
import { noTicket, runOf, type DraftRun, type PanelState, type TicketView } from '@/components/panel/panel-state';
import { reducePanel, type PanelAction } from '@/components/panel/reduce-panel';
import { conversation, message, passage, reading } from './support/sample';
import type { PageFrame } from '@/utils/messaging/frames';

const key = 'sample:sample.test:4127';

describe('the page offers a ticket', () => {
  it('shows it with an empty draft', () => {
    const state = onTicket();
    expect(state).toMatchObject({ phase: 'ticket', key, text: '', draft: { step: 'idle' }, openedAt: 1000 });
  });

  it('keeps the draft when the same ticket is read again', () => {
    const before = after(onTicket(), { type: 'edited', text: 'Dear Mia' });
    const state = frame(before, { type: 'reading', ticketId: '4127' });
    expect(state).toMatchObject({ phase: 'ticket', text: 'Dear Mia' });
    const again = frame(state, {
      type: 'ticket',
      conversation: conversation({ messages: [message(), message({ id: 'm2' })] }),
    });
    expect(again).toMatchObject({ text: 'Dear Mia', conversation: { messages: [{ id: 'm1' }, { id: 'm2' }] } });
  });

  it.each([
    ['another ticket', { type: 'ticket', conversation: conversation({ ticketId: '9' }) }],
    ['a ticket that is being read', { type: 'reading', ticketId: '9' }],
    ['no ticket', { type: 'no-ticket' }],
    ['an unreadable ticket', { type: 'unreadable', ticketId: '9', failure: 'forbidden' }],
    ['the same number of another account', { type: 'ticket', conversation: conversation({ account: 'other.test' }) }],
  ] satisfies [string, PageFrame][])('puts the unfinished text aside for %s, and brings it back', (_, elsewhere) => {
    const written = after(onTicket(), { type: 'edited', text: 'Dear Mia' });
    const gone = frame(written, elsewhere);
    expect(gone.kept).toEqual({ [key]: 'Dear Mia' });
    expect({ text: '', ...gone }.text).toBe('');
    const back = frame(gone, { type: 'ticket', conversation: conversation() });
    expect(back).toMatchObject({ text: 'Dear Mia', restored: true, draft: { step: 'drafted' } });
  });

  it('keeps what a draft had written when the ticket changes in the middle of it', () => {
    const writing = after(onTicket(), start(), text('Dear Mia, I'));
    const gone = frame(writing, { type: 'no-ticket' });
    expect(gone.kept).toEqual({ [key]: 'Dear Mia, I' });
    expect(after(gone, text(' am')).kept).toEqual({ [key]: 'Dear Mia, I' });
  });

  it('does not keep text that is in the reply box already', () => {
    const inserted = after(onTicket(), { type: 'edited', text: 'Done' }, { type: 'insert-started', requestId: 'r' });
    const answered = frame(inserted, { type: 'inserted', requestId: 'r', result: { ok: true, engine: 'x' } });
    expect(frame(answered, { type: 'no-ticket' }).kept).toEqual({});
  });

  it('stays on a ticket that fails to be read again, and says so until it is read', () => {
    const written = after(onTicket(), { type: 'edited', text: 'Dear Mia' });
    const stale = frame(written, { type: 'unreadable', ticketId: '4127', failure: 'rate-limited', retryAfterMs: 500 });
    expect(stale).toMatchObject({
      phase: 'ticket',
      text: 'Dear Mia',
      stale: { failure: 'rate-limited', retryAt: 1500 },
    });
    const fresh = frame(stale, { type: 'ticket', conversation: conversation() });
    expect(fresh).toMatchObject({ stale: undefined });
  });

  it('remembers why only the page was read, and when the helpdesk will answer, until the whole is read', () => {
    const shortfall = { failure: 'rate-limited', retryAfterMs: 500 };
    const short = frame(noTicket, {
      type: 'ticket',
      conversation: conversation({ completeness: 'page-only', shortfall }),
    });
    expect(short).toMatchObject({ phase: 'ticket', shortfall: { failure: 'rate-limited', retryAt: 1500 } });
    expect(frame(short, { type: 'ticket', conversation: conversation() })).toMatchObject({ shortfall: undefined });
  });

  it('remembers when a helpdesk that asked to wait will answer', () => {
    const state = frame(noTicket, { type: 'unreadable', ticketId: '1', failure: 'rate-limited', retryAfterMs: 30_000 });
    expect(state).toMatchObject({ phase: 'unreadable', retryAt: 31_000 });
  });

  it('knows the reply box even where it was described before its ticket was read', () => {
    const composer = { audience: 'internal', format: 'rich', empty: true } as const;
    const early = frame(frame(noTicket, { type: 'reading', ticketId: '4127' }), {
      type: 'composer',
      ticketId: '4127',
      composer,
    });
    const state = frame(early, { type: 'ticket', conversation: conversation() });
    expect(state.lastComposer).toEqual({ ticketId: '4127', composer });
  });

  it.each(['mood-read', 'passages-found', 'restored'] as const)('ignores a late %s of another ticket', (type) => {
    const late = { key: 'another', reading: reading(), passages: [], text: 'x', type } as PanelAction;
    const state = onTicket();
    expect(after(state, late)).toBe(state);
  });

  it('never writes restored text over what the agent has typed meanwhile', () => {
    const state = after(onTicket(), { type: 'edited', text: 'mine' }, { type: 'restored', key, text: 'old' });
    expect(state).toMatchObject({ text: 'mine', restored: false });
  });

  it('holds a shortcut until it is taken', () => {
    const state = frame(noTicket, { type: 'command', command: 'draft' });
    expect(state.command).toEqual({ name: 'draft', at: 1000 });
    const shown = frame(state, { type: 'ticket', conversation: conversation() });
    expect(shown.command?.name).toBe('draft');
    expect(after(shown, { type: 'command-taken' }).command).toBeUndefined();
  });

  it('says that it was updated, and takes it back when a page greets it anew', () => {
    const gone = frame(onTicket(), { type: 'gone' });
    expect(gone.gone).toBe(true);
    expect(frame(gone, { type: 'hello', version: 1, helpdesk: 'x', account: 'y' }).gone).toBe(false);
  });
});

describe('a draft', () => {
  it('goes from connecting through writing to drafted', () => {
    let state = after(onTicket(), start());
    expect(state).toMatchObject({ draft: { step: 'drafting', phase: 'connecting' } });
    state = after(state, event({ type: 'status', phase: 'thinking' }), text('Dear '), text('Mia'));
    expect(state).toMatchObject({ text: 'Dear Mia', draft: { phase: 'writing', run: { written: 'Dear Mia' } } });
    state = after(state, event({ type: 'cite', passageId: 'a' }), event({ type: 'cite', passageId: 'a' }), done());
    expect(state).toMatchObject({ draft: { step: 'drafted', run: { stop: 'end', shownAt: 50, cited: ['a'] } } });
  });

  it('keeps the agent’s text until its first word arrives, and then within reach of undo', () => {
    let state = after(onTicket(), { type: 'edited', text: 'mine' }, start());
    expect(state).toMatchObject({ text: 'mine' });
    state = after(state, text('Dear'));
    expect(state).toMatchObject({ text: 'Dear', undo: { text: 'mine', change: 'draft' } });
    state = after(state, done(), { type: 'undone' });
    expect(state).toMatchObject({ text: 'mine', undo: { text: 'Dear', change: 'redo' } });
    expect(after(state, { type: 'undone' })).toMatchObject({ text: 'Dear' });
  });

  it('adds to the end while the agent edits what is there already', () => {
    const state = after(onTicket(), start(), text('Dear Mia'), { type: 'edited', text: 'Hello Mia' }, text(', sorry'));
    expect(state).toMatchObject({ text: 'Hello Mia, sorry', draft: { run: { written: 'Dear Mia, sorry' } } });
  });

  it.each([
    ['keeps the partial text when it is stopped', [text('Dear')], 'Dear', 'drafted'],
    ['is as if never asked for when it is stopped before a word', [], '', 'idle'],
  ] as const)('%s', (_, events, left, step) => {
    const state = after(onTicket(), start(), ...events, { type: 'draft-stopped', runId: 'run', at: 9 });
    expect(state).toMatchObject({ text: left, draft: { step } });
  });

  it('leaves the agent’s own text in place when it is stopped before a word', () => {
    const state = after(onTicket(), { type: 'edited', text: 'mine' }, start(), {
      type: 'draft-stopped',
      runId: 'run',
      at: 9,
    });
    expect(state).toMatchObject({ text: 'mine', draft: { step: 'drafted' } });
    expect(state.phase === 'ticket' && runOf(state.draft)).toBeUndefined();
  });

  it('keeps the partial text when it fails, and when it may be asked for again', () => {
    const failed = { type: 'draft-failed', runId: 'run', problem: 'stalled', at: 10, retryAfterMs: 5 } as const;
    const state = after(onTicket(), start(), text('Dear'), failed);
    expect(state).toMatchObject({
      text: 'Dear',
      draft: { step: 'failed', problem: 'stalled', retryAt: 15, run: { shownAt: 10 } },
    });
  });

  it('counts as failed when it ends without a word', () => {
    expect(after(onTicket(), start(), done())).toMatchObject({ draft: { step: 'failed', problem: 'empty' } });
  });

  it('is not touched by an earlier one that was replaced', () => {
    const state = after(onTicket(), start('first'), start('second'));
    expect(after(state, text('late', 'first'))).toEqual(state);
    expect(after(state, { type: 'draft-stopped', runId: 'first', at: 1 })).toEqual(state);
  });

  it('counts down to a retry until the next word', () => {
    let state = after(onTicket(), start(), event({ type: 'waiting', forMs: 2000, because: 'overloaded' }));
    expect(state).toMatchObject({ draft: { waiting: { until: 2050, because: 'overloaded' } } });
    state = after(state, text('Dear'));
    expect(state).toMatchObject({ draft: { waiting: undefined } });
  });

  it('knows what it was given to rest on', () => {
    const grounded = {
      type: 'draft-grounded',
      runId: 'run',
      passages: [passage()],
      language: 'de',
    } satisfies PanelAction;
    expect(after(onTicket(), start(), grounded)).toMatchObject({
      draft: { run: { language: 'de', passages: [{ id: 'macro:7#1' }] } },
    });
  });
});

describe('the draft box', () => {
  it('offers to insert what the agent wrote without a draft, until it is empty again', () => {
    const state = after(onTicket(), { type: 'edited', text: 'mine' });
    expect(state).toMatchObject({ draft: { step: 'drafted' } });
    expect(after(state, { type: 'edited', text: '  ' })).toMatchObject({ draft: { step: 'idle' } });
  });

  it.each([
    ['', 'One.', 'One.'],
    ['Dear Mia,', 'One.', 'Dear Mia, One.'],
    ['Dear Mia,\n\n', 'One.', 'Dear Mia,\n\nOne.'],
  ])('takes a sentence after %j', (before, sentence, expected) => {
    const state = after(onTicket(), { type: 'edited', text: before }, { type: 'sentence-added', sentence });
    expect(state).toMatchObject({ text: expected, undo: { text: before, change: 'sentence' } });
  });

  it('can be emptied, and have its text back', () => {
    const state = after(onTicket(), start(), text('Dear'), done(), { type: 'dismissed' });
    expect(state).toMatchObject({ text: '', draft: { step: 'idle' }, undo: { text: 'Dear', change: 'cleared' } });
    expect(after(state, { type: 'undone' })).toMatchObject({ text: 'Dear', draft: { step: 'drafted' } });
  });

  it.each(['sentence-added', 'undone', 'dismissed'] as const)(
    'does nothing on %s while a draft is being written',
    (type) => {
      const state = after(onTicket(), { type: 'edited', text: 'mine' }, start(), text('Dear'));
      expect(after(state, { type, sentence: 'One.' })).toEqual(state);
    },
  );

  it('lets the browser’s own undo go first once the agent has typed', () => {
    const state = after(
      onTicket(),
      { type: 'sentence-added', sentence: 'One.' },
      { type: 'edited', text: 'One. Two.' },
    );
    expect(state).toMatchObject({ undo: { edited: true } });
  });
});

describe('an insert', () => {
  const written = () => after(onTicket(), { type: 'edited', text: 'Done' }, { type: 'insert-started', requestId: 'r' });

  it('is done when the page confirms it', () => {
    const state = frame(written(), { type: 'inserted', requestId: 'r', result: { ok: true, engine: 'x' } });
    expect(state).toMatchObject({ draft: { step: 'inserted' }, text: 'Done' });
    expect(after(state, { type: 'edited', text: 'Done too' })).toMatchObject({ draft: { step: 'drafted' } });
  });

  it('keeps the text and the reason when the page refuses', () => {
    const refused = { type: 'inserted', requestId: 'r', result: { ok: false, reason: 'wrong-ticket' } } as const;
    const state = frame(written(), refused);
    expect(state).toMatchObject({ draft: { step: 'drafted', refusal: 'wrong-ticket' }, text: 'Done' });
    expect(after(state, { type: 'edited', text: 'Done too' })).toHaveProperty('draft', { step: 'drafted' });
  });

  it('is not answered by the answer to another one', () => {
    const state = written();
    const other = frame(state, { type: 'inserted', requestId: 'other', result: { ok: true, engine: 'x' } });
    expect(other).toEqual(state);
  });

  it.each([
    ['while nothing is written', () => onTicket()],
    ['while a draft is being written', () => after(onTicket(), start(), text('Dear'))],
    ['while another insert is under way', written],
  ])('does not begin %s', (_, state) => {
    const before = state();
    expect(after(before, { type: 'insert-started', requestId: 'again' })).toEqual(before);
  });
});

function after(state: PanelState, ...actions: PanelAction[]): PanelState {
  return actions.reduce(reducePanel, state);
}

function frame(state: PanelState, sent: PageFrame): PanelState {
  return reducePanel(state, { type: 'frame', frame: sent, at: 1000 });
}

function onTicket(): PanelState & TicketView {
  const state = frame(noTicket, { type: 'ticket', conversation: conversation() });
  if (state.phase !== 'ticket') throw new Error('no ticket on screen');
  return state;
}

function start(id = 'run'): PanelAction {
  const nothing = { written: '', cited: [], quotes: [], passages: [] };
  const run: DraftRun = { id, providerId: 'template', presetId: 'warm', language: 'en', requestedAt: 0, ...nothing };
  return { type: 'draft-started', run };
}

function event(sent: Extract<PanelAction, { type: 'draft-event' }>['event'], runId = 'run'): PanelAction {
  return { type: 'draft-event', runId, event: sent, at: 50 };
}

const text = (delta: string, runId = 'run') => event({ type: 'text', delta }, runId);
const done = () => event({ type: 'done', stop: 'end' });
