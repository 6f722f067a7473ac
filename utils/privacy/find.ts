import { findAddresses } from './address';
import { findNames, type NameGround, nameGround } from './names';
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
 * Errs towards hiding where a label says what follows ("SSN", "IBAN"), and towards leaving alone where nothing does.
 */
export function findPersonalData(text: string, context: PrivacyContext = {}): PersonalSpan[] {
  return completed(survey(text, context), context);
}

/** What a text holds whoever is on the ticket: all but names, and the words among which names may be. */
export interface Survey {
  names: NameGround;
  /** Spans of every class but names, without overlaps. */
  spans: readonly PersonalSpan[];
  isNameAllowed: (span: PersonalSpan) => boolean;
}

/** The first part of the search, which need not be done again when more people are known. */
export function survey(text: string, context: PrivacyContext): Survey {
  const words = wordsOf(text);
  const taken = new Ground(text.length);
  const found = findLinks(text);
  const links = found.length > 0 ? new Ground(text.length) : undefined;
  for (const link of found) links?.take(link);
  const spans: PersonalSpan[] = [];
  for (const type of numberTypes) {
    if (!isWanted(type, context)) continue;
    for (const span of finders[type](text, context, spans, words)) {
      const amidLink = links !== undefined && !foundInLinks.has(type) && !links.isFree(span);
      if (!amidLink && taken.take(span)) spans.push(span);
    }
  }
  const isNameAllowed = (span: PersonalSpan): boolean => taken.isFree(span) && (!links || links.isFree(span));
  return { names: nameGround(text, words, spans), spans, isNameAllowed };
}

/** The second part: the names of the people of the context and all others, beside what the survey holds. */
export function completed({ names, spans, isNameAllowed }: Survey, context: PrivacyContext): PersonalSpan[] {
  const all = [...spans];
  if (isWanted('NAME', context)) {
    let end = 0;
    for (const span of findNames(names, context.people ?? nobody)) {
      if (!isNameAllowed(span) || span.start < end) continue;
      all.push(span);
      end = span.end;
    }
  }
  return all.toSorted((a, b) => a.start - b.start);
}

function isWanted(type: PersonalDataType, { types }: PrivacyContext): boolean {
  return types?.[type] !== false;
}

type NumberType = Exclude<PersonalDataType, 'NAME'>;
const numberTypes = personalDataTypes.filter((type): type is NumberType => type !== 'NAME');

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

const finders: Record<NumberType, Finder> = {
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
};
