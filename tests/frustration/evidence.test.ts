import { describe, expect, it } from 'vitest';
import { findCauses } from '@/utils/frustration/causes';
import type { Weighed } from '@/utils/frustration/causes';
import { cueNames } from '@/utils/frustration/cues/catalogue';
import type { CueName } from '@/utils/frustration/cues/catalogue';
import { messageEvidence } from '@/utils/frustration/evidence';
import type { ScoredMessage } from '@/utils/frustration/message';

/** A scored message: each word of `text` with its weight, and cues by the words that they stand on. */
function scored(text: string, weights: readonly number[], cues: ReadonlyArray<[CueName, string, number]> = []) {
  const words = [...text.matchAll(/[\w']+/g)].map(({ index, 0: word }, i) => {
    return { start: index, end: index + word.length, weight: weights[i] ?? 0 };
  });
  const found = cues.map(([name, on, weight]) => {
    const start = text.indexOf(on);
    return { cue: cueNames.indexOf(name), name, start, end: start + on.length, share: 1, weight };
  });
  return {
    logit: 0,
    base: 0,
    hard: false,
    standing: 0,
    cues: found,
    words: words.filter(({ weight }) => weight !== 0),
  };
}

const spansOf = (text: string, message: ScoredMessage) =>
  messageEvidence('m', text, message).map(({ start, end, weight }) => [
    text.slice(start, end),
    Number(weight.toFixed(2)),
  ]);

describe('the words that a flag rests on', () => {
  it('are phrases: a cue takes in the words beside it that weigh on its side', () => {
    const text = 'we are still waiting for nothing at all';
    const message = scored(text, [0, 0.1, 0.4, 0.3, 0.1, 0.5], [['still', 'still waiting', 1]]);
    expect(spansOf(text, message)).toEqual([['are still waiting for nothing', 2.4]]);
  });

  it('end with the sentence', () => {
    const text = 'still waiting. Nothing came';
    const message = scored(text, [0.2, 0.2, 0.5, 0.4], [['still', 'still waiting', 1]]);
    expect(spansOf(text, message)).toEqual([
      ['still waiting', 1.4],
      ['Nothing came', 0.9],
    ]);
  });

  it('end with the sentence where its full stop weighs something too', () => {
    const text = 'my account. You wrote five days';
    const message = scored(text, [0.3, 0.4, 0.1, 0.1, 0.1, 0.1], [['brokenPromise', 'You wrote five days', 1]]);
    const stop = { start: text.indexOf('.'), end: text.indexOf('.') + 1, weight: 0.2 };
    const words = [...message.words, stop].toSorted((one, other) => one.start - other.start);
    expect(spansOf(text, { ...message, words }).map(([span]) => span)).toEqual(['You wrote five days', 'my account.']);
  });

  it('do not take in a word that calms', () => {
    const text = 'kindly still waiting kindly';
    const message = scored(text, [-0.4, 0.2, 0.2, -0.4], [['still', 'still waiting', 1]]);
    expect(spansOf(text, message)[0]).toEqual(['still waiting', 1.4]);
  });

  it('join across a light word, and two cues stay apart', () => {
    const text = 'nobody at all answers and still waiting';
    const message = scored(text, [0.6, 0, 0, 0.6, 0, 0.1, 0.1], [['still', 'still waiting', 1]]);
    expect(spansOf(text, message)).toEqual([['nobody at all answers and still waiting', 2.4]]);
    const cues = scored(
      text,
      [0.2, 0, 0, 0.2, 0, 0.1, 0.1],
      [
        ['noReply', 'nobody at all answers', 1],
        ['still', 'still waiting', 1],
      ],
    );
    expect(spansOf(text, cues)).toHaveLength(2);
  });

  it('do not join across a word that calms, nor into more than a phrase', () => {
    const text = 'nobody kindly answers';
    expect(spansOf(text, scored(text, [0.6, -0.3, 0.6]))).toHaveLength(3);
    const long = 'unbelievably disorganised people everywhere and unbelievably disorganised departments everywhere';
    for (const [quote] of spansOf(long, scored(long, [0.6, 0.6, 0.6, 0, 0, 0.6, 0.6, 0.6, 0.6]))) {
      expect(String(quote).length).toBeLessThanOrEqual(80);
    }
  });

  it('belong to one span each', () => {
    const text = 'no parcel came and nobody ever answers me here';
    const message = scored(text, [0.4, 0.3, 0.3, 0.1, 0.5, 0.2, 0.4, 0.2, 0.1]);
    const spans = messageEvidence('m', text, message).toSorted((a, b) => a.start - b.start);
    for (const [i, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
    expect(spans.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(2.5, 6);
  });
});

describe('the causes of a conversation', () => {
  const waiting = scored('I have waited two weeks', [], [['waiting', 'waited two weeks', 1]]);
  const message = (level: Weighed['level'], cause: boolean): Weighed => {
    return { level, scored: cause ? waiting : scored('Hello', []), around: [] };
  };

  it('may have been told while the customer was still calm', () => {
    const told = [message('calm', true), message('calm', true), message('frustrated', false)];
    expect(findCauses(told, 'frustrated')).toEqual(['long_wait']);
  });

  it('are over once the customer is calm, but for a date that stays', () => {
    const dated = scored(
      'I have waited two weeks, the party is on Friday',
      [],
      [
        ['waiting', 'waited two weeks', 1],
        ['deadline', 'on Friday', 1],
      ],
    );
    const told: Weighed[] = [{ level: 'frustrated', scored: dated, around: [] }, message('calm', false)];
    expect(findCauses(told, 'calm')).toEqual(['deadline']);
    expect(findCauses(told, 'frustrated')).toEqual(['long_wait', 'deadline']);
    expect(findCauses(told, 'concerned')).toEqual(['deadline']);
  });

  it('are a promise however little it has passed; the age of a ticket counts half, and once', () => {
    const around = (cause: 'broken_promise' | 'long_wait', weight: number): Weighed => {
      const span = { messageId: 'm', start: 0, end: 1, says: '', cause, weight };
      return {
        level: 'frustrated',
        scored: scored('Hello', []),
        around: [cause === 'long_wait' ? { ...span, isTicketAge: true } : span],
      };
    };
    expect(findCauses([around('broken_promise', 0.02)], 'frustrated')).toEqual(['broken_promise']);
    expect(findCauses([around('long_wait', 1)], 'frustrated')).toEqual([]);
    expect(findCauses([around('long_wait', 1), around('long_wait', 1)], 'frustrated')).toEqual([]);
    expect(findCauses([message('frustrated', true), around('long_wait', 0.1)], 'frustrated')).toEqual(['long_wait']);
  });

  it('are a loop from two answers of a bot on, however little they cost, and below frustration too', () => {
    const span = { messageId: 'm', start: 0, end: 1, says: '', cause: 'bot_loop' as const, weight: 0.02 };
    const asked = (level: Weighed['level']): Weighed => ({ level, scored: scored('Hello', []), around: [span] });
    expect(findCauses([asked('frustrated')], 'frustrated')).toEqual(['bot_loop']);
    expect(findCauses([asked('concerned')], 'concerned')).toEqual(['bot_loop']);
    expect(findCauses([asked('calm')], 'calm')).toEqual([]);
  });

  it('of before count for half once a customer who was frustrated is no more than concerned', () => {
    const told = [message('frustrated', true), message('concerned', false)];
    expect(findCauses(told, 'frustrated')).toEqual(['long_wait']);
    expect(findCauses(told, 'concerned')).toEqual([]);
  });

  it('are the date alone where the customer was calm throughout', () => {
    const dated = scored(
      'I have waited two weeks, it must be here by Friday',
      [],
      [
        ['waiting', 'waited two weeks', 1],
        ['deadline', 'by Friday', 1],
      ],
    );
    expect(findCauses([{ level: 'calm', scored: dated, around: [] }], 'calm')).toEqual(['deadline']);
  });

  it('are none where the customer was calm throughout', () => {
    expect(findCauses([message('calm', true), message('calm', true)], 'calm')).toEqual([]);
  });
});
