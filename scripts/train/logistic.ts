import { minimise } from './lbfgs';

/** Rows of sparse features, one after the other. */
export interface SparseRows {
  rows: number;
  columns: number;
  /** Row i is `start[i]` to `start[i + 1]`. */
  start: Int32Array;
  column: Int32Array;
  value: Float32Array;
}

export interface LogisticOptions {
  /** Pull towards `centre`, for each column; one number for all, or one each. */
  pull: number | Float64Array;
  /** Where the weights are pulled to; zero where absent. */
  centre?: Float64Array;
  /** Added to each row's logit and not learnt. */
  offset?: Float64Array;
  /** Where to start from; zero, or `centre`, where absent. */
  start?: LogisticFit;
  /** The bias where it is given; learnt where absent. */
  bias?: number;
  iterations: number;
}

export interface LogisticFit {
  weights: Float64Array;
  bias: number;
}

/** Logistic regression with soft targets and row weights, by L-BFGS. The bias is not pulled, and stays where it was given. Deterministic. */
export function fitLogistic(
  rows: SparseRows,
  targets: Float64Array,
  rowWeights: Float64Array,
  options: LogisticOptions,
): LogisticFit {
  const { columns } = rows;
  const pullOf = (j: number) => (typeof options.pull === 'number' ? options.pull : options.pull[j]!);
  const start = new Float64Array(columns + 1);
  if (options.centre) start.set(options.centre);
  if (options.start) {
    start.set(options.start.weights);
    start[columns] = options.start.bias;
  }
  start[columns] = options.bias ?? start[columns]!;
  const best = minimise(
    (weights, gradient) => {
      gradient.fill(0);
      let loss = 0;
      for (let i = 0; i < rows.rows; i += 1) {
        const logit = logitOf(rows, i, weights, weights[columns]! + (options.offset?.[i] ?? 0));
        loss += rowWeights[i]! * crossEntropy(logit, targets[i]!);
        const error = rowWeights[i]! * (sigmoid(logit) - targets[i]!);
        for (let k = rows.start[i]!; k < rows.start[i + 1]!; k += 1) {
          const j = rows.column[k]!;
          gradient[j] = gradient[j]! + error * rows.value[k]!;
        }
        if (options.bias === undefined) gradient[columns] = gradient[columns]! + error;
      }
      for (let j = 0; j < columns; j += 1) {
        const away = weights[j]! - (options.centre?.[j] ?? 0);
        loss += 0.5 * pullOf(j) * away * away;
        gradient[j] = gradient[j]! + pullOf(j) * away;
      }
      return loss;
    },
    start,
    { iterations: options.iterations, tolerance: 1e-4 },
  );
  return { weights: best.subarray(0, columns), bias: best[columns]! };
}

/** The logits of all rows. */
export function logits(rows: SparseRows, fit: LogisticFit): Float64Array {
  return Float64Array.from({ length: rows.rows }, (_, i) => logitOf(rows, i, fit.weights, fit.bias));
}

/** Gathers rows one by one into growing typed arrays. */
export class RowGatherer {
  private column = new Int32Array(1 << 20);
  private value = new Float32Array(1 << 20);
  private readonly starts: number[] = [0];
  private length = 0;

  add(column: number, value: number): void {
    if (this.length === this.column.length) this.grow();
    this.column[this.length] = column;
    this.value[this.length] = value;
    this.length += 1;
  }

  endRow(): void {
    this.starts.push(this.length);
  }

  rows(columns: number): SparseRows {
    return {
      rows: this.starts.length - 1,
      columns,
      start: Int32Array.from(this.starts),
      column: this.column.subarray(0, this.length),
      value: this.value.subarray(0, this.length),
    };
  }

  private grow(): void {
    const column = new Int32Array(this.column.length * 2);
    const value = new Float32Array(this.value.length * 2);
    column.set(this.column);
    value.set(this.value);
    this.column = column;
    this.value = value;
  }
}

export function sigmoid(logit: number): number {
  return logit >= 0 ? 1 / (1 + Math.exp(-logit)) : Math.exp(logit) / (1 + Math.exp(logit));
}

function logitOf(rows: SparseRows, i: number, weights: Float64Array, start: number): number {
  let logit = start;
  for (let k = rows.start[i]!; k < rows.start[i + 1]!; k += 1) logit += weights[rows.column[k]!]! * rows.value[k]!;
  return logit;
}

function crossEntropy(logit: number, target: number): number {
  return logit > 0 ? Math.log1p(Math.exp(-logit)) + (1 - target) * logit : Math.log1p(Math.exp(logit)) - target * logit;
}
