import type { TonePreset } from '../preset';
import { briefAndClear } from './brief-and-clear';
import { formalAndCareful } from './formal-and-careful';
import { friendlyAndInformal } from './friendly-and-informal';
import { putItRight } from './put-it-right';
import { warmAndPlain } from './warm-and-plain';

/** The presets that come with Tandem; the first is the default. */
export const builtInPresets: readonly [TonePreset, ...TonePreset[]] = [
  warmAndPlain,
  briefAndClear,
  formalAndCareful,
  friendlyAndInformal,
  putItRight,
];

/** BCP-47 languages that the default preset, and with it template drafts, are written in; each preset has English and Indonesian at least. */
export const phraseLanguages: readonly string[] = ['en', 'id', 'de', 'es', 'fr', 'pt'];

/** The preset with its phrases, where it is a built-in one that came without them; any other as it is. */
export function withPhrases(preset: TonePreset): TonePreset {
  if (Object.keys(preset.phrases).length > 0) return preset;
  const builtIn = builtInPresets.find(({ id }) => id === preset.id);
  return builtIn ? { ...preset, phrases: builtIn.phrases } : preset;
}
