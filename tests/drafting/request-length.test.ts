import { describe, expect, it } from 'vitest';
import type { MessagesBody } from '@/utils/drafting';
import { allCapabilities, noCapabilities, promptBudget } from '@/utils/drafting';
import type { TicketSketch } from '../support/draft-requests';
import { requestOf } from '../support/draft-requests';
import { bodyOf, dataOf } from '../support/request-parts';

describe('a long thread', () => {
  const budget = promptBudget.tokens * promptBudget.charactersPerToken;
  const lengthOf = ({ messages }: MessagesBody) => JSON.stringify(messages.map(({ content }) => content)).length;
  const long = (count: number, length: number): TicketSketch => ({
    messages: Array.from({ length: count }, (_, at) => ({
      from: at % 2 === 0 || at === count - 1 ? ('customer' as const) : ('agent' as const),
      text: `message ${at} ${'lorem ipsum dolor '.repeat(Math.ceil(length / 18)).slice(0, length)} end${at}`,
    })),
  });

  it.each([
    ['30 messages of 800 characters', long(30, 800)],
    ['30 messages of 3,000 characters', long(30, 3_000)],
    ['400 messages', long(400, 200)],
    ['one message of 5 MB', long(1, 5_000_000)],
    ['a message of 5 MB after 10 others', { messages: [...long(10, 300).messages, 'x '.repeat(2_500_000)] }],
    ['escapes only', { messages: ['"<\n>&\\'.repeat(20_000)] }],
    [
      '100 messages of the customer in a row',
      { messages: Array.from({ length: 100 }, (_, at) => `${at} ${'still waiting '.repeat(40)}`) },
    ],
  ])('of %s fits the budget and says what is missing', (_, sketch) => {
    const request = requestOf(sketch);
    for (const capability of [allCapabilities, noCapabilities]) {
      const body = bodyOf(request, capability);
      const data = dataOf(body);
      // The data block is a JSON string in a JSON body; the model sees it unescaped.
      expect(lengthOf(body) - JSON.stringify(data).length + data.length).toBeLessThanOrEqual(budget);
      expect(data).toMatch(/"shortened":true|"left_out"/u);
    }
  });

  it('keeps what the customer said last at the greatest length', () => {
    const { messages } = JSON.parse(dataOf(bodyOf(requestOf(long(30, 3_000))))) as {
      messages: Array<{ text: string }>;
    };
    const lengths = messages.map(({ text }) => text.length);
    expect(lengths.at(-1)).toBe(Math.max(...lengths));
    expect(messages[0]?.text).toMatch(/^message 0 /u);
  });

  it('is left whole where it fits', () => {
    const data = dataOf(bodyOf(requestOf(long(6, 500))));
    expect(data).not.toMatch(/shortened|left_out|left out/u);
    expect(data).toContain('end5');
  });

  it('cuts no character in two', () => {
    const data = dataOf(bodyOf(requestOf({ messages: ['👩‍🚒'.repeat(30_000)] })));
    expect(data.isWellFormed()).toBe(true);
    expect(data).not.toMatch(/\\ud[89a-f]/iu);
  });
});
