/** How values lie. */
export interface Spread {
  count: number;
  /** Seconds: quarter, half and three quarters of all took at most this long. NaN for none. */
  quartiles: [number, number, number];
}

/** The quartiles of these values. */
export function spread(values: number[]): Spread {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { count: sorted.length, quartiles: [at(0.25), at(0.5), at(0.75)] };
}
