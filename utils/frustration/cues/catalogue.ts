import type { Cause } from '../reading';

/** What is known of a cue in every language. */
export interface CueKind {
  /** Plain words for the agent. `…` is replaced by the words found. */
  says: string;
  /** Logits, set by hand; training refines it with a prior centred here. Negative for what calms. */
  weight: number;
  cause?: Cause;
  /** A hard sign: without one a message is never read as furious. */
  hard?: true;
  /** What the guards may switch off: `feeling` words, `threat` words, what calms; nothing where absent. */
  guarded?: 'feeling' | 'threat' | 'trouble' | 'calm';
}

/** Every cue that a language may have patterns for. Names are stable: models store a weight by name. */
export const cueKinds = {
  waiting: { says: 'waiting (“…”)', weight: 1.1, cause: 'long_wait', guarded: 'trouble' },
  still: { says: 'still not done', weight: 0.9, cause: 'long_wait', guarded: 'trouble' },
  overdue: { says: 'later than expected', weight: 0.7, cause: 'long_wait', guarded: 'trouble' },
  noReply: { says: 'no reply', weight: 1.2, cause: 'long_wait', guarded: 'trouble' },
  repeatContact: { says: 'repeated contact (“…”)', weight: 1.4, cause: 'repeat_contact', guarded: 'trouble' },
  againAndAgain: { says: 'it keeps happening', weight: 0.9, guarded: 'trouble' },
  alreadyTold: { says: 'has said it before', weight: 1.3, cause: 'not_listened' },
  notListened: { says: 'feels not listened to', weight: 1.5, cause: 'not_listened' },
  brokenPromise: { says: 'a promise was not kept', weight: 1.2, cause: 'broken_promise', guarded: 'trouble' },
  contradicted: { says: 'was told different things', weight: 1.4, cause: 'contradicted' },
  botLoop: { says: 'stuck with the bot', weight: 1.3, cause: 'bot_loop' },
  escalation: { says: 'asks for a manager', weight: 1.4, cause: 'escalation_threat', hard: true, guarded: 'threat' },
  leaving: { says: 'may leave', weight: 1.4, cause: 'leaving', hard: true, guarded: 'threat' },
  legal: { says: 'speaks of legal steps', weight: 2, cause: 'legal_threat', hard: true, guarded: 'threat' },
  publicThreat: { says: 'may go public', weight: 1.7, cause: 'public_threat', hard: true, guarded: 'threat' },
  money: { says: 'money is at stake', weight: 0.7, cause: 'money_at_stake', guarded: 'trouble' },
  moneyDemand: { says: 'wants the money back', weight: 1.1, cause: 'money_at_stake', guarded: 'threat' },
  deadline: { says: 'has a deadline', weight: 0.25, cause: 'deadline' },
  harm: { says: 'harm was done', weight: 1, guarded: 'trouble' },
  insult: { says: 'insults', weight: 2.2, cause: 'insult', hard: true, guarded: 'feeling' },
  profanity: { says: 'swears', weight: 1.5, hard: true, guarded: 'feeling' },
  accusation: { says: 'accuses us of cheating', weight: 1.9, hard: true, guarded: 'feeling' },
  fury: { says: 'says they are furious', weight: 2.2, hard: true, guarded: 'feeling' },
  feeling: { says: 'says they are frustrated', weight: 1.6, guarded: 'feeling' },
  strongWords: { says: 'strong words', weight: 1.5, guarded: 'feeling' },
  notGood: { says: 'not satisfied', weight: 1.1, guarded: 'feeling' },
  enough: { says: 'has had enough', weight: 1.7, hard: true, guarded: 'feeling' },
  timeWasted: { says: 'time was wasted', weight: 1.3, guarded: 'trouble' },
  pointedQuestion: { says: 'a pointed question', weight: 0.9 },
  blame: { says: 'holds us to blame', weight: 0.9, guarded: 'trouble' },
  demand: { says: 'demands action now', weight: 0.8 },
  sarcasm: { says: 'sarcasm', weight: 1.6 },
  coldPoliteness: { says: 'cold politeness', weight: 1.2 },
  expectedBetter: { says: 'expected better', weight: 0.9 },
  loyalty: { says: 'long-standing customer', weight: 0.3 },
  trouble: { says: 'something does not work', weight: 0.35, guarded: 'trouble' },
  thanks: { says: 'says thank you', weight: -0.7 },
  praise: { says: 'praises', weight: -1, guarded: 'calm' },
  joy: { says: 'rejoices', weight: -1.2, guarded: 'calm' },
  solved: { says: 'says it is solved', weight: -1.4, guarded: 'calm' },
  courtesy: { says: 'asks politely', weight: -0.35 },
  plainQuestion: { says: 'asks a plain question', weight: -0.6 },
  patience: { says: 'is patient', weight: -1 },
  ownMistake: { says: 'takes it on themselves', weight: -0.7 },
  shouting: { says: 'in capitals', weight: 0.9 },
  loudMarks: { says: 'repeated marks', weight: 0.5 },
  dots: { says: 'trailing dots', weight: 0.15 },
  angryFace: { says: 'an angry or sad face', weight: 0.9 },
  happyFace: { says: 'a happy face', weight: -0.6 },
} as const satisfies Record<string, CueKind>;

export type CueName = keyof typeof cueKinds;

/** All cues in a fixed order, which is the order of the values that a model weighs. */
export const cueNames = Object.keys(cueKinds) as CueName[];

/** What a name stands for, with the optional members that `as const` hides. */
export function cueKind(name: CueName): CueKind {
  return cueKinds[name];
}

/** Cues that are found by looking at letters and marks, not at words. The same in every language. */
export const formCues = ['shouting', 'loudMarks', 'dots', 'angryFace', 'happyFace'] as const satisfies CueName[];
export type WordCue = Exclude<CueName, (typeof formCues)[number]>;

/**
 * One language's patterns: regular expression sources over folded text (lower case, no accents, straight apostrophes),
 * joined as alternatives between word boundaries.
 */
export interface LanguageCues {
  cues: Record<WordCue, readonly string[]>;
  guards: {
    /** Stands directly before the words that it takes back: "not", "no longer". */
    negation: readonly string[];
    /** Somebody else's feeling, up to the feeling word: "my boss is". */
    someoneElse: readonly string[];
    /** Names a process and threatens nothing: "refund policy", "how do I cancel". */
    process: readonly string[];
    /** Strong words that praise: "insanely good". */
    strongPraise: readonly string[];
    /** What is over: "was frustrated, but". Takes the weight from feelings and trouble before it. */
    past: readonly string[];
  };
}
