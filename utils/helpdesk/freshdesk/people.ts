import type { Conversation, Participant } from '@/utils/conversation';
import { fieldsOf, idOf, textOf, type Fields } from '../answer';
import { flattenHtml } from '../plain-text';
import { ReadFailure } from '../read-failure';
import type { ReadOnlyApi } from '../read-only-api';
import { readPages } from './pages';

/** Who is signed in. */
export type Agent = NonNullable<Conversation['agent']>;

/** The signed-in agent is the same on every ticket, so the session asks once. */
const agents = new WeakMap<ReadOnlyApi, Agent>();

/** The signed-in agent; nothing where this session does not get to know. */
export async function whoAmI(api: ReadOnlyApi, signal: AbortSignal): Promise<Agent | undefined> {
  const known = agents.get(api);
  if (known) return known;
  const me = await ifGiven(api, '/api/v2/agents/me', signal);
  const contact = fieldsOf(me?.['contact']);
  const id = idOf(me?.['id']);
  if (!id) return undefined;
  const signature = textOf(me?.['signature']);
  const agent: Agent = { ...personOf(contact, id), role: 'agent', signature: signature && flattenHtml(signature) };
  agents.set(api, agent);
  return agent;
}

/** Names of agents, by id. */
export type Colleagues = ReadonlyMap<string, string>;

/** The team is the same on every ticket, too. */
const teams = new WeakMap<ReadOnlyApi, Colleagues>();

/** More pages of agents than most teams have. */
const maxTeamPages = 3;

/**
 * The names of those who wrote these messages; empty where this agent may not see who is in the team. A ticket can be read without
 * names, so nothing that goes wrong here is a failure, and only a refusal is remembered.
 */
export async function colleaguesOf(
  api: ReadOnlyApi,
  written: readonly Fields[],
  signal: AbortSignal,
): Promise<Colleagues> {
  const known = teams.get(api);
  if (known || written.length === 0) return known ?? new Map();
  try {
    const team = await readPages(api, '/api/v2/agents?', signal, maxTeamPages);
    teams.set(api, new Map(team.flatMap((one) => namedIn(one))));
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    if (!/offline|rate-limited/.test(error.kind)) teams.set(api, new Map());
  }
  return teams.get(api) ?? new Map();
}

function namedIn(agent: Fields): [id: string, name: string][] {
  const id = idOf(agent['id']);
  const name = textOf(fieldsOf(agent['contact'])['name']);
  return id && name ? [[id, name]] : [];
}

/** Tickets of people whom this agent may not see come without them. */
export async function customerOf(api: ReadOnlyApi, ticket: Fields, signal: AbortSignal): Promise<Participant> {
  const id = idOf(ticket['requester_id']);
  const given = ticket['requester'] ?? (id && (await ifGiven(api, `/api/v2/contacts/${id}`, signal)));
  return { ...personOf(fieldsOf(given), id), role: 'customer' };
}

/** The answer, or nothing where this session or plan does not get it: the ticket can be read all the same. */
async function ifGiven(api: ReadOnlyApi, path: string, signal: AbortSignal): Promise<Fields | undefined> {
  try {
    return fieldsOf(await api.getJson(path, signal));
  } catch (error) {
    if (error instanceof ReadFailure && /forbidden|not-found|unreadable/.test(error.kind)) return undefined;
    throw error;
  }
}

function personOf(person: Fields, id: string | undefined): Omit<Participant, 'role'> {
  return { id, name: textOf(person['name']), email: textOf(person['email']), locale: textOf(person['language']) };
}
