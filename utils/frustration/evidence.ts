import type { Message } from '@/utils/conversation';
import { cueKind } from './cues/catalogue';
import type { ThreadName } from './conversation-level';
import type { ScoredMessage } from './message';
import type { Cause, Evidence } from './reading';
import type { Surroundings } from './thread';
import { readingWords } from './words';

/** Spans lighter than this are not shown, unless they are all there is. */
const shownFrom = 0.3;
const mostSpans = 6;

/**
 * The spans that a message's own score rests on, heaviest first, what calms included. Cues that overlap become one
 * span, which also carries the weight of its words; heavy words outside any cue stand on their own, or join the span that
 * they stand beside.
 */
export function messageEvidence(messageId: string, text: string, scored: ScoredMessage): Evidence[] {
  const spans = cueSpans(messageId, text, scored);
  const all = joinNeighbours(gatherWords(spans, messageId, text, scored.words), text, scored.words).toSorted(
    (a, b) => Math.abs(b.weight) - Math.abs(a.weight),
  );
  const shown = all.filter(({ weight }) => Math.abs(weight) >= shownFrom).slice(0, mostSpans);
  return shown.some(({ weight }) => weight > 0)
    ? shown
    : [...shown, ...all.filter(({ weight }) => weight > 0).slice(0, 1)];
}

/** What the thread says beside the message: a reply that never came, a promise that passed, a bot in between. */
export function threadEvidence(
  around: Surroundings,
  values: Readonly<Record<ThreadName, number>>,
  weights: Readonly<Record<ThreadName, number>>,
): Evidence[] {
  const found: Evidence[] = [];
  const add = (name: ThreadName, message: Message, says: string, cause: Cause) => {
    const isTicketAge = name === 'open' && { isTicketAge: true as const };
    found.push({ ...whole(message), says, cause, ...isTicketAge, weight: weights[name] * values[name] });
  };
  if (around.unansweredHours >= 24) {
    add('unanswered', around.message, readingWords.noReply(around.unansweredHours), 'long_wait');
  }
  if (around.openHours >= 48) add('open', around.message, readingWords.open(around.openHours), 'long_wait');
  if (around.promise && around.overdueHours > 0) {
    add('overdue', around.promise, readingWords.promiseNotKept, 'broken_promise');
  }
  if (around.bot && around.botReplies >= 2) {
    add('bots', around.bot, readingWords.botAnswered(around.botReplies), 'bot_loop');
  }
  if (around.repeated > 0.5) add('repeated', around.message, readingWords.saysAgain, 'repeat_contact');
  if (around.sameReply) add('sameReply', around.sameReply, readingWords.sameReply, 'not_listened');
  return found.filter(({ weight }) => weight > 0);
}

/** A message that nobody has answered for `hours`, which are 24 or more, and what that adds in logits. */
export function silenceEvidence(
  message: Message,
  hours: number,
  weight: number,
): { weight: number; evidence: Evidence[] } {
  const added = weight * Math.min(1.5, Math.log2(1 + hours / 24));
  const says = readingWords.noReply(hours);
  return { weight: added, evidence: [{ ...whole(message), says, cause: 'long_wait', weight: added }] };
}

function cueSpans(messageId: string, text: string, scored: ScoredMessage): Evidence[] {
  const spans: Evidence[] = [];
  const heaviest: number[] = [];
  for (const cue of scored.cues.filter(({ weight }) => weight !== 0).toSorted((a, b) => a.start - b.start)) {
    const kind = cueKind(cue.name);
    const says =
      cue.guard && cue.weight * kind.weight < 0
        ? readingWords.guards[cue.guard]
        : worded(readingWords.cues[cue.name], text.slice(cue.start, cue.end));
    const last = spans.at(-1);
    if (last && cue.start < last.end && Math.sign(last.weight) === Math.sign(cue.weight)) {
      last.end = Math.max(last.end, cue.end);
      last.weight += cue.weight;
      if (Math.abs(cue.weight) > heaviest.at(-1)!) {
        heaviest[heaviest.length - 1] = Math.abs(cue.weight);
        Object.assign(last, { says, cause: kind.cause });
      }
    } else {
      heaviest.push(Math.abs(cue.weight));
      spans.push({ messageId, start: cue.start, end: cue.end, says, cause: kind.cause, weight: cue.weight });
    }
  }
  return spans;
}

/** Words that belong together may have a short light word between them, but no end of a sentence, which may be the last mark of the first. */
const smallGap = /^[^.!?\n]{1,11}$/;
/** A span that is not a cue begins with a word of this weight; words beside a span need only be on its side. */
const beginsFrom = shownFrom / 6;
/** A span grows by so many words to each side, which keeps it a phrase. */
const mostGrown = 6;

/**
 * Makes each span a phrase: it takes in the words beside it that weigh on its side, so that what is shown carries the
 * score. Words outside any cue become spans of their own.
 */
function gatherWords(spans: Evidence[], messageId: string, text: string, words: ScoredMessage['words']): Evidence[] {
  const taken = new Uint8Array(words.length);
  for (const [i, word] of words.entries()) {
    const home = spans.find(({ start, end }) => word.start < end && word.end > start);
    if (!home) continue;
    home.weight += word.weight;
    taken[i] = 1;
  }
  const seeds = Array.from(words.keys()).toSorted((a, b) => Math.abs(words[b]!.weight) - Math.abs(words[a]!.weight));
  const grown = [...spans];
  for (const span of spans) grow(span, text, words, taken);
  for (const i of seeds) {
    const { start, end, weight } = words[i]!;
    if (taken[i] === 1) continue;
    if (Math.abs(weight) < beginsFrom) break;
    taken[i] = 1;
    const says = weight > 0 ? readingWords.wording : readingWords.calmWording;
    const span = { messageId, start, end, says, weight };
    grow(span, text, words, taken);
    grown.push(span);
  }
  return grown;
}

function grow(span: Evidence, text: string, words: ScoredMessage['words'], taken: Uint8Array): void {
  const side = Math.sign(span.weight);
  const takesIn = (i: number, gap: (word: { start: number; end: number }) => string): boolean => {
    const word = words[i];
    if (!word || taken[i] === 1 || Math.sign(word.weight) !== side || !smallGap.test(gap(word))) return false;
    taken[i] = 1;
    span.start = Math.min(span.start, word.start);
    span.end = Math.max(span.end, word.end);
    span.weight += word.weight;
    return true;
  };
  const before = words.findLastIndex(({ end }) => end <= span.start);
  for (let i = before; i > before - mostGrown; i -= 1) {
    if (!takesIn(i, ({ end }) => text.slice(end - 1, span.start))) break;
  }
  const next = words.findIndex(({ start }) => start >= span.end);
  const after = next < 0 ? words.length : next;
  for (let i = after; i < after + mostGrown; i += 1) {
    if (!takesIn(i, ({ start }) => text.slice(span.end - 1, start))) break;
  }
}

/** So much may stand between two spans that are one phrase: two or three light words, no end of a sentence. */
const betweenSpans = /^[^.!?\n]{1,17}$/;
/** In letters: what was joined is still a phrase. */
const longestJoined = 80;
/** In logits: a word that calms more than this stays outside. */
const mostCalming = 0.1;

/** Joins neighbours that speak for frustration into one phrase. Two cues stay apart: each says something of its own. */
function joinNeighbours(spans: readonly Evidence[], text: string, words: ScoredMessage['words']): Evidence[] {
  const joined: Evidence[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (!last || !areOnePhrase(last, span, text, words)) {
      joined.push(span);
      continue;
    }
    const between = words.filter(({ start, end }) => start >= last.end && end <= span.start);
    const weight = last.weight + span.weight + between.reduce((sum, word) => sum + word.weight, 0);
    const told = isCue(span) ? span : last;
    joined[joined.length - 1] = { ...told, start: last.start, end: Math.max(last.end, span.end), weight };
  }
  return joined;
}

function areOnePhrase(a: Evidence, b: Evidence, text: string, words: ScoredMessage['words']): boolean {
  if (a.weight <= 0 || b.weight <= 0 || (isCue(a) && isCue(b))) return false;
  if (b.end - a.start > longestJoined || !betweenSpans.test(text.slice(a.end - 1, b.start))) return false;
  return words.every(({ start, end, weight }) => start < a.end || end > b.start || weight > -mostCalming);
}

function isCue({ says }: Evidence): boolean {
  return says !== readingWords.wording;
}

function worded(says: string, found: string): string {
  const words = found.trim().replace(/\s+/g, ' ');
  return says.replace('…', words.length > 40 ? `${words.slice(0, 39)}…` : words);
}

function whole({ id, text }: { id: string; text: string }): Pick<Evidence, 'messageId' | 'start' | 'end'> {
  const start = text.length - text.trimStart().length;
  return { messageId: id, start, end: Math.max(start, text.trimEnd().length) };
}
