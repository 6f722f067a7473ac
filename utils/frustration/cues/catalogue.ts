import type { Acts } from '../below-flag';
import type { Cause } from '../reading';
import type { PhraseHints } from './phrases';

/** What is known of a cue in every language. */
export interface CueKind {
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
  waiting: { weight: 1.1, cause: 'long_wait', guarded: 'trouble' },
  still: { weight: 0.9, cause: 'long_wait', guarded: 'trouble' },
  overdue: { weight: 0.7, cause: 'long_wait', guarded: 'trouble' },
  noReply: { weight: 1.2, cause: 'long_wait', guarded: 'trouble' },
  repeatContact: { weight: 1.4, cause: 'repeat_contact', guarded: 'trouble' },
  againAndAgain: { weight: 0.9, guarded: 'trouble' },
  alreadyTold: { weight: 1.3, cause: 'not_listened' },
  notListened: { weight: 1.5, cause: 'not_listened' },
  brokenPromise: { weight: 1.2, cause: 'broken_promise', guarded: 'trouble' },
  contradicted: { weight: 1.4, cause: 'contradicted' },
  botLoop: { weight: 1.3, cause: 'bot_loop' },
  escalation: { weight: 1.4, cause: 'escalation_threat', hard: true, guarded: 'threat' },
  leaving: { weight: 1.4, cause: 'leaving', hard: true, guarded: 'threat' },
  legal: { weight: 2, cause: 'legal_threat', hard: true, guarded: 'threat' },
  publicThreat: { weight: 1.7, cause: 'public_threat', hard: true, guarded: 'threat' },
  money: { weight: 0.7, cause: 'money_at_stake', guarded: 'trouble' },
  moneyDemand: { weight: 1.1, cause: 'money_at_stake', guarded: 'threat' },
  deadline: { weight: 0.25, cause: 'deadline' },
  harm: { weight: 1, guarded: 'trouble' },
  insult: { weight: 2.2, cause: 'insult', hard: true, guarded: 'feeling' },
  profanity: { weight: 1.5, hard: true, guarded: 'feeling' },
  accusation: { weight: 1.9, hard: true, guarded: 'feeling' },
  fury: { weight: 2.2, hard: true, guarded: 'feeling' },
  feeling: { weight: 1.6, guarded: 'feeling' },
  strongWords: { weight: 1.5, guarded: 'feeling' },
  notGood: { weight: 1.1, guarded: 'feeling' },
  enough: { weight: 1.7, hard: true, guarded: 'feeling' },
  timeWasted: { weight: 1.3, guarded: 'trouble' },
  pointedQuestion: { weight: 0.9 },
  blame: { weight: 0.9, guarded: 'trouble' },
  demand: { weight: 0.8 },
  sarcasm: { weight: 1.6 },
  coldPoliteness: { weight: 1.2 },
  expectedBetter: { weight: 0.9 },
  loyalty: { weight: 0.3 },
  trouble: { weight: 0.35, guarded: 'trouble' },
  thanks: { weight: -0.7 },
  praise: { weight: -1, guarded: 'calm' },
  joy: { weight: -1.2, guarded: 'calm' },
  solved: { weight: -1.4, guarded: 'calm' },
  courtesy: { weight: -0.35 },
  plainQuestion: { weight: -0.6 },
  patience: { weight: -1 },
  ownMistake: { weight: -0.7 },
  shouting: { weight: 0.9 },
  loudMarks: { weight: 0.5 },
  dots: { weight: 0.15 },
  angryFace: { weight: 0.9 },
  happyFace: { weight: -0.6 },
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
 * each tried between word boundaries.
 */
export interface LanguageCues {
  cues: Record<WordCue, readonly string[]>;
  guards: {
    /** Stands directly before the words that it takes back: "not", "no longer". */
    negation: readonly string[];
    /** Somebody else's feeling, up to the feeling word: "my boss is". */
    someoneElse: readonly string[];
    /** Somebody else who threatens, up to the threat: "our tenant says he will". Nobody who speaks for the writer, as family and lawyers do. */
    someoneElseThreat: readonly string[];
    /** Names a process and threatens nothing: "refund policy", "how do I cancel". */
    process: readonly string[];
    /** Strong words that praise: "insanely good". */
    strongPraise: readonly string[];
    /** What is over, or was another firm's: "was frustrated, but", "my last bank". Takes the weight from feelings and trouble in it. */
    past: readonly string[];
    /** What somebody else says, up to the end of the sentence: "a guest of mine calls you crooks". */
    reported: readonly string[];
    /** The writer stands aside: "just passing this on", "not my quarrel". Takes the weight from feelings and threats in the whole message. */
    notMine: readonly string[];
    /** Says that all is well since: "has not failed once". Takes the weight from feelings, threats and trouble told before it in the message. */
    over: readonly string[];
  };
  /** What a turn does with what was offered. */
  acts: Acts;
  /** Where to try which pattern. */
  hints: CueHints;
}

/** `hintsOf` each search: of all cues, of the guards that are spans, and of those that stand before a cue. */
export type CueHints = Readonly<Record<'cues' | 'spans' | (typeof guardsBefore)[number], PhraseHints>>;

/** Guards that are looked for in what stands directly before a cue. */
export const guardsBefore = ['negation', 'someoneElse', 'someoneElseThreat'] as const;
