import { cueKind } from './cues/catalogue';
import type { ScoredMessage } from './message';
import type { Cause, Evidence, FrustrationLevel } from './reading';
import { causes, levels } from './reading';

/** One customer message as the search for causes sees it. */
export interface Weighed {
  scored: ScoredMessage;
  level: FrustrationLevel;
  /** From the thread: `threadEvidence`. */
  around: readonly Evidence[];
}

/**
 * A calm or concerned message counts for part: what wore a customer down is often told before they show it. Chosen on the
 * training part of the authored conversations, all languages.
 */
const levelShare: Readonly<Record<FrustrationLevel, number>> = { calm: 0.5, concerned: 0.8, frustrated: 1, furious: 1 };
/** What earlier messages count for once a customer who was frustrated is no more than concerned: part of it is settled. */
const easedShare = 0.5;

/** How much weight a cause needs before it is named; threats and insults need little, mere mentions more. */
const needed: Readonly<Record<Cause, number>> = {
  long_wait: 0.6,
  repeat_contact: 0.7,
  contradicted: 0.7,
  bot_loop: 0.45,
  broken_promise: 0.5,
  money_at_stake: 0.4,
  deadline: 0.15,
  leaving: 0.9,
  escalation_threat: 0.9,
  legal_threat: 1,
  public_threat: 0.8,
  insult: 1.2,
  not_listened: 0.7,
};

/**
 * The causes of the mood that a conversation is in `now`, heaviest first. Each rests on a cue or on what the thread shows.
 * What a customer who is calm now was angry about is over; a date that they need something by is not.
 */
export function findCauses(messages: readonly Weighed[], now: FrustrationLevel): Cause[] {
  const eased = now === 'concerned' && messages.some(({ level }) => levels.indexOf(level) > 1);
  const weights = weighCauses(messages, eased ? easedShare : 1);
  return causes
    .filter((cause) => (weights.get(cause) ?? 0) >= needed[cause] && (now !== 'calm' || cause === 'deadline'))
    .toSorted((a, b) => weights.get(b)! - weights.get(a)!);
}

/**
 * How much speaks for each cause, whether or not it is enough to name it; messages before the last count for `before` of it. In logits as
 * set by hand: how a model weighs a cue says how frustrated its writers are, not how plainly it names the cause. A date counts
 * in whole wherever it stands, and is the only cause where every message is calm.
 */
export function weighCauses(messages: readonly Weighed[], before = 1): Map<Cause, number> {
  const weights = new Map<Cause, number>();
  const add = (cause: Cause | undefined, weight: number) => {
    if (cause) weights.set(cause, (weights.get(cause) ?? 0) + weight);
  };
  const calm = messages.every(({ level }) => level === 'calm');
  let age = 0;
  for (const [i, { scored, level, around }] of messages.entries()) {
    const share = i < messages.length - 1 ? before * levelShare[level] : levelShare[level];
    for (const cue of scored.cues) {
      const { cause, weight } = cueKind(cue.name);
      if (calm && cause !== 'deadline') continue;
      const counts = cause === 'deadline' ? 1 : share;
      if (cue.share > 0.3 || !cue.guard) add(cause, counts * Math.max(0, cue.share) * weight);
    }
    if (level === 'calm') continue;
    for (const each of around) {
      if (each.isTicketAge) age = Math.max(age, share * threadWeight(each));
      else add(each.cause, share * threadWeight(each));
    }
  }
  add('long_wait', age);
  return weights;
}

/**
 * By how much a promise has passed says how bad it is, not whether it was kept, and two answers of a bot are a loop however much or
 * little they cost; how long a ticket is open says little of how long the customer waited, and counts once.
 */
function threadWeight({ cause, weight, isTicketAge }: Evidence): number {
  if (cause === 'broken_promise') return Math.max(weight, 0.65);
  if (cause === 'bot_loop') return Math.max(weight, 0.6);
  return isTicketAge ? weight / 2 : weight;
}
