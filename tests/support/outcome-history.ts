import type { EditKind, FeedbackRow, ReadingMark, Turn } from '@/utils/feedback';

/** Rows of an invented agent: a turn for each draft, one turn in ten without any, a mark now and then. */
export interface OutcomeHistory {
  rows: FeedbackRow[];
  turns: Turn[];
  marks: ReadingMark[];
}

interface HistoryOptions {
  drafts: number;
  days: number;
  /** The last day, ISO 8601. */
  until: string;
  /** Words in each fingerprint. */
  words?: number;
}

const presets = ['warm-and-plain', 'brief-and-clear', 'formal-and-careful'];
const languages = ['en', 'de', 'id'];
const topics = ['refund', 'delivery', 'password', 'other'];
const levels = ['calm', 'concerned', 'frustrated', 'furious'];
const kinds: EditKind[] = [
  'changed-greeting',
  'deleted-opener',
  'changed-number',
  'added-line',
  'tone-word-out',
  'other-words',
];

/** The same numbers give the same history, wherever it is made. Holds no reference to anything outside, so that a page can run it. */
export function outcomeHistory({ drafts, days, until, words = 60 }: HistoryOptions): OutcomeHistory {
  let state = 20261128;
  const random = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const end = Date.parse(until);
  const iso = (moment: number) => new Date(moment).toISOString();
  const history: OutcomeHistory = { rows: [], turns: [], marks: [] };
  for (let index = 0; index < drafts; index += 1) {
    const shown = end - Math.floor((1 - index / drafts) * days * 86_400_000) - 60_000;
    const opened = shown - 5_000 - Math.floor(random() * 120_000);
    const ticketKey = `desk:acme.example:${10_000 + index}`;
    const [language, topic, level] = [pick(languages), pick(topics), pick(levels)];
    const heldOut = random() < 0.1;
    const sentAt = shown + 20_000 + Math.floor(random() * random() * 900_000) + (heldOut ? 90_000 : 0);
    const turn = {
      id: `${ticketKey}#m1`,
      ticketKey,
      openedAt: iso(opened),
      assist: 'full',
      heldOut,
      language,
      level,
      topic,
    };
    const length = 40 + Math.floor(random() * 60);
    const share = random() < 0.3 ? 0 : random() * random();
    const answer = {
      sentAt: iso(sentAt),
      messageId: 'm2',
      words: length,
      written: heldOut ? length : Math.round(share * length),
    };
    history.turns.push({ ...turn, ...(!heldOut && { draftedAt: iso(shown) }), ...(random() < 0.8 && { answer }) });
    if (level === 'furious' && random() < 0.1) {
      history.marks.push({
        id: `${ticketKey}#m1`,
        ticketKey,
        at: iso(shown),
        verdict: random() < 0.8 ? 'wrong' : 'missed',
        level,
        score: 0.7,
        language,
        causes: [],
      });
    }
    const fate = random();
    const sent = fate < 0.6;
    const suggestion: FeedbackRow['suggestion'] = {
      id: `draft-${index}`,
      ticketKey,
      providerId: random() < 0.5 ? 'template' : 'claude',
      presetId: pick(presets),
      language,
      level,
      topic,
      ...(random() < 0.8 && { source: { id: `macro:${topic}`, title: `Macro about ${topic}` } }),
      fingerprint: Array.from({ length: words }, (_, at) => (index * 31 + at * 17) >>> 0),
      openedAt: iso(opened),
      requestedAt: iso(shown - 2_000),
      shownAt: iso(shown),
      ...(random() < 0.5 && { costUsd: 0.0004 + random() * 0.002 }),
    };
    history.rows.push({
      suggestion,
      outcome: {
        suggestionId: suggestion.id,
        kind: sent ? 'sent' : fate < 0.7 ? 'inserted' : fate < 0.8 ? 'dismissed' : fate < 0.9 ? 'unused' : 'shown',
        reasons: [],
        ...(fate < 0.7 && { insertedAt: iso(shown + 10_000) }),
        ...(sent && {
          sentAt: iso(sentAt),
          sentMessageId: 'm2',
          editDistance: Math.round(share * length),
          editShare: Math.round(share * length) / length,
          changes: share === 0 ? {} : { [topic === 'refund' ? 'changed-number' : pick(kinds)]: 1 },
        }),
      },
    });
  }
  return history;
}
