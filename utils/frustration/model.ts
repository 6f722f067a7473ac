import type { CueName } from './cues/catalogue';
import { cueKinds, cueNames } from './cues/catalogue';

/** What stands in front of the weights in a model file. */
export interface ModelHeader {
  format: 'tandem-frustration-2';
  language: string;
  /** The weight table has 2^bits entries. */
  bits: number;
  /** Logits that one step of an 8-bit weight stands for. */
  scale: number;
  bias: number;
  /**
   * The second table: how much trouble a text tells. It stands behind the first, and `bias` brings the mean of what is not flagged to 0.
   * `reach`, 0 to 1, says how far up from the cut-off of concerned to the flag its order holds, and `steep`, above 0, how fast chances fall in it.
   */
  trouble: { bits: number; scale: number; bias: number; reach: number; steep: number };
  cues: Partial<Record<CueName, number>>;
  /** Turns a logit into the probability of "frustrated or furious": 1 / (1 + exp(-(slope * logit + offset))). */
  calibration: Calibration;
  /** Share of positives that the calibration was fitted on. */
  prior: number;
  /** How scores of texts that were not learnt from lie; absent in files of before. */
  scores?: ScoreShapes;
  /** Logits from which a message is at least concerned, frustrated, furious (the last also asks for a hard sign). */
  levels: readonly [concerned: number, frustrated: number, furious: number];
  /** Ranking of the authored test part, which was never learnt from: area under the curve in per cent. */
  heldOutArea?: number;
  /** Probabilities from which to flag, by how precise the flags shall be. */
  thresholds: Record<Sensitivity, number>;
}

/** Below this, in per cent, or unmeasured, a language is shown as beta. */
const betaBelow = 80;

/** Whether a language's reading is to be shown as beta. */
export function isBeta({ heldOutArea }: Pick<ModelHeader, 'heldOutArea'>): boolean {
  return heldOutArea === undefined || heldOutArea < betaBelow;
}

export interface Calibration {
  slope: number;
  offset: number;
}

/** How the calibrated logits of calm texts and of frustrated ones lie, as if both were equally many. */
export type ScoreShapes = Readonly<Record<'calm' | 'frustrated', ScoreShape>>;

/** Mean, standard deviation and skewness; a shape without the last is even. */
export type ScoreShape = readonly [mean: number, deviation: number, skewness?: number];

/** How readily to flag. Thresholds were chosen by precision, not by probability. */
export type Sensitivity = 'few-alarms' | 'balanced' | 'catch-more';

/** A language's model, ready to score. */
export interface FrustrationModel extends ModelHeader {
  weights: Int8Array;
  trouble: ModelHeader['trouble'] & { weights: Int8Array };
  /** Weights in the order of `cueNames`. */
  cueWeights: Float64Array;
}

/** Reads a model file. Throws where it is not one: a damaged asset must not read every customer as calm. */
export function decodeModel(file: ArrayBuffer): FrustrationModel {
  const { header: read, weights } = decodeTable(file);
  const header = read as ModelHeader;
  if (header.format !== 'tandem-frustration-2') throw new Error('Not a frustration model.');
  const places = 2 ** header.bits;
  if (weights.length !== places + 2 ** header.trouble.bits) throw new Error('The frustration model is cut off.');
  const cueWeights = Float64Array.from(cueNames, (name) => header.cues[name] ?? cueKinds[name].weight);
  const trouble = { ...header.trouble, weights: weights.subarray(places) };
  return { ...header, weights: weights.subarray(0, places), trouble, cueWeights };
}

/** Writes a model file: the header's length, the header as JSON, the weights. Equal input gives equal bytes. */
export function encodeTable(header: object, weights: Int8Array): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const file = new Uint8Array(4 + json.length + weights.length);
  new DataView(file.buffer).setUint32(0, json.length, true);
  file.set(json, 4);
  file.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), 4 + json.length);
  return file;
}

/** Reads what `encodeTable` wrote. Throws on a damaged file. */
export function decodeTable(file: ArrayBuffer): { header: unknown; weights: Int8Array } {
  if (file.byteLength < 8) throw new Error('The model file is empty.');
  const length = new DataView(file).getUint32(0, true);
  if (length > file.byteLength - 4) throw new Error('The model file is cut off.');
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(file, 4, length))) as unknown;
  return { header, weights: new Int8Array(file, 4 + length) };
}

/** The probability that a logit stands for. */
export function probability(logit: number, { slope, offset }: Calibration): number {
  return 1 / (1 + Math.exp(-(slope * logit + offset)));
}
