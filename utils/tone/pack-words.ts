import type { core } from 'zod/mini';
import type { PlainDataFault } from './plain-data';

/** What is said about a pack that cannot be taken. */
export const packWords = {
  tooLong: (length: number, most: number) =>
    `The file has ${length.toLocaleString('en')} characters; a pack has at most ${most.toLocaleString('en')}.`,
  noJson: 'The file is no JSON. Take the file as Tandem or “npm run pack” wrote it.',
  noPack: 'The file is JSON, but no pack.',
  newerFormat: (format: number) =>
    `The pack is of format ${format}, which only a newer Tandem reads. Update Tandem first.`,
  unknownField: 'A pack has no field of this name. Take it out, or correct its spelling.',
  faults: {
    'reserved-name': 'This name is reserved and never part of a pack. Take it out.',
    'too-deep': 'This is nested deeper than any pack is.',
    'not-plain': 'This is no plain data.',
  } satisfies Record<PlainDataFault['fault'], string>,
  issue: (issue: core.$ZodIssue): string => issueWords(issue),
};

function issueWords(issue: core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.message === ''
        ? `This is missing, or is no ${typeWords[issue.expected] ?? issue.expected}.`
        : `This must be a ${typeWords[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return `This must be ${listed(issue.values.map(String))}.`;
    case 'too_small':
      return `This is too short or too small: at least ${issue.minimum}.`;
    case 'too_big':
      return `This is too long or too large: at most ${issue.maximum}.`;
    case 'invalid_format':
      return 'This is not written as it has to be, or holds a character that cannot be shown.';
    case 'invalid_union':
      return 'This is none of the forms that it may have.';
    case 'invalid_key':
    case 'invalid_element':
      return 'This name or entry is not one that a pack may have.';
    case 'custom':
      return issue.message ? `This cannot be taken: ${issue.message}.` : 'This cannot be taken.';
    case 'not_multiple_of':
    case 'unrecognized_keys':
      break;
  }
  return 'This cannot be taken.';
}

const typeWords: Record<string, string> = {
  string: 'text',
  int: 'whole number',
  number: 'number',
  array: 'list',
  object: 'group of fields',
  record: 'group of fields',
  boolean: 'yes or no',
};

function listed(values: string[]): string {
  return values.length === 1 ? (values[0] ?? '') : new Intl.ListFormat('en', { type: 'disjunction' }).format(values);
}
