import type { TonePreset } from '../preset';
import { head as briefAndClear } from './brief-and-clear/head';
import { head as formalAndCareful } from './formal-and-careful/head';
import { head as friendlyAndInformal } from './friendly-and-informal/head';
import { head as putItRight } from './put-it-right/head';
import { head as warmAndPlain } from './warm-and-plain/head';

/**
 * The built-in presets, in their order, without a phrase: for a page that must be there at once. Whoever writes a template draft
 * loads the phrases; see `withPhrases`.
 */
export const builtInHeads: readonly [TonePreset, ...TonePreset[]] = [
  { ...warmAndPlain, phrases: {} },
  { ...briefAndClear, phrases: {} },
  { ...formalAndCareful, phrases: {} },
  { ...friendlyAndInformal, phrases: {} },
  { ...putItRight, phrases: {} },
];
