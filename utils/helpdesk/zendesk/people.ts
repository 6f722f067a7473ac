import type { AuthorRole, Conversation, Participant } from '@/utils/conversation';
import { fieldsOf, idOf, listOf, textOf, type Fields } from '../answer';
import { flattenHtml } from '../plain-text';
import { ReadFailure } from '../read-failure';

/** Users by id, as sideloaded with a ticket or its comments. */
export type Users = ReadonlyMap<string, Participant>;

/** The signed-in agent, as far as a reply needs to know. */
export type Me = NonNullable<Conversation['agent']>;

/** The users of any number of answers that carry `users[]`. */
export function usersOf(...answers: unknown[]): Users {
  const people = answers.flatMap((answer) => listOf(fieldsOf(answer)['users'])).map(personOf);
  return new Map(people.flatMap((person) => (person.id ? [[person.id, person] as const] : [])));
}

/** Ids of the admins among them: integrations sign in as admins, too. */
export function adminsOf(...answers: unknown[]): ReadonlySet<string | undefined> {
  const users = answers.flatMap((answer) => listOf(fieldsOf(answer)['users']));
  return new Set(users.filter((user) => user['role'] === 'admin').map((user) => idOf(user['id'])));
}

/**
 * The signed-in agent out of `users/me`. That answer also holds the session's CSRF token (`authenticity_token`):
 * only the fields named here leave this function. Nobody signed in is answered with 200 and an "Anonymous user".
 */
export function meOf(answer: unknown): Me {
  const user = fieldsOf(fieldsOf(answer)['user']);
  const person = personOf(user);
  if (!person.id || !textOf(user['role'])) throw new ReadFailure('signed-out');
  const signature = textOf(user['signature']);
  return { ...person, role: 'agent', signature: signature && plain(signature) };
}

function personOf(user: Fields): Participant {
  const role = roleOf(user['role']);
  const name = (role === 'agent' && textOf(user['alias'])) || textOf(user['name']);
  return { id: idOf(user['id']), role, name, email: textOf(user['email']), locale: textOf(user['locale']) };
}

function roleOf(role: unknown): AuthorRole {
  if (role === 'end-user') return 'customer';
  return role === 'agent' || role === 'admin' ? 'agent' : 'system';
}

function plain(text: string): string {
  return /<[a-z]/i.test(text) ? flattenHtml(text) : text.trim();
}
