/** A class of personal data, as it stands in a token: `EMAIL` in `[EMAIL_1]`. */
export type PersonalDataType = (typeof personalDataTypes)[number];

/** Every class, the surest first: where two readings of a place compete, the earlier class wins. */
export const personalDataTypes = [
  'EMAIL',
  'IBAN',
  'CARD',
  'IP',
  'ORDER',
  'ACCOUNT',
  'NATID',
  'DOB',
  'PHONE',
  'ADDRESS',
  'NAME',
] as const;

/** A place in a text that holds personal data. Offsets in UTF-16 units, `end` exclusive. */
export interface PersonalSpan {
  type: PersonalDataType;
  start: number;
  end: number;
}

/** Somebody whom the ticket itself names: its customer, its agent, people in copy. */
export interface KnownPerson {
  name?: string;
  email?: string;
}

/**
 * A number that belongs to the team, as a shape: `#` is a digit, `@` a letter, `*` either, anything else itself.
 * `HS-######` finds `HS-204417`. Not a regular expression, so no policy can make the search slow.
 */
export interface NumberShape {
  type: 'ORDER' | 'ACCOUNT';
  shape: string;
}

/** What is known before reading: every field is optional. */
export interface PrivacyContext {
  people?: readonly KnownPerson[];
  shapes?: readonly NumberShape[];
  /** Classes switched off by policy: `{ NAME: false }`. Every class is on unless it says `false`. */
  types?: Readonly<Partial<Record<PersonalDataType, boolean>>>;
}
