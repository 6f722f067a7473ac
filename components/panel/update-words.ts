import { t } from '@/utils/i18n';

/** What changed for an agent, by version: told once after the update, and never of a version that changed nothing for them. */
export const updateWords = {
  title: (version: string) => t('update.title', { version }),
  dismiss: t('update.dismiss'),
  notes: { '0.1.0': [t('update.first')] } as Readonly<Record<string, readonly string[]>>,
} as const;
