import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Conversation } from '@/utils/conversation';
import { type KnownPerson, type PersonalDataType, personalDataTypes, type PersonalSpan } from '@/utils/privacy';

/** A text with the places of its personal data, as its authors marked them. */
export interface LabelledText {
  text: string;
  gold: PersonalSpan[];
  /** Places that the authors marked as something else (towns, firms): touching one is no mistake. */
  other: Array<{ start: number; end: number }>;
  /** Whom the ticket names, where the set says so. */
  people?: KnownPerson[];
}

const hardLine = z.object({
  text: z.string(),
  spans: z.array(z.object({ type: z.string(), start: z.number(), end: z.number() })),
});
const synthFile = z.array(
  z.object({
    full_text: z.string(),
    spans: z.array(z.object({ entity_type: z.string(), start_position: z.number(), end_position: z.number() })),
  }),
);

const typeOf: Readonly<Record<string, PersonalDataType>> = {
  PERSON: 'NAME',
  EMAIL: 'EMAIL',
  EMAIL_ADDRESS: 'EMAIL',
  PHONE: 'PHONE',
  PHONE_NUMBER: 'PHONE',
  CARD: 'CARD',
  CREDIT_CARD: 'CARD',
  IBAN: 'IBAN',
  IBAN_CODE: 'IBAN',
  IP: 'IP',
  IP_ADDRESS: 'IP',
  NATID: 'NATID',
  US_SSN: 'NATID',
  ADDRESS: 'ADDRESS',
  STREET_ADDRESS: 'ADDRESS',
};

/** Our templated regression set. */
export function readHardSet(folder: string): LabelledText[] {
  const lines = readFileSync(join(folder, 'support_hard_600.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { text, spans } = hardLine.parse(JSON.parse(line));
    return labelled(text, spans);
  });
}

const ownLine = z.object({
  text: z.string(),
  requester: z.optional(z.object({ name: z.string() })),
  agent: z.optional(z.object({ name: z.string() })),
  spans: z.array(z.object({ type: z.enum(personalDataTypes), start: z.number(), end: z.number() })),
});

/** What was written by hand; the README beside them says what each is for. */
export const ownSets = [
  'blind.jsonl',
  'blind-2.jsonl',
  'blind-3.jsonl',
  'blind-4.jsonl',
  'blind-5.jsonl',
  'natid.jsonl',
] as const;
export type OwnSet = (typeof ownSets)[number];

/** Our own tickets in nine languages, test only; offsets are UTF-16 units already. */
export function readOwnSet(folder: string, file: OwnSet): LabelledText[] {
  const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { text, spans, requester, agent } = ownLine.parse(JSON.parse(line));
    return { text, gold: spans, other: [], people: [requester, agent].filter((person) => person !== undefined) };
  });
}

/** Presidio's synthetic set: names of many cultures in sentences of all kinds. */
export function readSynthSet(folder: string): LabelledText[] {
  const texts = synthFile.parse(JSON.parse(readFileSync(join(folder, 'synth_dataset_v2.first750.json'), 'utf8')));
  return texts.map(({ full_text: text, spans }) =>
    labelled(
      text,
      spans.map((span) => ({ type: span.entity_type, start: span.start_position, end: span.end_position })),
    ),
  );
}

function labelled(text: string, spans: Array<{ type: string; start: number; end: number }>): LabelledText {
  // The files count code points; we count UTF-16 units.
  const units = unitOffsets(text);
  const places = spans.map((span) => ({ ...span, start: units[span.start] ?? 0, end: units[span.end] ?? text.length }));
  return {
    text,
    gold: places.flatMap(({ type, start, end }) => {
      const known = typeOf[type];
      return known ? [{ type: known, start, end }] : [];
    }),
    other: places.filter(({ type }) => !typeOf[type]),
  };
}

function unitOffsets(text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  return [...offsets, at];
}

/**
 * The ticket structure that a helpdesk would give: the requester's name, taken to be the marked person who signs the text
 * (nothing but punctuation after it) or who introduces themselves ("this is", "my name is", "I'm", "name:", "account holder").
 * A text where no marked person does either has no known requester, and is read without structure.
 */
export function structureOf({ text, gold, people }: LabelledText): KnownPerson[] {
  if (people) return people;
  const persons = gold.filter(({ type }) => type === 'NAME').toSorted((a, b) => a.start - b.start);
  const introduced = persons.find(({ start }) =>
    /(?:this is|my name is|i'm|i am|name:|account holder:|user:)\s*$/i.test(text.slice(Math.max(0, start - 24), start)),
  );
  const signing = persons.findLast(({ start, end }) => start > 0 && /^[\s.,!]*$/.test(text.slice(end)));
  const requester = introduced ?? signing;
  return requester ? [{ name: text.slice(requester.start, requester.end) }] : [];
}

/** A ticket of so many messages, by turns of the customer and the agent, with the texts of a set over and over. */
export function ticketOf(texts: readonly LabelledText[], messages: number): Conversation {
  return {
    ticketId: '1',
    helpdesk: 'sample',
    account: 'desk.example',
    subject: texts[0]?.text.slice(0, 60) ?? '',
    channel: 'email',
    customer: { role: 'customer', name: 'Mia Berg', email: 'mia.berg@example.com' },
    agent: { role: 'agent', name: 'Lena Brandt' },
    completeness: 'whole',
    messages: Array.from({ length: messages }, (_, at) => ({
      id: `m${at}`,
      author: at % 2 ? { role: 'agent', name: 'Lena Brandt' } : { role: 'customer', name: 'Mia Berg' },
      visibility: 'public',
      text: texts[at % texts.length]?.text ?? '',
    })),
  };
}
