/** Computes the loss at `weights` and writes its gradient into `gradient`. */
export type Objective = (weights: Float64Array, gradient: Float64Array) => number;

export interface LbfgsOptions {
  iterations: number;
  /** Stop when the gradient's norm has fallen to this share of the first one. */
  tolerance: number;
}

const memory = 8;

/** Minimises a smooth function from `start` by limited-memory BFGS with backtracking. Deterministic. */
export function minimise(objective: Objective, start: Float64Array, options: LbfgsOptions): Float64Array {
  let weights = Float64Array.from(start);
  let gradient = new Float64Array(start.length);
  let loss = objective(weights, gradient);
  const firstNorm = norm(gradient);
  const steps: Float64Array[] = [];
  const changes: Float64Array[] = [];
  for (let round = 0; round < options.iterations; round += 1) {
    const direction = descend(gradient, steps, changes);
    const slope = -dot(gradient, direction);
    const next = lineSearch(objective, weights, direction, loss, slope);
    if (next === undefined) break;
    remember(steps, changes, difference(next.weights, weights), difference(next.gradient, gradient));
    ({ weights, gradient, loss } = next);
    if (norm(gradient) <= options.tolerance * firstNorm) break;
  }
  return weights;
}

function descend(gradient: Float64Array, steps: Float64Array[], changes: Float64Array[]): Float64Array {
  const direction = Float64Array.from(gradient);
  const along: number[] = [];
  for (let i = steps.length - 1; i >= 0; i -= 1) {
    along[i] = dot(steps[i]!, direction) / dot(steps[i]!, changes[i]!);
    addScaled(direction, changes[i]!, -along[i]!);
  }
  const lastStep = steps.at(-1);
  const lastChange = changes.at(-1);
  const scale =
    lastStep && lastChange ? dot(lastStep, lastChange) / dot(lastChange, lastChange) : 1 / Math.max(1, norm(gradient));
  for (let i = 0; i < direction.length; i += 1) direction[i] = direction[i]! * scale;
  for (let i = 0; i < steps.length; i += 1) {
    const back = dot(changes[i]!, direction) / dot(steps[i]!, changes[i]!);
    addScaled(direction, steps[i]!, along[i]! - back);
  }
  return direction;
}

function lineSearch(
  objective: Objective,
  weights: Float64Array,
  direction: Float64Array,
  loss: number,
  slope: number,
): { weights: Float64Array<ArrayBuffer>; gradient: Float64Array<ArrayBuffer>; loss: number } | undefined {
  const gradient = new Float64Array(weights.length);
  for (let step = 1; step > 1e-7; step /= 2) {
    const candidate = Float64Array.from(weights);
    addScaled(candidate, direction, -step);
    const candidateLoss = objective(candidate, gradient);
    if (candidateLoss <= loss + 1e-4 * step * slope) return { weights: candidate, gradient, loss: candidateLoss };
  }
  return undefined;
}

function remember(steps: Float64Array[], changes: Float64Array[], step: Float64Array, change: Float64Array): void {
  if (dot(step, change) <= 1e-10) return;
  steps.push(step);
  changes.push(change);
  if (steps.length > memory) {
    steps.shift();
    changes.shift();
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}

function norm(a: Float64Array): number {
  return Math.sqrt(dot(a, a));
}

function addScaled(into: Float64Array, from: Float64Array, scale: number): void {
  for (let i = 0; i < into.length; i += 1) into[i] = into[i]! + scale * from[i]!;
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return Float64Array.from(a, (value, i) => value - b[i]!);
}
