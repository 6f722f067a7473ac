import type { CompiledCues } from './cues/compiled';
import type { CueMatch, Guard } from './cues/cue-match';
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
    for (const cue of cues) if (cue.guard && meansOtherwise.has(cue.guard)) quieten(cue, tokens, tokenWeights);
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

/** Guards of words that are not said of the firm, now, by the writer. */
const meansOtherwise: ReadonlySet<Guard> = new Set(['someone-else', 'past', 'process', 'strong-praise']);
/** So much is left of what the n-grams make of such words, where that speaks for frustration. */
const leftOfWords = 0.3;

function quieten({ start, end }: CueMatch, tokens: Tokens, weights: Float64Array): void {
  for (let i = 0; i < tokens.count; i += 1) {
    const stands = tokens.start[i]! < end && tokens.end[i]! > start;
    if (stands && weights[i]! > 0) weights[i] = weights[i]! * leftOfWords;
  }
}

/**
 * What the n-grams weigh, on their tokens, and how much trouble they tell: of a long mail the mean over its pieces, as in training. With the sourest piece in the
 * lead, calm mails of 60 to 100 words were flagged four times as often, and long mails ranked worse.
 */
function weighTokens(
  folded: string,
  tokens: Tokens,
  ngrams: HashedNgrams,
  model: FrustrationModel,
): { weights: Float64Array; told: number } {
  const weights = new Float64Array(tokens.count);
  if (tokens.count === 0) return { weights, told: 0 };
  const cuts = cutIntoPieces(folded, tokens);
  const pieces = cuts.length - 1;
  let told = 0;
  for (let piece = 0; piece < pieces; piece += 1) {
    ngrams.collect(folded, tokens, cuts[piece]!, cuts[piece + 1]!);
    foldOntoTokens(ngrams, model, weights);
    told += troubleIn(ngrams, model) / pieces;
  }
  for (let i = 0; i < tokens.count; i += 1) weights[i] = weights[i]! / pieces;
  return { weights, told };
}

/** Adds each occurrence's part of its feature's weight to its tokens. */
function foldOntoTokens(ngrams: HashedNgrams, model: FrustrationModel, into: Float64Array): void {
  for (let i = 0; i < ngrams.occurrences; i += 1) {
    const feature = ngrams.feature[i]!;
    const step = model.weights[ngrams.bucket[feature]!]!;
    if (step === 0) continue;
    const weight = (step * model.scale * ngrams.value[feature]!) / ngrams.timesOf(feature);
    const first = ngrams.firstToken[i]!;
    const last = ngrams.lastToken[i]!;
    into[first] = into[first]! + weight / 2;
    into[last] = into[last]! + weight / 2;
  }
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
