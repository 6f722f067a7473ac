import type { HashedNgrams } from './features';
import type { FrustrationModel, ModelHeader } from './model';

/**
 * What a turn does with what was offered or asked, as patterns over folded text: `refuses` and `takes` where the text
 * begins, `changes` anywhere.
 */
export type Acts = Readonly<Record<'refuses' | 'takes' | 'changes', readonly string[]>>;

/** A language's acts, compiled. */
export type CompiledActs = Readonly<Record<keyof Acts, RegExp>>;

/** Compiles the sources of one language. */
export function compileActs(acts: Acts): CompiledActs {
  const any = (sources: readonly string[]) => `(?:${sources.join('|')})(?![a-z0-9])`;
  return {
    refuses: new RegExp(`^[\\s"'-]*${any(acts.refuses)}`),
    takes: new RegExp(`^[\\s"'-]*${any(acts.takes)}`),
    changes: new RegExp(`(?<![a-z0-9])${any(acts.changes)}`),
  };
}

/** Set by hand: a customer who turns an offer down or corrects it is a little less content than one who takes it. */
const actWeights: Readonly<Record<keyof Acts, number>> = { refuses: 1, takes: -1, changes: 0.5 };
const actNames = Object.keys(actWeights) as Array<keyof Acts>;
/** A table that is this sure says all that it has to say. */
const most = 3;

/**
 * How much trouble a text tells, however calmly: of the texts that are not flagged, those with more of it stand higher.
 * About 0 in the mean of what is not flagged, at most 4.5 either way. `told` is what the table of trouble says.
 */
export function standing(folded: string, told: number, acts: CompiledActs): number {
  return standingOf(told, actsIn(folded, acts));
}

/** The standing that a table's word and `acts` give. */
export function standingOf(told: number, acts: number): number {
  return Math.max(-most, Math.min(most, told)) + acts;
}

/** The part of a text's standing that its acts have: from -1 to 1.5. */
export function actsIn(folded: string, acts: CompiledActs): number {
  return actNames.reduce((sum, name) => sum + (acts[name].test(folded) ? actWeights[name] : 0), 0);
}

/** What the table of trouble says of the n-grams that were collected last, without its bias. Its places are the last bits of theirs. */
export function troubleIn(ngrams: HashedNgrams, { trouble }: FrustrationModel): number {
  const last = trouble.weights.length - 1;
  let sum = 0;
  for (let i = 0; i < ngrams.count; i += 1) sum += trouble.weights[ngrams.bucket[i]! & last]! * ngrams.value[i]!;
  return sum * trouble.scale;
}

/**
 * The logit that a message's score stands for, in its order below the flag: its distance from where the order begins grows or shrinks by the factor
 * exp(-`told`), its `standing`, so nothing comes to the flag that was not there, and nothing that is flagged changes, but what only a readier setting flags. The frustrated are told from the rest by
 * feeling; of the rest, trouble told calmly stands above a question, and a question above thanks. The order begins `reach` of the way from the cut-off of
 * concerned to that of frustrated, and falls from there as fast as the share of the frustrated does.
 */
export function ordered(logit: number, told: number, { levels, trouble }: OrderOf): number {
  const begins = orderBegins(levels, trouble.reach);
  return logit >= begins ? logit : begins - trouble.steep * fallOf((begins - logit) * Math.exp(-told));
}

/** The logit at which the order below the flag begins. */
export function orderBegins([concerned, frustrated]: ModelHeader['levels'], reach: number): number {
  return concerned + reach * (frustrated - concerned);
}

/**
 * How chances fall with the distance from where the order begins, in units that a model gives a size to. They fall at once, then ever less: of texts told to be calm a few
 * are frustrated, however far down they stand. Factors from 5 to 100 before the distance fitted six languages no better than this one.
 */
function fallOf(distance: number): number {
  return Math.log1p(20 * distance);
}

/** What of a model says where the order begins, and how it falls. */
export type OrderOf = Pick<ModelHeader, 'levels'> & { trouble: Pick<ModelHeader['trouble'], 'reach' | 'steep'> };
