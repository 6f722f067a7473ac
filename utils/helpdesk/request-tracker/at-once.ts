import { textOf, timeOf } from '../answer';
import { findAll } from '../dom';
import { readInert, readPlain } from '../plain-text';
import { ReadFailure } from '../read-failure';
import { formsOf, type Form } from './forms';
import { kinds, type Said, type Thread } from './said';
import { selectors } from './selectors';

const fields = 'Type,Creator,Created,Content,Attachments,Name,RealName,EmailAddress,Lang,Privileged,Signature';

/**
 * The thread in two requests however long it is. The history that RT's own pages show tells which messages there are, and what those say
 * that were written as HTML; REST 1.0, which RT 5 ships beside REST 2, tells kind, author, time in UTC and plain text of all of them, and
 * who the people are. In this order: RT keeps a session that begins with REST 1.0 away from its pages. `names` are people who need not
 * have written. Throws `ReadFailure`, as where REST 1.0 is closed.
 */
export async function readAtOnce(thread: Thread, names: () => Promise<readonly string[]>): Promise<Said[]> {
  const { api, base, ticketId, people, signal } = thread;
  const history = await api.getText(`${base}/Helpers/TicketHistory?id=${ticketId}`, 'html', signal);
  const page = new DOMParser().parseFromString(history, 'text/html');
  const ids = findAll(page, selectors.message).map(({ dataset }) => dataset['transactionId']);
  if (ids.length === 0) throw new ReadFailure('unreadable-answer');
  const authors = findAll(page, selectors.author).map(({ dataset }) => dataset['userId'] ?? '');
  const users = people.nameable([...authors, ...(await names())]).map(encodeURIComponent);
  const answer = await api.getText(
    `${base}/REST/1.0/show?id=transaction/${ids.join(',')}&id=user/${users.join(',')}` +
      `&id=ticket/${ticketId}/attachments&format=l&fields=${fields}`,
    'plain',
    signal,
  );
  const forms = formsOf(answer);
  for (const form of forms) people.meet(form);
  const types = typesOf(forms.find(({ id }) => id?.startsWith('ticket/')));
  const byId = new Map(forms.map((form) => [form['id'], form]));
  const messages = ids.map((id) => byId.get(id));
  if (messages.includes(undefined)) throw new ReadFailure('unreadable-answer');
  const shown = shownParts(page);
  return messages.flatMap((form) => (form && isSaid(form) ? saidIn(form, types, shown) : []));
}

/** What has no kind is read, too: whoever may see it, it counts as internal. */
function isSaid({ Type: type }: Form): boolean {
  return type === undefined || kinds.includes(type);
}

function saidIn(form: Form, types: ReadonlyMap<string, string>, shown: ReadonlyMap<string, Element>): Said {
  const parts = partsOf(form);
  const html = parts.find(([id]) => types.get(id) === 'html');
  const element = html && shown.get(html[0]);
  // RT's own sentence stands where nothing was said.
  const plain = parts.some(([id]) => types.has(id)) ? (form['Content'] ?? '') : '';
  return {
    id: form['id'] ?? '',
    type: form['Type'],
    by: textOf(form['Creator']),
    sentAt: timeOf(form['Created']?.replace(' ', 'T').concat('Z')),
    // RT's plain text of HTML is wrapped and its quotes cannot be told, so it serves only for what is too long for RT to show.
    says: element ? readInert(element) : readPlain(plain),
    files: parts.flatMap(([, name]) => (name === 'untitled' ? [] : name)),
  };
}

/** Ids and names of the parts of a message: `12: crack.jpg (3.4k)`, a line each. */
function partsOf({ Attachments: listed = '' }: Form): [id: string, name: string][] {
  return listed.split('\n').flatMap((line) => {
    const [, id, name] = /^(\d+): (.*) \([\d.]+[bk]\)$/s.exec(line) ?? [];
    return id && name ? [[id, name]] : [];
  });
}

/** Which parts of the ticket are texts that hold something: `12: (Unnamed) (text/html / 3.4k)`. */
function typesOf(form: Form | undefined): ReadonlyMap<string, string> {
  const listed = (form?.['Attachments'] ?? '').matchAll(/(\d+): \(Unnamed\) \(text\/(plain|html) \/ (?!0b)/g);
  return new Map([...listed].map(([, id = '', type = '']) => [id, type]));
}

/** The texts that the history shows, by the id of the part, without the labels of what it folds. */
function shownParts(page: Document): ReadonlyMap<string, Element> {
  for (const fold of findAll(page, selectors.fold)) fold.remove();
  return new Map(
    findAll(page, selectors.part).flatMap((link) => {
      const id = /\/(\d+)\/[^/]*$/.exec(link.getAttribute('href') ?? '')?.[1];
      const text = link.closest(selectors.partHead[0])?.nextElementSibling?.querySelector(selectors.stanza[0]);
      return id && text ? [[id, text]] : [];
    }),
  );
}
