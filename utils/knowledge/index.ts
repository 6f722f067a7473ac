export { isCourtesy, startsWithSignOff } from './courtesy';
export * from './passage';
export * from './passage-index';
export * from './passages-of';
export * from './placeholders';
export * from './sentences';
export * from './words';
