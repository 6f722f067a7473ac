import type { CueName, LanguageCues, WordCue } from './catalogue';
import { cueNames } from './catalogue';
import { PhraseFinder } from './phrases';

/** One language's patterns, ready to run over folded text. Single patterns are compiled when they are first met. */
export interface CompiledCues {
  /** The names of the lists that `phrases` finds, with their places in `cueNames`. */
  words: ReadonlyArray<{ cue: number; name: CueName }>;
  phrases: PhraseFinder;
  guards: {
    /** Finds the lists of `spanGuards`. */
    spans: PhraseFinder;
    /** Found in what stands directly before a cue. */
    negation: PhraseFinder;
    someoneElse: PhraseFinder;
  };
}

/** Guards that hold for whatever they overlap, in the order in which `spans` counts them. */
export const spanGuards = ['process', 'strongPraise', 'past'] as const;

/** Prepares the sources of one language. */
export function compileCues({ cues, guards }: LanguageCues): CompiledCues {
  const names = Object.keys(cues) as WordCue[];
  return {
    words: names.map((name) => ({ cue: cueNames.indexOf(name), name })),
    phrases: new PhraseFinder(
      names.map((name) => cues[name]),
      wordEnd,
    ),
    guards: {
      spans: new PhraseFinder(
        spanGuards.map((name) => guards[name]),
        wordEnd,
      ),
      negation: new PhraseFinder([guards.negation], directlyBefore),
      someoneElse: new PhraseFinder([guards.someoneElse], directlyBefore),
    },
  };
}

const wordEnd = String.raw`(?![a-z0-9\u0100-\u1fff])`;
const directlyBefore = String.raw`[\s,"']*$`;
