export { apologises, isCourtesy, startsWithSignOff } from './courtesy';
export { goodFit } from './fit';
export * from './passage';
export * from './passage-index';
export * from './passages-of';
export * from './placeholders';
export * from './sentences';
export { topicOf } from './topic';
export * from './words';
