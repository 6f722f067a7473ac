export * from './export';
export * from './follow';
export * from './into-preset';
export { fewestEdits, learnRules, likelyHabit } from './learn';
export * from './memory';
export * from './voice-words';
