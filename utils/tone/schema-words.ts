import { t } from '@/utils/i18n';

/** What is wrong with a value that has the right form, as the end of a sentence: "This cannot be taken: …". */
export const schemaWords = {
  idTwice: t('schema.idTwice'),
  allArchived: t('schema.allArchived'),
  onePresetTooLong: t('schema.onePresetTooLong'),
  needsEnglish: t('schema.needsEnglish'),
  mostLanguages: t('schema.mostLanguages'),
  agentOnly: t('schema.agentOnly'),
  minusZero: t('schema.minusZero'),
  noSuchDay: t('schema.noSuchDay'),
  engineAddress: t('schema.engineAddress'),
  collectorAddress: t('schema.collectorAddress'),
  header: t('schema.header'),
  hostNotAllowed: t('schema.hostNotAllowed'),
  quoteNowhere: t('schema.quoteNowhere'),
  noCustomer: t('schema.noCustomer'),
  packAddress: t('schema.packAddress'),
  placeholders: (names: readonly string[]) => t('schema.placeholders', { names: names.join(', ') }),
} as const;
