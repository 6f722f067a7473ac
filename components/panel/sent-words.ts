import { numberText, t } from '@/utils/i18n';

/** Every word of the line that says what left the browser. Sentence case, no exclamation marks. */
export const sentWords = {
  masked: (count: number) => t('sent.masked', count, { count: numberText(count) }),
  whatWasSent: t('sent.whatWasSent'),
  at: (time: string, bytes: number) => t('sent.at', { time, bytes: numberText(bytes) }),
  key: t('sent.key'),
  headers: t('sent.headers'),
  body: t('sent.body'),
  stands: t('sent.stands'),
  copy: t('sent.copy'),
  types: {
    NAME: t('sent.types.NAME'),
    EMAIL: t('sent.types.EMAIL'),
    PHONE: t('sent.types.PHONE'),
    CARD: t('sent.types.CARD'),
    IBAN: t('sent.types.IBAN'),
    NATID: t('sent.types.NATID'),
    IP: t('sent.types.IP'),
    ADDRESS: t('sent.types.ADDRESS'),
    DOB: t('sent.types.DOB'),
    ORDER: t('sent.types.ORDER'),
    ACCOUNT: t('sent.types.ACCOUNT'),
    LITERAL: t('sent.types.LITERAL'),
  } as Readonly<Record<string, string>>,
} as const;
