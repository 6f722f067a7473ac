import type { CompiledCues } from './cues/compiled';
import type { CueMatch } from './cues/cue-match';
import { findCues } from './cues/find';
import { standing, troubleIn } from './below-flag';
import { cueKind } from './cues/catalogue';
import { HashedNgrams } from './features';
import type { FrustrationModel } from './model';
import { prepareText } from './text';
import type { Tokens } from './tokens';
import { createTokens, tokenise } from './tokens';
import { cutIntoPieces } from './units';

/** A message scored. The logit is `base` plus the cues' weights plus the tokens' weights, exactly. */
export interface ScoredMessage {
  logit: number;
  /** What the model says of no text at all. */
  base: number;
  /** Whether a hard sign stands: a threat, an insult, shouting. */
  hard: boolean;
  /** How much trouble is told, however calmly (`standing`): the order below the flag. */
  standing: number;
  cues: Array<CueMatch & { weight: number }>;
  /** The n-grams' weight, folded onto the tokens that they come from. Offsets hold in the original. */
  words: Array<{ start: number; end: number; weight: number }>;
}

/** Scores single messages of one language. Keeps its working arrays; one scorer serves one call at a time. */
export function createScorer(model: FrustrationModel, compiled: CompiledCues): (text: string) => ScoredMessage {
  const tokens = createTokens();
  const ngrams = new HashedNgrams(model.bits);
  return (original) => {
    const text = prepareText(original);
    tokenise(text.folded, text.visible, tokens);
    const cues = findCues(text, tokens, compiled).map((match) => ({
      ...match,
      weight: match.share * model.cueWeights[match.cue]!,
    }));
    const { weights: tokenWeights, told } = weighTokens(text.folded, tokens, ngrams, model);
    let logit = model.bias;
    for (const cue of cues) logit += cue.weight;
    for (let i = 0; i < tokens.count; i += 1) logit += tokenWeights[i]!;
    return {
      logit,
      base: model.bias,
      hard: cues.some(isHard),
      standing: standing(text.folded, told + model.trouble.bias, compiled.acts),
      cues,
      words: wordsOf(tokens, tokenWeights),
    };
  };
}

/** How strongly the sourest piece of a long mail leads: 0 is the mean over pieces. */
const lead = 0.8;

function weighTokens(
  folded: string,
  tokens: Tokens,
  ngrams: HashedNgrams,
  model: FrustrationModel,
): { weights: Float64Array; told: number } {
  const weights = new Float64Array(tokens.count);
  if (tokens.count === 0) return { weights, told: 0 };
  const cuts = cutIntoPieces(folded, tokens);
  const logits: number[] = [];
  const trouble: number[] = [];
  for (let piece = 0; piece + 1 < cuts.length; piece += 1) {
    ngrams.collect(folded, tokens, cuts[piece]!, cuts[piece + 1]!);
    logits.push(foldOntoTokens(ngrams, model, weights));
    trouble.push(troubleIn(ngrams, model));
  }
  if (logits.length === 1) return { weights, told: trouble[0]! };
  const highest = Math.max(...logits);
  const pulls = logits.map((logit) => Math.exp(lead * (logit - highest)));
  const sum = pulls.reduce((a, b) => a + b, 0);
  let told = 0;
  for (const [piece, pull] of pulls.entries()) {
    told += (trouble[piece]! * pull) / sum;
    for (let i = cuts[piece]!; i < cuts[piece + 1]!; i += 1) weights[i] = (weights[i]! * pull) / sum;
  }
  return { weights, told };
}

/** Adds each occurrence's part of its feature's weight to its tokens; gives the sum. */
function foldOntoTokens(ngrams: HashedNgrams, model: FrustrationModel, into: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < ngrams.occurrences; i += 1) {
    const feature = ngrams.feature[i]!;
    const step = model.weights[ngrams.bucket[feature]!]!;
    if (step === 0) continue;
    const weight = (step * model.scale * ngrams.value[feature]!) / ngrams.timesOf(feature);
    const first = ngrams.firstToken[i]!;
    const last = ngrams.lastToken[i]!;
    into[first] = into[first]! + weight / 2;
    into[last] = into[last]! + weight / 2;
    sum += weight;
  }
  return sum;
}

/** Whether a cue is a hard sign, without which nothing is furious. Capitals are one from three shouted words on, or where most of the text is shouted. */
export function isHard(cue: CueMatch): boolean {
  if (cue.share < 0.5) return false;
  return cueKind(cue.name).hard === true || cue.name === 'shouting';
}

function wordsOf(tokens: Tokens, weights: Float64Array): ScoredMessage['words'] {
  const words: ScoredMessage['words'] = [];
  for (let i = 0; i < tokens.count; i += 1) {
    if (weights[i] !== 0) words.push({ start: tokens.start[i]!, end: tokens.end[i]!, weight: weights[i]! });
  }
  return words;
}
