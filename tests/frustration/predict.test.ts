import { describe, expect, it } from 'vitest';
import { answerLine } from '@/scripts/predict/answer';
import { predictFrustration } from '@/scripts/predict/frustration';

const ask = (value: unknown) => answerLine(predictFrustration, JSON.stringify(value));

describe('the prediction command', () => {
  it('answers for customer messages only, by their place, with spans of their text', async () => {
    const text = 'This is the third time I write. Unacceptable, I want my money back!';
    const answer = await ask({
      id: 'a',
      messages: [
        { role: 'agent', text: 'Hello' },
        { role: 'note', text: 'furious idiot' },
        { role: 'customer', at: '2026-03-02T09:00:00Z', text },
      ],
    });
    expect(answer).toMatchObject({ id: 'a', language: 'en', supported: true, messages: [{ index: 2 }] });
    const [message] = (answer as { messages: Array<{ evidence: Array<{ start: number; end: number }> }> }).messages;
    // A span is a phrase: the cue's words, and those beside them that weigh on its side.
    const spans = message?.evidence.map(({ start, end }) => text.slice(start, end));
    expect(spans).toContainEqual(expect.stringMatching(/^This is the third time/));
  });

  it('gives levels as numbers from 0 to 3 and the score as a probability', async () => {
    const answer = await ask({
      id: 1,
      messages: [{ role: 'customer', text: 'You are thieves, my lawyer will sue you!' }],
    });
    expect(answer).toMatchObject({ id: 1, final: { level: expect.any(Number), trend: 'steady' } });
    const { final } = answer as { final: { level: number; score: number } };
    expect(final.level).toBeGreaterThanOrEqual(2);
    expect(final.score).toBeGreaterThan(0.5);
    expect(final.score).toBeLessThanOrEqual(1);
  });

  it.each([
    ['is not JSON', '{"id":', null],
    ['is not an object', '42', null],
    ['has no messages', '{"id":"x"}', 'x'],
    ['has an unknown role', '{"id":"x","messages":[{"role":"ghost","text":"boo"}]}', 'x'],
  ])('reports a line that %s and does not fail', async (_, line, id) => {
    const answer = await answerLine(predictFrustration, line);
    expect(answer).toEqual({ id, error: expect.any(String) });
    expect(JSON.stringify(answer)).not.toContain('\\n');
  });

  it('takes a conversation without messages', async () => {
    expect(await ask({ id: 'e', messages: [] })).toMatchObject({ id: 'e', messages: [], final: { level: 0 } });
  });
});
