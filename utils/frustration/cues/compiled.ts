import type { CompiledActs } from '../below-flag';
import { compileActs } from '../below-flag';
import type { CueHints, CueName, guardsBefore, LanguageCues, WordCue } from './catalogue';
import { cueNames } from './catalogue';
import { PhraseFinder } from './phrases';

/** One language's patterns, ready to run over folded text. Single patterns are compiled when they are first met. */
export interface CompiledCues {
  /** The names of the lists that `phrases` finds, with their places in `cueNames`. */
  words: ReadonlyArray<{ cue: number; name: CueName }>;
  phrases: PhraseFinder;
  acts: CompiledActs;
  guards: {
    /** Finds the lists of `spanGuards`. */
    spans: PhraseFinder;
  } & Record<(typeof guardsBefore)[number], PhraseFinder>;
}

/** Guards that hold for what they overlap, `over` for what stands before it and `notMine` for all, in the order in which `spans` counts them. */
export const spanGuards = ['process', 'strongPraise', 'past', 'reported', 'notMine', 'over'] as const;

/** Prepares the sources of one language. */
export function compileCues(language: LanguageCues): CompiledCues {
  const names = Object.keys(language.cues) as WordCue[];
  const lists = listsOf(language);
  const { hints } = language;
  const before = (name: (typeof guardsBefore)[number]) => new PhraseFinder(lists[name], directlyBefore, hints[name]);
  return {
    words: names.map((name) => ({ cue: cueNames.indexOf(name), name })),
    phrases: new PhraseFinder(lists.cues, wordEnd, hints.cues),
    acts: compileActs(language.acts),
    guards: {
      spans: new PhraseFinder(lists.spans, wordEnd, hints.spans),
      negation: before('negation'),
      someoneElse: before('someoneElse'),
      someoneElseThreat: before('someoneElseThreat'),
    },
  };
}

/** The lists of each search of one language. */
export function listsOf({
  cues,
  guards,
}: Omit<LanguageCues, 'hints'>): Record<keyof CueHints, ReadonlyArray<readonly string[]>> {
  return {
    cues: Object.values(cues),
    spans: spanGuards.map((name) => guards[name]),
    negation: [guards.negation],
    someoneElse: [guards.someoneElse],
    someoneElseThreat: [guards.someoneElseThreat],
  };
}

const wordEnd = String.raw`(?![a-z0-9\u0100-\u1fff])`;
const directlyBefore = String.raw`[\s,"']*$`;
