export * from './compare';
export * from './digest';
export { fates, type Fate } from './fate';
export * from './insights';
export * from './scorecard';
export type { Spread } from './spread';
export { tableOf, type FactTable } from './table';
