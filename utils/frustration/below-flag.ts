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
  const done = actNames.reduce((sum, name) => sum + (acts[name].test(folded) ? actWeights[name] : 0), 0);
  return Math.max(-most, Math.min(most, told)) + done;
}

/** What the table of trouble says of the n-grams that were collected last, without its bias. Its places are the last bits of theirs. */
export function troubleIn(ngrams: HashedNgrams, { trouble }: FrustrationModel): number {
  const last = trouble.weights.length - 1;
  let sum = 0;
  for (let i = 0; i < ngrams.count; i += 1) sum += trouble.weights[ngrams.bucket[i]! & last]! * ngrams.value[i]!;
  return sum * trouble.scale;
}

/**
 * A logit in its order below the flag: its distance from where the order begins grows or shrinks by the factor exp(-`told`), its `standing`, so nothing
 * comes to the flag that was not there, and nothing that is flagged changes. The frustrated are told from the rest by feeling; of the rest, trouble told
 * calmly stands above a question, and a question above thanks. The order begins `reach` of the way from the cut-off of concerned to that of frustrated.
 */
export function ordered(logit: number, told: number, { levels, trouble }: OrderOf): number {
  const [concerned, frustrated] = levels;
  const begins = concerned + trouble.reach * (frustrated - concerned);
  return logit >= begins ? logit : begins - (begins - logit) * Math.exp(-told);
}

/** What of a model says where the order begins. */
export type OrderOf = Pick<ModelHeader, 'levels'> & { trouble: Pick<ModelHeader['trouble'], 'reach'> };
