import type { LearnedPair, VoiceRule } from '@/utils/voice';

export const here = { language: 'en', brand: 'acme.example', topic: 'refund' };

/** An answered draft; times count up with `number`. */
export function pair(number: number, draft: string, sent: string, change: Partial<LearnedPair> = {}): LearnedPair {
  return {
    id: `s${number}`,
    ticketKey: `desk:acme.example:${number}`,
    at: new Date(Date.UTC(2026, 10, 1) + number * 60_000).toISOString(),
    scope: here,
    presetId: 'warm-and-plain',
    draft,
    sent,
    applied: [],
    ...change,
  };
}

/** A rule that is on. */
export function rule(change: Partial<VoiceRule>): VoiceRule {
  return {
    id: `en|||${change.kind}|${change.not ?? ''}|${change.write ?? ''}`,
    kind: 'never',
    scope: { language: 'en' },
    state: 'on',
    seen: 5,
    of: 5,
    confidence: 0.65,
    taughtBy: [{ before: 'Kindly wait.', after: 'Wait.', at: '2026-11-01T10:00:00.000Z' }],
    ...change,
  };
}
