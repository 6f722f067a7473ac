export * from './articles';
export { apologises, isCourtesy, startsWithSignOff } from './courtesy';
export { goodFit } from './fit';
export * from './passage';
export {
  buildPassageIndex,
  createPassageIndex,
  keptIndexVersion,
  restorePassageIndex,
  type KeptIndex,
  type PassageIndex,
  type PassageMatch,
  type SearchOptions,
} from './passage-index';
export * from './passages-of';
export * from './placeholders';
export * from './query';
export * from './sentences';
export * from './sources';
export * from './team-knowledge';
export { topicOf } from './topic';
export * from './words';
