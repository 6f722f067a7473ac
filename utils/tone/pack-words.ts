import { listText, numberText, t } from '@/utils/i18n';
import type { core } from 'zod/mini';
import type { PlainDataFault } from './plain-data';

/** What is said about a pack that cannot be taken. */
export const packWords = {
  tooLong: (length: number, most: number) => t('pack.tooLong', { length: numberText(length), most: numberText(most) }),
  noJson: t('pack.noJson'),
  noPack: t('pack.noPack'),
  newerFormat: (format: number) => t('pack.newerFormat', { format }),
  unknownField: t('pack.unknownField'),
  faults: {
    'reserved-name': t('pack.faults.reservedName'),
    'too-deep': t('pack.faults.tooDeep'),
    'not-plain': t('pack.faults.notPlain'),
  } satisfies Record<PlainDataFault['fault'], string>,
  issue: (issue: core.$ZodIssue): string => issueWords(issue),
};

function issueWords(issue: core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.message === ''
        ? (typeWords[issue.expected]?.missing ?? t('packType.missing.other', { type: issue.expected }))
        : (typeWords[issue.expected]?.wrong ?? t('packType.wrong.other', { type: issue.expected }));
    case 'invalid_value':
      return t('pack.notOneOf', { values: listText(issue.values.map(String), 'disjunction') });
    case 'too_small':
      return t('pack.tooSmall', { minimum: String(issue.minimum) });
    case 'too_big':
      return t('pack.tooBig', { maximum: String(issue.maximum) });
    case 'invalid_format':
      return t('pack.badFormat');
    case 'invalid_union':
      return t('pack.noForm');
    case 'invalid_key':
    case 'invalid_element':
      return t('pack.badEntry');
    case 'custom':
      return issue.message ? t('pack.notTakenBecause', { why: issue.message }) : t('pack.notTaken');
    case 'not_multiple_of':
    case 'unrecognized_keys':
      break;
  }
  return t('pack.notTaken');
}

/** Whole sentences for each type, since articles bend in many languages. */
const typeWords: Readonly<Record<string, { missing: string; wrong: string }>> = {
  string: { missing: t('packType.missing.text'), wrong: t('packType.wrong.text') },
  int: { missing: t('packType.missing.whole'), wrong: t('packType.wrong.whole') },
  number: { missing: t('packType.missing.number'), wrong: t('packType.wrong.number') },
  array: { missing: t('packType.missing.list'), wrong: t('packType.wrong.list') },
  object: { missing: t('packType.missing.group'), wrong: t('packType.wrong.group') },
  record: { missing: t('packType.missing.group'), wrong: t('packType.wrong.group') },
  boolean: { missing: t('packType.missing.yesOrNo'), wrong: t('packType.wrong.yesOrNo') },
};
