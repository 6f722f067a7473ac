import type { Habit, LearnedPair, RuleScope, VoiceRule } from './memory';
import { likeness, replyParts, skeleton } from './reply-parts';

/** What voice memory adds to one request. */
export interface VoiceNotes {
  /** Rules that are on and hold for the ticket, surest first. */
  rules: readonly Habit[];
  /** Replies of the agent to like tickets: style, not facts. Masked values are plain words in brackets. */
  examples: readonly string[];
}

/** Rules that enter one request at most. */
export const mostRules = 20;
/** Examples that enter one request at most. */
export const mostExamples = 3;
const longestExample = 900;

/** The rules that are on and hold here. */
export function rulesFor(rules: readonly VoiceRule[], here: Required<RuleScope>): VoiceRule[] {
  return rules
    .filter(({ state, scope }) => state === 'on' && fits(scope, here))
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, mostRules);
}

/**
 * The agent's own replies to like tickets, best first: the same language always, then the same topic and brand, then words shared with
 * what the customer asks. Values that were masked become plain words, which no restorer takes for a token of this ticket.
 */
export function examplesFor(pairs: readonly LearnedPair[], here: Required<RuleScope>, asked: string): string[] {
  const question = replyParts(asked).words;
  return pairs
    .filter(({ scope }) => scope.language === here.language)
    .map((pair) => ({
      pair,
      rank:
        (pair.scope.topic === here.topic ? 2 : 0) +
        (pair.scope.brand === here.brand ? 1 : 0) +
        2 * likeness(replyParts(pair.sent).words, question),
    }))
    .sort((one, other) => other.rank - one.rank || (one.pair.at < other.pair.at ? 1 : -1))
    .slice(0, mostExamples)
    .map(({ pair }) =>
      skeleton(pair.sent)
        .replace(/\{(\w+)\}/gu, '($1)')
        .slice(0, longestExample),
    );
}

/** The bodies of sent replies as the agent may want to say them again: no greeting, no close, and no sentence with a value of another customer. */
export function acceptedReplies(pairs: readonly LearnedPair[]): { id: string; text: string; at: string }[] {
  return pairs.flatMap(({ id, sent, at }) => {
    const text = replyParts(sent)
      .sentences.map((sentence) => sentence.text)
      .filter((sentence) => !/\{\w+\}/u.test(sentence))
      .join(' ');
    return text === '' ? [] : [{ id, text, at }];
  });
}

function fits(scope: RuleScope, here: Required<RuleScope>): boolean {
  return (
    scope.language === here.language &&
    (scope.brand === undefined || scope.brand === here.brand) &&
    (scope.topic === undefined || scope.topic === here.topic)
  );
}
