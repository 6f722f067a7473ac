import type { CompiledActs } from '../below-flag';
import { compileActs } from '../below-flag';
import type { CueHints, CueName, LanguageCues, WordCue } from './catalogue';
import { cueNames } from './catalogue';
import { hintsOf, PhraseFinder } from './phrases';

/** One language's patterns, ready to run over folded text. Single patterns are compiled when they are first met. */
export interface CompiledCues {
  /** The names of the lists that `phrases` finds, with their places in `cueNames`. */
  words: ReadonlyArray<{ cue: number; name: CueName }>;
  phrases: PhraseFinder;
  acts: CompiledActs;
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
export function compileCues(language: LanguageCues): CompiledCues {
  const names = Object.keys(language.cues) as WordCue[];
  const lists = listsOf(language);
  const { hints } = language;
  return {
    words: names.map((name) => ({ cue: cueNames.indexOf(name), name })),
    phrases: new PhraseFinder(lists.cues, wordEnd, hints?.cues),
    acts: compileActs(language.acts),
    guards: {
      spans: new PhraseFinder(lists.spans, wordEnd, hints?.spans),
      negation: new PhraseFinder(lists.negation, directlyBefore, hints?.negation),
      someoneElse: new PhraseFinder(lists.someoneElse, directlyBefore, hints?.someoneElse),
    },
  };
}

/** Where to try which pattern of one language, so that nobody has to work it out when a reader wakes up. */
export function cueHints(language: LanguageCues): CueHints {
  const { cues, spans, negation, someoneElse } = listsOf(language);
  return {
    cues: hintsOf(cues),
    spans: hintsOf(spans),
    negation: hintsOf(negation),
    someoneElse: hintsOf(someoneElse),
  };
}

function listsOf({ cues, guards }: LanguageCues): Record<keyof CueHints, ReadonlyArray<readonly string[]>> {
  return {
    cues: Object.values(cues),
    spans: spanGuards.map((name) => guards[name]),
    negation: [guards.negation],
    someoneElse: [guards.someoneElse],
  };
}

const wordEnd = String.raw`(?![a-z0-9\u0100-\u1fff])`;
const directlyBefore = String.raw`[\s,"']*$`;
