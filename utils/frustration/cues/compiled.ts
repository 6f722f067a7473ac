import type { CueName, LanguageCues, WordCue } from './catalogue';
import { cueNames } from './catalogue';

/** One language's patterns, ready to run over folded text. */
export interface CompiledCues {
  words: ReadonlyArray<{ cue: number; name: CueName; pattern: RegExp }>;
  guards: { negation: RegExp; someoneElse: RegExp; process: RegExp; strongPraise: RegExp; past: RegExp };
}

/** Compiles the sources of one language. The patterns are stateful (`g`): reset `lastIndex` before use. */
export function compileCues(language: LanguageCues): CompiledCues {
  const words = (Object.keys(language.cues) as WordCue[])
    .filter((name) => language.cues[name].length > 0)
    .map((name) => ({ cue: cueNames.indexOf(name), name, pattern: bounded(language.cues[name], 'g') }));
  const { guards } = language;
  return {
    words,
    guards: {
      negation: before(guards.negation),
      someoneElse: before(guards.someoneElse),
      process: bounded(guards.process, 'g'),
      strongPraise: bounded(guards.strongPraise, 'g'),
      past: bounded(guards.past, 'g'),
    },
  };
}

const notAfterLetter = String.raw`(?<![a-z0-9\u0100-\u1fff])`;
const notBeforeLetter = String.raw`(?![a-z0-9\u0100-\u1fff])`;
const never = '[^\\s\\S]';

function bounded(sources: readonly string[], flags: string): RegExp {
  return new RegExp(`${notAfterLetter}(?:${sources.join('|') || never})${notBeforeLetter}`, flags);
}

/** Matches at the end of what stands before a cue. */
function before(sources: readonly string[]): RegExp {
  return new RegExp(`(?:^|[^a-z0-9])(?:${sources.join('|') || never})[\\s,"']*$`);
}
