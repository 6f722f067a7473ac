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
 * span, which also carries the weight of its words; heavy words outside any cue stand on their own.
 */
export function messageEvidence(messageId: string, text: string, scored: ScoredMessage): Evidence[] {
  const spans = cueSpans(messageId, text, scored);
  const rest: Evidence[] = [];
  for (const word of scored.words) {
    const home = spans.find(({ start, end }) => word.start < end && word.end > start);
    if (home) home.weight += word.weight;
    else joinWord(rest, messageId, text, word);
  }
  const all = [...spans, ...rest].toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
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
    found.push({ ...whole(message), says, cause, weight: weights[name] * values[name] });
  };
  if (around.unansweredHours >= 24) {
    add('unanswered', around.message, readingWords.noReply(around.unansweredHours), 'long_wait');
  }
  if (around.openHours >= 48) add('open', around.message, readingWords.open(around.openHours), 'long_wait');
  if (around.promise && around.overdueHours >= 1) {
    add('overdue', around.promise, readingWords.promiseNotKept, 'broken_promise');
  }
  if (around.bot && around.botReplies >= 2) {
    add('bots', around.bot, readingWords.botAnswered(around.botReplies), 'bot_loop');
  }
  if (around.repeated > 0.5) add('repeated', around.message, readingWords.saysAgain, 'repeat_contact');
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

/** Words that belong together may have a short light word between them, but no end of a sentence. */
const smallGap = /^[^.!?\n]{0,10}$/;

function joinWord(rest: Evidence[], messageId: string, text: string, word: ScoredMessage['words'][number]): void {
  if (Math.abs(word.weight) < shownFrom / 3) return;
  const last = rest.at(-1);
  const touches =
    last && Math.sign(last.weight) === Math.sign(word.weight) && smallGap.test(text.slice(last.end, word.start));
  if (touches) {
    last.end = word.end;
    last.weight += word.weight;
  } else {
    const says = word.weight > 0 ? readingWords.wording : readingWords.calmWording;
    rest.push({ messageId, start: word.start, end: word.end, says, weight: word.weight });
  }
}

function worded(says: string, found: string): string {
  const words = found.trim().replace(/\s+/g, ' ');
  return says.replace('…', words.length > 40 ? `${words.slice(0, 39)}…` : words);
}

function whole({ id, text }: { id: string; text: string }): Pick<Evidence, 'messageId' | 'start' | 'end'> {
  const start = text.length - text.trimStart().length;
  return { messageId: id, start, end: Math.max(start, text.trimEnd().length) };
}
