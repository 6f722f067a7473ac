import type { CueMatch } from './cues/cue-match';
import type { ScoredMessage } from './message';
import type { FrustrationLevel, Trend } from './reading';
import { levels } from './reading';
import type { Surroundings } from './thread';

/** What the thread adds to a message's own logit, by name; weights in logits. */
export const threadNames = [
  'carried',
  'unanswered',
  'open',
  'overdue',
  'bots',
  'repeated',
  'sameReply',
  'agents',
  'apology',
  'relief',
  'answer',
  'later',
] as const;
export type ThreadName = (typeof threadNames)[number];

/**
 * Set by hand from published signs (history helps, the agent's own turn hardly does), then fitted to the training part
 * of the authored conversations with a firm pull to the hand's values: `npm run train -- thread` prints them.
 */
export const threadWeights: Readonly<Record<ThreadName, number>> = {
  carried: 0.36,
  unanswered: 0.38,
  open: 0.48,
  overdue: 0.49,
  bots: 0.44,
  repeated: 0.57,
  sameReply: 0.89,
  agents: 0.2,
  apology: 0,
  relief: -0.3,
  answer: -0.24,
  later: 0.47,
};

/** The thread's values beside one message. `history` is the memory of earlier messages' logits above the cut. */
export function threadValues(around: Surroundings, scored: ScoredMessage, history: number): Record<ThreadName, number> {
  const calming = sumOf(scored.cues, calmingCues);
  const sour = scored.cues.reduce((sum, cue) => sum + Math.max(0, cue.weight), 0);
  const relieved = calming > 0.5 && sour < calming;
  return {
    carried: relieved ? 0 : history,
    unanswered: Math.min(1.5, Math.log2(1 + around.unansweredHours / 24)),
    open: relieved ? 0 : Math.min(1.5, Math.log2(1 + around.openHours / 72)),
    overdue: Math.min(1.5, Math.log2(1 + around.overdueHours / 24)),
    bots: Math.min(2, Math.max(0, around.botReplies - 1)),
    repeated: around.repeated > 0.5 ? around.repeated : 0,
    sameReply: around.sameReply && !relieved ? 1 : 0,
    agents: Math.min(2, Math.max(0, around.agents - 1)),
    apology: around.apology ? 1 : 0,
    relief: relieved && around.index > 0 ? 1 : 0,
    answer: around.asked && sour < 0.5 ? 1 : 0,
    later: around.index > 0 && !relieved ? 1 : 0,
  };
}

/** How much of the memory is kept from message to message. */
const keep = 0.6;

/** The memory after a message: an average that fades, in logits above the cut to "frustrated", within -2 to 2. */
export function remember(history: number, above: number, first: boolean): number {
  const bounded = Math.max(-2, Math.min(2, above));
  return first ? bounded : keep * history + (1 - keep) * bounded;
}

/** The level of a logit. Furious asks for a hard sign, in this message or in the one before. */
export function levelOf(logit: number, hard: boolean, cuts: readonly [number, number, number]): FrustrationLevel {
  if (logit >= cuts[2] && hard) return 'furious';
  return levels[logit >= cuts[1] ? 2 : logit >= cuts[0] ? 1 : 0];
}

/** Whether the mood rises or falls over the last four messages. Small moves are steady. */
export function trendOf(grades: readonly number[]): Trend {
  const recent = grades.slice(-4);
  if (recent.length < 2) return 'steady';
  const last = recent.at(-1)!;
  const before = recent.slice(0, -1);
  const mean = before.reduce((sum, grade) => sum + grade, 0) / before.length;
  const move = 0.5 * (last - mean) + 0.5 * (last - recent[0]!);
  if (move > deadBand) return 'rising';
  return move < -deadBand ? 'falling' : 'steady';
}

/** In grades: a level is 1. */
const deadBand = 0.45;

/** A logit as a grade between the levels, 0 to 3, for trends. */
export function gradeOf(logit: number, cuts: readonly [number, number, number]): number {
  const [a, b, c] = cuts;
  if (logit < a) return Math.max(0, 0.5 + (logit - a) / 2);
  if (logit < b) return 0.5 + (logit - a) / (b - a);
  if (logit < c) return 1.5 + (logit - b) / (c - b);
  return Math.min(3, 2.5 + (logit - c) / 2);
}

const calmingCues: ReadonlySet<string> = new Set(['thanks', 'praise', 'joy', 'solved', 'patience', 'happyFace']);

function sumOf(cues: ReadonlyArray<CueMatch & { weight: number }>, names: ReadonlySet<string>): number {
  return cues.reduce((sum, cue) => sum + (names.has(cue.name) ? -cue.weight : 0), 0);
}
