import { t } from '@/utils/i18n';

/** The services reject with sentences for people; anything else is a fault of ours, and says so. */
export function sentenceOf(error: unknown): string {
  const isOurs = error instanceof Error && error.name.endsWith('Failure');
  return isOurs ? error.message : t('options.ownFault');
}
