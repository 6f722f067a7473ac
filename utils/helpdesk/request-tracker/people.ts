import type { Participant } from '@/utils/conversation';
import { fieldsOf, textOf, type Fields } from '../answer';
import { ReadFailure } from '../read-failure';
import type { ReadOnlyApi } from '../read-only-api';

/** Who is who, by login name; each person is asked for once. */
export interface People {
  find(name: string): Promise<Participant>;
  signature(name: string): Promise<string | undefined>;
  /** Those of the names and numbers by which REST 1.0 can be asked for several people at once. */
  nameable(names: readonly string[]): string[];
  /** Remembers what RT says of a person, with the name of each field. */
  meet(user: Fields): void;
}

/** RT's own: what they write, nobody wrote. */
const machines = new Set(['RT_System', 'Nobody']);

/** People are the same on every ticket, so a session asks once. */
const known = new WeakMap<ReadOnlyApi, Map<string, Fields>>();

/** For one reading, whose signal ends what it asks. */
export function createPeople(api: ReadOnlyApi, rest: string, signal: AbortSignal): People {
  const users = known.get(api) ?? new Map<string, Fields>();
  known.set(api, users);
  const asking = new Map<string, Promise<Fields>>();
  const askFor = async (name: string) => {
    const user = users.get(name) ?? (await lookUp(api, `${rest}/user/${encodeURIComponent(name)}`, signal));
    users.set(name, user);
    return user;
  };
  const ask = (name: string) => {
    const asked = asking.get(name) ?? askFor(name);
    asking.set(name, asked);
    return asked;
  };
  return {
    async find(name) {
      if (machines.has(name)) return { id: name, role: 'system' };
      const user = await ask(name);
      return {
        id: name,
        role: roleOf(user),
        name: textOf(user['RealName']) ?? name,
        email: textOf(user['EmailAddress']),
        locale: textOf(user['Lang'])?.replace('_', '-'),
      };
    },
    nameable: (names) => [...new Set(names)].filter((name) => name && !machines.has(name) && !/[,/\\]/.test(name)),
    meet(user) {
      const name = textOf(user['Name']);
      // REST 1.0 leaves the field empty where the answer is no.
      if (name) users.set(name, { ...user, Privileged: user['Privileged'] === '' ? 0 : user['Privileged'] });
    },
    signature: async (name) => textOf((await ask(name))['Signature'])?.trim(),
  };
}

/** Nothing is known of somebody whom this agent may not look up. */
async function lookUp(api: ReadOnlyApi, path: string, signal: AbortSignal): Promise<Fields> {
  try {
    return fieldsOf(await api.getJson(path, signal));
  } catch (error) {
    if (error instanceof ReadFailure && /forbidden|not-found/.test(error.kind)) return {};
    throw error;
  }
}

/** RT calls its agents privileged. */
function roleOf({ Privileged: privileged }: Fields): Participant['role'] {
  if (privileged === undefined || privileged === '') return 'system';
  return Number(privileged) > 0 ? 'agent' : 'customer';
}
