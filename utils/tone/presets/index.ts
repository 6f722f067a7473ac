import type { TonePreset } from '../preset';
import { briefAndClear } from './brief-and-clear';
import { formalAndCareful } from './formal-and-careful';
import { warmAndPlain } from './warm-and-plain';

/** The presets that come with Tandem; the first is the default. */
export const builtInPresets: readonly [TonePreset, ...TonePreset[]] = [warmAndPlain, briefAndClear, formalAndCareful];

/** BCP-47 languages that the built-in presets, and with them template drafts, are written in. */
export const phraseLanguages: readonly string[] = ['en', 'id', 'de', 'es', 'fr', 'pt'];
