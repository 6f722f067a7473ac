import type { SourceText } from './passages-of';

/** What is needed of a policy fact; `PolicyFact` of the tone room is one. */
export interface PolicyFactText {
  id: string;
  text: string;
  /** `YYYY-MM-DD`. */
  reviewBy: string;
  audience: 'public' | 'internal';
}

/**
 * The policy facts that may stand in a reply, as sources. An internal fact never does, and one whose day of review has passed
 * waits for its owner: a stale fact in a reply costs more than a missing one.
 */
export function policyFactSources(facts: readonly PolicyFactText[], today: Date): SourceText[] {
  const day = today.toISOString().slice(0, 10);
  return facts
    .filter(({ audience, reviewBy }) => audience === 'public' && reviewBy >= day)
    .map(({ id, text }) => ({ kind: 'policy-fact', id, title: '', text }));
}

/** A reply of the agent's own that was sent; personal data is already masked in it. */
export interface AcceptedReply {
  id: string;
  text: string;
  /** When it was sent. ISO 8601. */
  at: string;
}

/** The agent's accepted replies as sources. One that still holds a masked token says something of another customer, and is left out. */
export function acceptedReplySources(replies: readonly AcceptedReply[]): SourceText[] {
  return replies
    .filter(({ text }) => !/\[[A-Z]+_\d+\]/u.test(text))
    .map(({ id, text, at }) => ({ kind: 'accepted-reply', id, title: '', text, sentAt: at }));
}
