import { sensitivityLabels } from '../labels';
import { compile, type Cues } from './compile';
import { comparedPairs, putDowns } from './compared';
import { blows, controlledPairs } from './controlled';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { farewellPairs, farewells } from './farewells';
import { french } from './fr';
import { indonesian } from './id';
import { portuguese } from './pt';
import { roundabout, roundaboutAges } from './roundabout';
import { shared } from './shared';
import { unspoken, unspokenAges, unspokenPairs } from './unspoken';
import { veiledPairs, veiledThreats } from './veiled';

type CueLabel = Exclude<keyof Cues, 'childAge'>;

const inOneBreath: Partial<Cues> = { self_harm: farewells, threat: veiledThreats, abuse_victim: blows };

const languages: readonly Cues[] = [english, indonesian, german, spanish, french, portuguese];

/** Ages of children, in all languages. */
export const childAges: readonly RegExp[] = [
  ...languages.map(({ childAge }) => childAge),
  roundaboutAges,
  unspokenAges,
].flatMap(compile);

/** The cues of all languages for each subject but large sums, which are read by number. */
export const cuesByLabel: Readonly<Record<CueLabel, readonly RegExp[]>> = merged();

/** Cues that count only near others, as {@link Pair} says. */
export const pairedCues: ReadonlyArray<{
  label: CueLabel;
  cues: readonly RegExp[];
  also: readonly RegExp[];
  unless: readonly RegExp[];
}> = [...unspokenPairs, ...farewellPairs, ...veiledPairs, ...controlledPairs, ...comparedPairs, ...putDowns].map(
  ({ label, cue, also, unless }) => ({
    label,
    cues: compile([cue]),
    also: compile(also),
    unless: compile(unless ? [unless] : []),
  }),
);

function merged(): Record<CueLabel, RegExp[]> {
  const labels = sensitivityLabels.filter((label): label is CueLabel => label !== 'large_money');
  const entries = labels.map((label) => [
    label,
    [...languages, shared, roundabout, unspoken, inOneBreath].flatMap((cues) => compile(cues[label] ?? [])),
  ]);
  return Object.fromEntries(entries) as Record<CueLabel, RegExp[]>;
}
