import { eachOf } from '../each-of';
import { tableOf } from './beginnings';
import type { CueHints, LanguageCues } from './catalogue';
import { listsOf } from './compiled';
import { needsOf } from './needs';
import type { PhraseHints } from './phrases';
import { prefixesOf } from './prefixes';

/** In letters: to compile a shorter pattern takes no longer than to look for its words. */
const longPattern = 40;

/** Reads every pattern for what a match begins with and needs. Slow: for a reader in a browser it is done at build. */
export function hintsOf(lists: ReadonlyArray<readonly string[]>): PhraseHints {
  const sources = lists.flat();
  const beginnings = sources.map((source) => prefixesOf(source));
  return {
    beginnings: tableOf(beginnings),
    needs: sources.map((source, place) => toldNeeds(source, source.length < longPattern ? [] : beginnings[place]!)),
  };
}

/** What a pattern needs, but for what its beginnings say already, which need not be looked for again. */
function toldNeeds(source: string, beginnings: readonly string[]): string {
  const sets = needsOf(source).filter(
    (words) => !beginnings.every((letters) => words.some((word) => letters.includes(word))),
  );
  return sets.map((words) => words.join('|')).join('&');
}

/** Where to try which pattern of one language, so that nobody has to work it out when a reader wakes up. */
export function cueHints(language: Omit<LanguageCues, 'hints'>): CueHints {
  return eachOf(listsOf(language), hintsOf);
}
