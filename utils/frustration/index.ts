export * from './reading';
export { createFrustrationReader } from './reader';
export type { FrustrationReader, ModelLoader, ReaderOptions } from './reader';
export { readingSentence } from './sentence';
export { betaLanguages, languageCodes } from './languages';
export type { LanguageCode } from './languages';
export { countingVotes, refitCalibration, shiftCalibration } from './calibration';
export type { Vote } from './calibration';
export type { Calibration, Sensitivity } from './model';
