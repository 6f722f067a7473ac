import { t } from '@/utils/i18n';

/** The engine that only some browsers have. Sentence case, no exclamation marks. */
export const engineWords = {
  builtIn: {
    label: t('engine.builtIn.label'),
    hint: t('engine.builtIn.hint'),
  },
} as const;
