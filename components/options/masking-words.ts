import { t } from '@/utils/i18n';
import type { PersonalDataType } from '@/utils/privacy/types';

/** Every word of the masking settings. Sentence case, no exclamation marks. */
export const maskingWords = {
  title: t('masking.title'),
  lead: t('masking.lead'),
  legend: t('masking.legend'),
  types: {
    NAME: t('masking.types.NAME'),
    EMAIL: t('masking.types.EMAIL'),
    PHONE: t('masking.types.PHONE'),
    CARD: t('masking.types.CARD'),
    IBAN: t('masking.types.IBAN'),
    NATID: t('masking.types.NATID'),
    IP: t('masking.types.IP'),
    ADDRESS: t('masking.types.ADDRESS'),
    DOB: t('masking.types.DOB'),
    ORDER: t('masking.types.ORDER'),
    ACCOUNT: t('masking.types.ACCOUNT'),
  } satisfies Record<PersonalDataType, string>,
  shapes: t('masking.shapes'),
  shapesHint: t('masking.shapesHint'),
  kinds: { ORDER: t('masking.kinds.ORDER'), ACCOUNT: t('masking.kinds.ACCOUNT') },
  kind: t('masking.kind'),
  shape: t('masking.shape'),
  add: t('masking.add'),
  remove: (shape: string) => t('masking.remove', { shape }),
  badShape: t('masking.badShape'),
  full: t('masking.full'),
  ahead: t('masking.ahead'),
  prefetch: t('masking.prefetch'),
  prefetchHint: t('masking.prefetchHint'),
} as const;
