import type { Conversation } from '@/utils/conversation';
import { readingKey, ticketKey } from '@/utils/conversation';
import { countingVotes, refitCalibration, shiftCalibration } from './calibration';
import type { Calibration, FrustrationModel } from './model';
import type { FrustrationReading } from './reading';
import { levels as allLevels } from './reading';

/** What this installation has seen of one language: numbers, and no text. */
export interface Inbox {
  /** One for each ticket, the latest last. */
  scores: readonly InboxScore[];
  /** One for each reading that the agent marked, the latest last. */
  votes: readonly InboxVote[];
}

export interface InboxScore {
  /** Names the ticket, and gives nothing of it away. */
  id: string;
  /** `FrustrationReading.modelScore`. */
  score: number;
  /** What was shown, under the name that a vote on it would have. Absent in scores of earlier versions, which count as shown by the shipped cut-off. */
  shown?: Shown;
}

interface Shown {
  id: string;
  /** As frustrated or furious. */
  flagged: boolean;
}

export interface InboxVote {
  /** Names the reading, and gives nothing of it away. */
  id: string;
  /** `FrustrationReading.modelScore`. */
  score: number;
  /** What the agent says: a dismissed flag was not frustrated, a missed one was. */
  frustrated: boolean;
}

/** By BCP-47 language. */
export type Inboxes = Readonly<Record<string, Inbox>>;

/** So many of each are kept; older ones say less about the inbox of today. */
const most = { scores: 400, votes: 300 } as const;

/** What an inbox keeps of a reading; nothing where its language is not supported. */
export function seenIn(
  { level, modelScore, messages }: FrustrationReading,
  conversation: Conversation,
): InboxScore | undefined {
  const last = messages.at(-1);
  if (modelScore === undefined || !last) return undefined;
  const id = shortName(readingKey(ticketKey(conversation), last.messageId));
  const flagged = allLevels.indexOf(level) >= allLevels.indexOf('frustrated');
  return { id: shortName(ticketKey(conversation)), score: modelScore, shown: { id, flagged } };
}

/** The inboxes with the latest score of a ticket, in place of its earlier one. */
export function withScore(inboxes: Inboxes, language: string, score: InboxScore): Inboxes {
  const { scores, votes } = inboxes[language] ?? empty;
  return { ...inboxes, [language]: { votes, scores: [...without(scores, score.id), score].slice(-most.scores) } };
}

/** The inboxes with what an agent said of a reading, in place of an earlier word on it; nothing takes it back. */
export function withVote(inboxes: Inboxes, language: string, id: string, vote: InboxVote | undefined): Inboxes {
  const { scores, votes } = inboxes[language] ?? empty;
  const now = [...without(votes, id), ...(vote ? [vote] : [])].slice(-most.votes);
  return { ...inboxes, [language]: { scores, votes: now } };
}

/**
 * A model's calibration as this inbox has taught it: shifted to the share of frustrated customers among 200 tickets or
 * more, then moved by 30 marks or more. The very same object where there are fewer of both.
 */
export function calibrationFor(
  { calibration, prior, scores: shapes, levels }: Pick<FrustrationModel, 'calibration' | 'prior' | 'scores' | 'levels'>,
  { scores, votes }: Inbox,
): Calibration {
  const shifted = shiftCalibration(
    calibration,
    prior,
    scores.map(({ score }) => score),
    shapes,
  );
  const marked = new Set(votes.map(({ id }) => id));
  const unmarked = scores
    .filter(({ shown }) => !shown || !marked.has(shown.id))
    .map(({ score, shown }) => {
      const logit = logitOf(score, calibration);
      return { logit, flagged: shown?.flagged ?? logit >= levels[1] };
    });
  const recent = scores.length - unmarked.length;
  // The ratio of marks to unmarked readings stays that of the kept tickets, as far as `times` reaches; marks of longer ago are left out.
  const marks = votes
    .slice(-Math.max(countingVotes, oldForNew * recent))
    .map(({ score, frustrated }) => ({ logit: logitOf(score, calibration), frustrated }));
  return refitCalibration(shifted, marks, unmarked, (marks.length + 1) / (recent + 1));
}

/** A name that cannot be read back: 32 bits of FNV-1a, as hexadecimal text. Two texts in four thousand million share one. */
export function shortName(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(16);
}

/** For one mark among the kept tickets so many are used at most, once that is more than the fewest that count. */
const oldForNew = 4;

const empty: Inbox = { scores: [], votes: [] };

function without<One extends { id: string }>(all: readonly One[], id: string): One[] {
  return all.filter((one) => one.id !== id);
}

function logitOf(score: number, { slope, offset }: Calibration): number {
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, score));
  return (Math.log(bounded / (1 - bounded)) - offset) / slope;
}
