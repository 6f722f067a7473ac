import type { Conversation } from '@/utils/conversation';
import { readingKey, ticketKey } from '@/utils/conversation';
import { countingVotes, refitCalibration, shiftCalibration } from './calibration';
import { eachOf } from './each-of';
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
  /** `shortName` of the ticket's key. */
  id: string;
  /** `FrustrationReading.modelScore`. */
  score: number;
  /** What was shown, under the name that a vote on it would have. Absent in scores of earlier versions, which count as shown by the shipped cut-off. */
  shown?: Shown;
  /** As `dayNumber` counts. Absent in those of earlier versions. */
  day?: number;
}

interface Shown {
  id: string;
  /** As frustrated or furious. */
  flagged: boolean;
}

export interface InboxVote {
  /** `shortName` of the reading's key. */
  id: string;
  /** `FrustrationReading.modelScore`. */
  score: number;
  /** What the agent says: a dismissed flag was not frustrated, a missed one was. */
  frustrated: boolean;
  /** As `dayNumber` counts. Absent in those of earlier versions. */
  day?: number;
}

/** By BCP-47 language. */
export type Inboxes = Readonly<Record<string, Inbox>>;

/** So many of each are kept; older ones say less about the inbox of today. */
const most = { scores: 400, votes: 300 } as const;

/** What an inbox keeps of a reading of that day; nothing where its language is not supported. */
export function seenIn(
  { level, modelScore, messages }: FrustrationReading,
  conversation: Conversation,
  day: number,
): InboxScore | undefined {
  const last = messages.at(-1);
  if (modelScore === undefined || !last) return undefined;
  const id = shortName(readingKey(ticketKey(conversation), last.messageId));
  const flagged = allLevels.indexOf(level) >= allLevels.indexOf('frustrated');
  return { id: shortName(ticketKey(conversation)), score: modelScore, shown: { id, flagged }, day };
}

/** The inboxes with the latest score of a ticket, in place of its earlier one. */
export function withScore(inboxes: Inboxes, language: string, score: InboxScore): Inboxes {
  const { scores, votes } = inboxes[language] ?? empty;
  return { ...inboxes, [language]: { votes, scores: [...without(scores, score.id), score].slice(-most.scores) } };
}

/** The inboxes with what an agent said of a reading, in place of an earlier word on it; nothing takes it back. The very same object where there is nothing to take back. */
export function withVote(inboxes: Inboxes, language: string, id: string, vote: InboxVote | undefined): Inboxes {
  const { scores, votes } = inboxes[language] ?? empty;
  if (!vote && votes.every((one) => one.id !== id)) return inboxes;
  const now = [...without(votes, id), ...(vote ? [vote] : [])].slice(-most.votes);
  return { ...inboxes, [language]: { scores, votes: now } };
}

/**
 * The inboxes with nothing that is `days` old or older today, the very same object where nothing changes. What earlier versions kept has no day, and counts as
 * seen today, as does what a wrong clock dated later.
 */
export function withoutOld(inboxes: Inboxes, days: number, today: number): Inboxes {
  const isYoung = ({ day }: { day?: number }) => day !== undefined && day <= today && day > today - days;
  const young = <One extends { day?: number }>(all: readonly One[]) =>
    all.map((one) => ({ ...one, day: Math.min(one.day ?? today, today) })).filter(isYoung);
  const all = Object.values(inboxes).flatMap(({ scores, votes }) => [...scores, ...votes]);
  if (all.every(isYoung)) return inboxes;
  return eachOf(inboxes, ({ scores, votes }) => ({ scores: young(scores), votes: young(votes) }));
}

/** The inboxes with nothing of one ticket: `key` is its `ticketKey`, `marked` are the `readingKey`s that marks on it have. The very same object where there was nothing. */
export function withoutTicket(inboxes: Inboxes, key: string, marked: readonly string[]): Inboxes {
  const name = shortName(key);
  const names = new Set(marked.map((id) => shortName(id)));
  const isOf = ({ scores, votes }: Inbox) =>
    scores.some(({ id }) => id === name) || votes.some(({ id }) => names.has(id));
  if (!Object.values(inboxes).some(isOf)) return inboxes;
  return eachOf(inboxes, ({ scores, votes }) => ({
    scores: without(scores, name),
    votes: votes.filter(({ id }) => !names.has(id)),
  }));
}

/** Days since the first of January 1970, UTC. */
export function dayNumber(date: Date): number {
  return Math.floor(date.getTime() / 86_400_000);
}

/** What is stored, which may be anything, where all of it is whole; otherwise nothing. By hand, since a first reading waits for it: to make a schema takes longer than to read a message. */
export function inboxesIn(stored: unknown): Inboxes {
  if (!isObject(stored) || Array.isArray(stored)) return {};
  return Object.values(stored).every((inbox) => isInbox(inbox)) ? (stored as Inboxes) : {};
}

function isInbox(value: unknown): value is Inbox {
  if (!isObject(value) || !Array.isArray(value['scores']) || !Array.isArray(value['votes'])) return false;
  const isNumbered = (one: unknown): one is Record<string, unknown> =>
    isObject(one) && typeof one['id'] === 'string' && Number.isFinite(one['score']) && isDay(one['day']);
  return (
    value['scores'].every((one) => isNumbered(one) && isShown(one['shown'])) &&
    value['votes'].every((one) => isNumbered(one) && typeof one['frustrated'] === 'boolean')
  );
}

function isShown(value: unknown): boolean {
  if (value === undefined) return true;
  return isObject(value) && typeof value['id'] === 'string' && typeof value['flagged'] === 'boolean';
}

const isDay = (value: unknown) => value === undefined || Number.isFinite(value);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
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

/** A name that does not show the text, though whoever knows the text can make it again: 32 bits of FNV-1a, as hexadecimal text. Two texts in four thousand million share one. */
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
