import { describe, expect, it } from 'vitest';
import { limits, pageFrameShape } from '@/utils/messaging/frames';
import { withinLimits } from '@/utils/messaging/limits';
import { misfit } from '@/utils/messaging/shape';
import { ticket } from './conversations';

const message = ticket().messages[0];
if (!message) throw new Error('the ticket has a message');

describe('a ticket that is too large to be carried', () => {
  it.each([
    ['a text of 5 MB', ticket({ messages: [{ ...message, text: 'x'.repeat(5_000_000) }] })],
    ['a name of 5 MB', ticket({ customer: { role: 'customer', name: 'x'.repeat(5_000_000) } })],
    ['6,000 messages', ticket({ messages: Array.from({ length: 6_000 }, (_, n) => ({ ...message, id: `m${n}` })) })],
  ])('is cut to what can: %s', (_, large) => {
    expect(pageFrameShape({ type: 'ticket', conversation: large })).toBe(misfit);
    expect(pageFrameShape({ type: 'ticket', conversation: withinLimits(large) })).not.toBe(misfit);
  });

  it('keeps the newest messages', () => {
    const messages = Array.from({ length: limits.messages + 10 }, (_, n) => ({ ...message, id: `m${n}` }));
    const kept = withinLimits(ticket({ messages })).messages;
    expect([kept[0]?.id, kept.at(-1)?.id]).toEqual(['m10', messages.at(-1)?.id]);
  });

  it('leaves a ticket alone that fits', () => {
    expect(withinLimits(ticket())).toEqual(ticket());
  });
});
