import { findAddresses } from './address';
import { findNames } from './names';
import { type Word, wordsOf } from './names/tokens';
import { findBirthDates } from './numbers/birth-date';
import { findCards } from './numbers/card';
import { findIbans } from './numbers/iban';
import { findIpAddresses } from './numbers/ip-address';
import { findNationalIds } from './numbers/national-id';
import { findPhones } from './numbers/phone';
import { findShapes } from './numbers/shape';
import { findEmails, findLinks } from './mail-and-links';
import {
  type KnownPerson,
  type PersonalDataType,
  personalDataTypes,
  type PersonalSpan,
  type PrivacyContext,
} from './types';

/**
 * Finds personal data in a text: spans in order, without overlaps. Time grows with the length of the text, whatever it holds.
 * `words` are the words of the text, for a caller who has them.
 * Errs towards hiding where a label says what follows ("SSN", "IBAN"), and towards leaving alone where nothing does.
 */
export function findPersonalData(
  text: string,
  context: PrivacyContext = {},
  words: readonly Word[] = wordsOf(text),
): PersonalSpan[] {
  const wanted = (type: PersonalDataType): boolean => context.types?.[type] !== false;
  const taken = new Ground(text.length);
  const found = findLinks(text);
  const links = found.length > 0 ? new Ground(text.length) : undefined;
  for (const link of found) links?.take(link);
  const spans: PersonalSpan[] = [];
  for (const type of personalDataTypes) {
    if (!wanted(type)) continue;
    for (const span of finders[type](text, context, spans, words)) {
      const amidLink = links !== undefined && !foundInLinks.has(type) && !links.isFree(span);
      if (!amidLink && taken.take(span)) spans.push(span);
    }
  }
  return spans.toSorted((a, b) => a.start - b.start);
}

/** A link is made of numbers and words that are nobody's, but a mail address in it is somebody's. */
const foundInLinks: ReadonlySet<PersonalDataType> = new Set(['EMAIL', 'IP', 'ORDER', 'ACCOUNT']);

/** Which characters of a text are spoken for. */
class Ground {
  readonly #taken: Uint8Array;

  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  isFree({ start, end }: { start: number; end: number }): boolean {
    return !this.#taken.subarray(start, end).includes(1);
  }

  /** Takes a place unless part of it is taken; says whether it did. */
  take(span: { start: number; end: number }): boolean {
    if (!this.isFree(span)) return false;
    this.#taken.fill(1, span.start, span.end);
    return true;
  }
}

type Finder = (
  text: string,
  context: PrivacyContext,
  taken: readonly PersonalSpan[],
  words: readonly Word[],
) => PersonalSpan[];

const nobody: readonly KnownPerson[] = [];

const finders: Record<PersonalDataType, Finder> = {
  EMAIL: findEmails,
  IBAN: findIbans,
  CARD: findCards,
  IP: findIpAddresses,
  ORDER: (text, context) => findShapes(text, 'ORDER', context.shapes),
  ACCOUNT: (text, context) => findShapes(text, 'ACCOUNT', context.shapes),
  NATID: findNationalIds,
  DOB: findBirthDates,
  PHONE: findPhones,
  ADDRESS: findAddresses,
  NAME: (text, context, taken, words) => findNames(text, context.people ?? nobody, taken, words),
};
