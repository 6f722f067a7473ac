export * from './reading';
export { createFrustrationReader } from './reader';
export type { FrustrationReader, ModelLoader } from './reader';
export { readingSentence } from './sentence';
