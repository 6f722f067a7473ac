import { t } from '@/utils/i18n';
import type { TonePreset } from './preset';

/**
 * Name and purpose of a preset as an agent reads them: of one that comes with Tandem in the language of the interface, of a team's own as the
 * team wrote them. What goes into a request is the preset's own.
 */
export function presetLabel({ name, purpose }: Pick<TonePreset, 'name' | 'purpose'>): {
  name: string;
  purpose: string;
} {
  return { name: builtIn[name] ?? name, purpose: builtIn[purpose] ?? purpose };
}

/** By the English text, so that a text that a team changed is not taken for ours. */
const builtIn: Readonly<Record<string, string>> = {
  'Warm and plain': t('builtInTone.warmAndPlain.name'),
  'For most tickets: one person who has understood, in everyday words.': t('builtInTone.warmAndPlain.purpose'),
  'Brief and clear': t('builtInTone.briefAndClear.name'),
  'For simple questions and for people in a hurry: the answer first, nothing to skip.': t(
    'builtInTone.briefAndClear.purpose',
  ),
  'Formal and careful': t('builtInTone.formalAndCareful.name'),
  'For money, contracts and complaints: exact, courteous, and no word that could be read as a promise.': t(
    'builtInTone.formalAndCareful.purpose',
  ),
  'Friendly and informal': t('builtInTone.friendlyAndInformal.name'),
  'For chat and social channels: quick, on first-name terms, and still exact about what happens.': t(
    'builtInTone.friendlyAndInformal.purpose',
  ),
  'Put it right': t('builtInTone.putItRight.name'),
  'For broken promises, repeated contacts and bot loops: own it once, then show that somebody is on it.': t(
    'builtInTone.putItRight.purpose',
  ),
};
