import { predictFrustration } from './frustration';
import { predictMask } from './mask';
import { predictSensitive } from './sensitive';

/** Answers one input line. What it throws is reported on that line. */
export type PredictTask = (input: unknown) => Promise<object> | object;

/** Every prediction task by name: add yours here, in a file of its own. */
export const tasks: Readonly<Record<string, PredictTask>> = {
  frustration: predictFrustration,
  mask: predictMask,
  sensitive: predictSensitive,
};
