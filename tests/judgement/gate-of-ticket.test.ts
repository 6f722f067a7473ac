import { describe, expect, it } from 'vitest';
import { createGate, judge, sensitivityLabels, type GraveLabel } from '@/utils/judgement';
import { conversationOf } from '../support/draft-requests';

const ticket = (...messages: Parameters<typeof conversationOf>[0]['messages']) => conversationOf({ messages });
const dead = ticket('My father passed away last week and you still bill him.');
const danger = ticket('I want to end my life.');

describe('the gate of a ticket', () => {
  it('lets an ordinary ticket through', () => {
    expect(createGate().state(ticket('Where is my parcel? The waiting is killing me.'))).toEqual({
      label: 'none',
      evidence: [],
      held: false,
      mayDraft: true,
    });
  });

  it('holds a grave one, and names the customer’s words', () => {
    const state = createGate().state(dead);
    expect(state).toMatchObject({ label: 'bereavement', held: true, mayDraft: true });
    expect(state.evidence[0]?.messageId).toBe('m1');
    expect(dead.messages[0]?.text).toContain(state.evidence[0]?.quote);
  });

  it('opens for this ticket and this subject alone', () => {
    const gate = createGate();
    expect(gate.open(dead)).toBe(true);
    expect(gate.state(dead).held).toBe(false);
    expect(gate.state(conversationOf({ ticketId: '2', messages: ['My father passed away.'] })).held).toBe(true);
    const graver = ticket('My father passed away last week and you still bill him.', 'I want to end my life.');
    expect(gate.state(graver)).toMatchObject({ label: 'self_harm', held: true });
  });

  it('never opens for self-harm, whatever the lead says', () => {
    const gate = createGate(() => ({ self_harm: { mayDraft: true } }));
    expect(gate.open(danger)).toBe(false);
    expect(gate.state(danger)).toMatchObject({ held: true, mayDraft: false });
  });

  it('opens for the other subjects as the lead decided', () => {
    const rules: Partial<Record<GraveLabel, { mayDraft: boolean; note?: string }>> = {
      bereavement: { mayDraft: false, note: ' Call Ana first. ' },
      threat: { mayDraft: true },
    };
    const gate = createGate(() => rules);
    expect(gate.open(dead)).toBe(false);
    expect(gate.state(dead).note).toBe('Call Ana first.');
    expect(gate.open(ticket('I will kill your driver.'))).toBe(true);
    expect(createGate().open(ticket('I will kill your driver.'))).toBe(false);
  });

  it('reads the customer’s public words and the subject, and nobody else’s', () => {
    expect(judge(ticket({ from: 'agent', text: 'My lawyer will sue you.' }, 'Where is it?')).label).toBe('none');
    expect(judge(ticket({ from: 'customer', visibility: 'internal', text: 'My lawyer will sue you.' })).label).toBe(
      'none',
    );
    expect(judge(conversationOf({ subject: 'My mother died', messages: ['Please cancel.'] })).label).toBe(
      'bereavement',
    );
  });

  it('gives the gravest of several messages', () => {
    const one = ticket('My lawyer will sue you.', 'I want to end my life.', 'Where is my parcel?');
    expect(judge(one).label).toBe('self_harm');
    expect(sensitivityLabels[0]).toBe('self_harm');
  });
});
