import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Conversation } from '@/utils/conversation';
import type { LanguageCode } from '@/utils/frustration/languages';
import type { Band } from './agreement';
import { agreed } from './agreement';

/** A line of the authored corpus. */
export interface AuthoredMessage {
  id: string;
  text: string;
  /** The first annotator's judgement. */
  band: Band;
  /** The second's, given blind; absent where nobody has looked a second time. */
  second?: Band;
  lang: string;
  tags?: string[];
  causes?: string[];
  split: 'train' | 'test';
  /** The file that it stands in, without ending: "en-07". */
  file: string;
}

const shared = resolve(import.meta.dirname, '../../../shared/data/frustration');
const authored = resolve(import.meta.dirname, '../../data/frustration/authored');
const labels = resolve(import.meta.dirname, '../../data/frustration/labels');

/** Whether the shared data are on this machine. Training needs them; benchmarks say "skipped" without. */
export const sharedDataPresent = existsSync(resolve(shared, 'train'));

/** A line of the shared data. */
export interface RawRow {
  id: string;
  text: string;
  y: number;
  raw?: unknown;
  band?: Band;
  neg?: number;
}

/** A file of the shared training data. Refuses anything that may only be evaluated on. */
export function readTraining(file: string): RawRow[] {
  if (!/^\w[\w.]*$/.test(file)) throw new Error(`Not a training file: ${file}`);
  return readLines<RawRow>(resolve(shared, 'train', `${file}.jsonl`));
}

/** A file that may be evaluated on and never learnt from; undefined where the shared data are absent. */
export function readEvaluation(file: string): Array<RawRow & { prev?: string }> | undefined {
  const path = resolve(shared, 'evaluate-only', `${file}.jsonl`);
  return existsSync(path) ? readLines(path) : undefined;
}

/** The authored messages of a language, each with its second label where one was given, in the order of their ids. */
export function authoredMessages(language: LanguageCode): AuthoredMessage[] {
  const path = resolve(labels, `second-${language}.jsonl`);
  const seconds = existsSync(path) ? readLines<{ id: string; band: Band }>(path) : [];
  const second = new Map(seconds.map(({ id, band }) => [id, band]));
  return authoredFiles((name) => !name.startsWith('conversations'))
    .flatMap((file) => readLines<AuthoredMessage>(file).map((row) => ({ ...row, file: basename(file, '.jsonl') })))
    .filter(({ lang }) => lang === language)
    .map((row) => ({ ...row, second: second.get(row.id) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether a line may be learnt from: both annotators on the same side of the flag, or nobody has looked twice. */
export function isAgreed({ band, second }: AuthoredMessage): boolean {
  return second === undefined || agreed([band, second]);
}

/** A turn of an authored conversation; `level` 0 to 3 stands with the customer's messages. */
export interface AuthoredTurn {
  role: 'customer' | 'agent' | 'bot' | 'note';
  at?: string;
  text: string;
  level?: number;
}

export interface AuthoredConversation {
  id: string;
  lang: string;
  messages: AuthoredTurn[];
  final: { level: number; trend: string; causes: string[] };
  split: 'train' | 'test';
}

/**
 * The authored conversations of all languages. Causes are those of the mood at the end: some writers also named what a
 * customer who ended calm had been angry about, which is left out, while a date that they need something by stays.
 */
export function authoredConversations(): AuthoredConversation[] {
  return authoredFiles((name) => name.startsWith('conversations'))
    .flatMap((path) => readLines<AuthoredConversation>(path))
    .map((item) => (item.final.level > 0 ? item : { ...item, final: { ...item.final, causes: ofCalm(item) } }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function ofCalm({ final }: AuthoredConversation): string[] {
  return final.causes.filter((cause) => cause === 'deadline');
}

/** An authored conversation as a helpdesk would hand it over. Message ids are their places. */
export function asConversation({ id, messages }: AuthoredConversation): Conversation {
  return {
    ticketId: id,
    helpdesk: 'bench',
    account: 'bench',
    subject: '',
    channel: 'other',
    customer: { role: 'customer' },
    completeness: 'whole',
    messages: messages.map(({ role, at, text }, index) => ({
      id: String(index),
      author: { role: role === 'note' ? 'agent' : role },
      visibility: role === 'note' ? 'internal' : 'public',
      text,
      sentAt: at,
    })),
  };
}

function authoredFiles(wanted: (name: string) => boolean): string[] {
  if (!existsSync(authored)) return [];
  return readdirSync(authored)
    .filter((name) => name.endsWith('.jsonl') && wanted(name))
    .toSorted()
    .map((name) => resolve(authored, name));
}

/** The rows of a file of JSON lines. Throws where a line is not JSON. */
export function readLines<Row>(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}
