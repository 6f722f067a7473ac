import type { PersonalDataType } from '@/utils/privacy/types';

/** Every word of the masking settings. Sentence case, no exclamation marks. */
export const maskingWords = {
  title: 'Hidden before anything leaves',
  lead: 'What is recognised leaves as a token such as [NAME_1] and gets its value again here. Turn a class off only where drafts need it.',
  legend: 'Hide',
  types: {
    NAME: 'Names',
    EMAIL: 'E-mail addresses',
    PHONE: 'Phone numbers',
    CARD: 'Card numbers',
    IBAN: 'Bank accounts (IBAN)',
    NATID: 'National numbers',
    IP: 'Network addresses',
    ADDRESS: 'Postal addresses',
    DOB: 'Dates of birth',
    ORDER: 'Order numbers, by the shapes below',
    ACCOUNT: 'Account numbers, by the shapes below',
  } satisfies Record<PersonalDataType, string>,
  shapes: 'Your own numbers',
  shapesHint: 'Write one as it looks: # for a digit, @ for a letter, * for either. HS-###### finds HS-204417.',
  kinds: { ORDER: 'Order number', ACCOUNT: 'Account number' },
  kind: 'Kind',
  shape: 'Shape',
  add: 'Add',
  remove: (shape: string) => `Remove ${shape}`,
  badShape: 'A shape has 3 to 60 characters and at least one #, @ or *. Write for example HS-######.',
  full: 'Twenty shapes are the most. Remove one first.',
  ahead: 'Drafts ahead of time',
  prefetch: 'Ask for a draft before I press Draft',
  prefetchHint:
    'With Claude only: when the customer wrote last and you stay on a ticket for more than a second. It costs as much as pressing Draft, also where you do not use it.',
} as const;
