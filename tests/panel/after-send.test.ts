import { describe, expect, it } from 'vitest';
import { sentSince } from '@/components/panel/after-send';
import { noTicket } from '@/components/panel/panel-state';
import { reducePanel, type PanelAction } from '@/components/panel/reduce-panel';
import { conversation, message } from './support/sample';

const sam = { role: 'agent', id: '7', name: 'Sam' } as const;
const kim = { role: 'agent', id: '8', name: 'Kim' } as const;
const read = (...more: Parameters<typeof message>[0][]) =>
  conversation({ agent: sam, messages: [message(), ...more.map((change) => message({ author: sam, ...change }))] });

describe('what was sent after an insert', () => {
  it.each([
    ['as it stood', 'Done', 0],
    ['with words added', 'Done, and thank you', 3],
  ])('is the agent’s own new public reply, %s', (_, text, changedWords) => {
    expect(sentSince(read(), read({ id: 'm2', text }), 'Done')).toEqual({ changedWords });
  });

  it.each([
    ['an internal note', read({ id: 'm2', text: 'Done', visibility: 'internal' })],
    ['a colleague’s reply', read({ id: 'm2', text: 'Done', author: kim })],
    ['another message of the customer', read({ id: 'm2', text: 'Done', author: { role: 'customer' } })],
    ['nothing new', read()],
  ])('is not %s', (_, after) => {
    expect(sentSince(read(), after, 'Done')).toBeUndefined();
  });

  it('is not a reply that was there before', () => {
    const both = read({ id: 'm2', text: 'Done' });
    expect(sentSince(both, both, 'Done')).toBeUndefined();
  });
});

describe('the panel after an insert', () => {
  const after = (...actions: PanelAction[]) => actions.reduce(reducePanel, noTicket);
  const frame = (told: Extract<PanelAction, { type: 'frame' }>['frame']): PanelAction => ({
    type: 'frame',
    frame: told,
    at: 1_000,
  });
  const inserted: PanelAction[] = [
    frame({ type: 'ticket', conversation: read() }),
    { type: 'edited', text: 'Done' },
    { type: 'insert-started', requestId: 'r' },
    frame({ type: 'inserted', requestId: 'r', result: { ok: true, engine: 'x' } }),
  ];
  const answered = frame({ type: 'ticket', conversation: read({ id: 'm2', text: 'Done' }) });

  it('says what the human sent, and keeps saying it when the ticket is read again', () => {
    const sent = after(...inserted, answered);
    expect(sent).toMatchObject({ draft: { step: 'inserted', sent: { changedWords: 0 } } });
    expect(reducePanel(sent, answered)).toMatchObject({ draft: { sent: { changedWords: 0 } } });
  });

  it('goes on with a new text', () => {
    const next = after(...inserted, answered, { type: 'edited', text: 'More' });
    expect(next).toHaveProperty('draft', { step: 'drafted', run: undefined });
  });
});
