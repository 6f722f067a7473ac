import { fieldsOf, idOf, listOf, textOf, timeOf, type Fields } from '../answer';
import { readHtml, readPlain } from '../plain-text';
import { ReadFailure } from '../read-failure';
import { kinds, perPage, type Said, type Thread } from './said';

/** A ticket with more of one kind than this many pages is not read to its end. */
const maxPages = 50;

/** One condition on what REST 2 lists. */
interface Limit {
  field: string;
  operator?: 'IN' | '!=' | 'STARTSWITH';
  value: string | readonly string[];
}

/** The first hundred messages of a thread, of which REST 2 tells who wrote them and when. Throws `ReadFailure`. */
export function readFirst(thread: Thread): Promise<Fields[]> {
  return readList(thread, 'history', messages, 'Type,Creator,Created', { upTo: 1 });
}

/**
 * The thread that begins with these, page by page. What is said lies apart from who said it: a request for each hundred messages, and for
 * each hundred of those one for texts and one for names of files. Throws `ReadFailure`.
 */
export async function readPaged(thread: Thread, first: readonly Fields[]): Promise<Said[]> {
  const others =
    first.length < perPage ? [] : await readList(thread, 'history', messages, 'Type,Creator,Created', { from: 2 });
  const transactions = [...first, ...others];
  const parts = await readParts(thread, transactions);
  return transactions.map((transaction) => {
    const id = idOf(transaction['id']) ?? '';
    const { html, plain, files } = parts.get(id) ?? { files: [] };
    return {
      id,
      type: textOf(transaction['Type']),
      by: idOf(fieldsOf(transaction['Creator'])['id']),
      sentAt: timeOf(transaction['Created']),
      says: html ? readHtml(html, plain) : readPlain(plain ?? ''),
      files,
    };
  });
}

const messages = kinds.map((value): Limit => ({ field: 'Type', value }));

/**
 * Pages of a list below a ticket. RT leaves out what the agent may not see after it has cut the pages; what we ask for is seen as a
 * whole or not at all, so a page that is not full is the last one.
 */
async function readList(
  { api, base, ticketId, signal }: Thread,
  list: string,
  limits: readonly Limit[],
  fields: string,
  { from = 1, upTo = maxPages } = {},
): Promise<Fields[]> {
  const query = encodeURIComponent(JSON.stringify(limits));
  const items: Fields[] = [];
  for (let page = from; page <= upTo; page += 1) {
    const answer = await api.getJson(
      `${base}/REST/2.0/ticket/${ticketId}/${list}?query=${query}&fields=${fields}&per_page=${perPage}&page=${page}`,
      signal,
    );
    const given = fieldsOf(answer)['items'];
    if (!Array.isArray(given)) throw new ReadFailure('unreadable-answer');
    items.push(...listOf(given));
    if (given.length < perPage) break;
  }
  return items;
}

interface Parts {
  html?: string;
  plain?: string;
  files: string[];
}

/** What was said and sent along, by transaction. */
async function readParts(thread: Thread, transactions: readonly Fields[]): Promise<ReadonlyMap<string, Parts>> {
  const found = new Map<string, Parts>();
  const ids = transactions.flatMap(({ id }) => idOf(id) ?? []);
  const of = (part: Fields) => {
    const id = idOf(part['TransactionId']) ?? '';
    const parts = found.get(id) ?? { files: [] };
    found.set(id, parts);
    return parts;
  };
  for (let at = 0; at < ids.length; at += perPage) {
    const among: Limit = { field: 'TransactionId', operator: 'IN', value: ids.slice(at, at + perPage) };
    const texts: Limit = { field: 'ContentType', operator: 'STARTSWITH', value: 'text/' };
    const named: Limit = { field: 'Filename', operator: '!=', value: '' };
    const [parts, files] = await Promise.all([
      readList(thread, 'attachments', [texts, among], 'Content,ContentType,TransactionId,Filename'),
      readList(thread, 'attachments', [named, among], 'TransactionId,Filename'),
    ]);
    for (const part of parts.filter((one) => !textOf(one['Filename']))) {
      const content = textOf(part['Content']);
      if (part['ContentType'] === 'text/html') of(part).html ??= content;
      else of(part).plain ??= content;
    }
    for (const file of files) of(file).files.push(String(file['Filename']));
  }
  return found;
}
