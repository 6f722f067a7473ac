import { chance } from '../chance';
import { sigmoid } from '../logistic';

/** What a net learns from: the vector of a text, how likely it is what is asked for (0 to 1), and what that weighs. */
export interface Lesson {
  vector: Float32Array;
  target: number;
  weight: number;
}

const hiddenUnits = 64;
const batch = 64;
const rounds = 2;
const firstStep = 2e-3;
const decay = 1e-3;
/** Share of hidden units that are left out at each lesson. */
const dropout = 0.2;
const seeds = [1, 2, 3] as const;

/**
 * Learns one net for each of three seeds, with one hidden layer of rectified units each, by Adam (Kingma and Ba 2015). Gives their mean logit.
 * Deterministic: equal lessons in equal order give equal nets. Two rounds, since further ones only learn lessons by heart.
 */
export function trainNets(lessons: readonly Lesson[]): (vector: Float32Array) => number {
  const nets = seeds.map((seed) => trainNet(lessons, seed));
  return (vector) => nets.reduce((sum, net) => sum + net(vector), 0) / nets.length;
}

function trainNet(lessons: readonly Lesson[], seed: number): (vector: Float32Array) => number {
  const random = chance(7919 * seed);
  const inputs = lessons[0]!.vector.length;
  const bell = () => Math.sqrt(-2 * Math.log(random() + 1e-9)) * Math.cos(2 * Math.PI * random());
  const weights = new Layer(hiddenUnits * inputs, () => 0.2 * bell(), decay);
  const biases = new Layer(hiddenUnits, () => 0, 0);
  const outputs = new Layer(hiddenUnits, () => bell() / Math.sqrt(hiddenUnits), decay);
  const bias = new Layer(1, () => 0, 0);
  const hidden = new Float32Array(hiddenUnits);

  const forward = (vector: Float32Array): number => {
    let logit = bias.values[0]!;
    for (let unit = 0; unit < hiddenUnits; unit += 1) {
      let sum = biases.values[unit]!;
      for (let i = 0; i < inputs; i += 1) sum += weights.values[unit * inputs + i]! * vector[i]!;
      hidden[unit] = Math.max(0, sum);
      logit += outputs.values[unit]! * hidden[unit]!;
    }
    return logit;
  };
  const learn = ({ vector, target, weight }: Lesson): void => {
    const error = (sigmoid(forward(vector)) - target) * weight;
    bias.slopes[0] = bias.slopes[0]! + error;
    for (let unit = 0; unit < hiddenUnits; unit += 1) {
      outputs.slopes[unit] = outputs.slopes[unit]! + error * hidden[unit]!;
      if (hidden[unit] === 0 || random() < dropout) continue;
      const back = error * outputs.values[unit]!;
      biases.slopes[unit] = biases.slopes[unit]! + back;
      for (let i = 0; i < inputs; i += 1) {
        const at = unit * inputs + i;
        weights.slopes[at] = weights.slopes[at]! + back * vector[i]!;
      }
    }
  };

  const order = lessons.map((_, i) => i);
  const steps = rounds * Math.ceil(order.length / batch);
  let step = 0;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += batch) {
      for (const i of order.slice(from, from + batch)) learn(lessons[i]!);
      step += 1;
      const size = firstStep * (1 - step / steps);
      for (const layer of [weights, biases, outputs, bias]) layer.move(step, size);
    }
  }
  return forward;
}

/** Weights with what Adam remembers of their slopes. */
class Layer {
  readonly values: Float32Array;
  readonly slopes: Float32Array;
  private readonly means: Float32Array;
  private readonly squares: Float32Array;

  constructor(
    size: number,
    start: () => number,
    private readonly pull: number,
  ) {
    this.values = Float32Array.from({ length: size }, start);
    this.slopes = new Float32Array(size);
    this.means = new Float32Array(size);
    this.squares = new Float32Array(size);
  }

  move(step: number, size: number): void {
    const ofMean = 1 - 0.9 ** step;
    const ofSquare = 1 - 0.999 ** step;
    for (let i = 0; i < this.values.length; i += 1) {
      const slope = this.slopes[i]! / batch;
      this.slopes[i] = 0;
      this.means[i] = 0.9 * this.means[i]! + 0.1 * slope;
      this.squares[i] = 0.999 * this.squares[i]! + 0.001 * slope * slope;
      const way = this.means[i]! / ofMean / (Math.sqrt(this.squares[i]! / ofSquare) + 1e-8);
      this.values[i] = this.values[i]! - size * (way + this.pull * this.values[i]!);
    }
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const other = Math.floor(random() * (i + 1));
    [order[i], order[other]] = [order[other]!, order[i]!];
  }
}
