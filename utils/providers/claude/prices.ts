import type { DraftUsage } from '@/utils/drafting';

/** US dollars for a million tokens. */
interface Price {
  input: number;
  output: number;
  cacheRead: number;
  /** Prompts of more tokens than this cost `beyondFactor` times as much. */
  beyond?: number;
  beyondFactor?: number;
}

/** List prices of platform.claude.com/docs as of this day; shown as an estimate, never charged by. */
export const pricesAsOf = '2026-11-24';

const prices: ReadonlyArray<readonly [prefix: string, price: Price]> = [
  ['claude-haiku-5-5', { input: 0.1, output: 0.5, cacheRead: 0.01, beyond: 100_000, beyondFactor: 5 }],
  ['claude-sonnet-5-5', { input: 2, output: 10, cacheRead: 0.1 }],
  ['claude-opus-5-5', { input: 4, output: 20, cacheRead: 0.2 }],
  ['claude-haiku-4-5', { input: 1, output: 5, cacheRead: 0.1 }],
];

/** A cache write costs a quarter more than plain input. */
const cacheWriteFactor = 1.25;

/** Tokens as an endpoint counts them. */
export interface TokenCounts {
  input: number;
  cacheRead: number;
  cacheWrite: number;
  output: number;
}

/** The usage of a draft, with its cost where the model's list price is known. */
export function usageOf(model: string, tokens: TokenCounts): DraftUsage {
  const price = prices.find(([prefix]) => model === prefix || model.startsWith(`${prefix}-2`))?.[1];
  const usage = { input: tokens.input + tokens.cacheWrite, cached: tokens.cacheRead, output: tokens.output };
  if (!price) return usage;
  const prompt = usage.input + usage.cached;
  const factor = price.beyond !== undefined && prompt > price.beyond ? (price.beyondFactor ?? 1) : 1;
  const perMillion =
    (tokens.input + tokens.cacheWrite * cacheWriteFactor) * price.input +
    tokens.cacheRead * price.cacheRead +
    tokens.output * price.output;
  return { ...usage, costUsd: (perMillion * factor) / 1_000_000 };
}
