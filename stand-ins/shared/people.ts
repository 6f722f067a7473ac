import type { DeskUser } from './model';

/** First of the 13-digit ids that users get. */
const firstUserId = 6_130_869_168_001;

const staff: Omit<DeskUser, 'id' | 'createdAt' | 'tags' | 'notes' | 'locale'>[] = [
  {
    name: 'Sam Okafor',
    email: 'sam.okafor@halden-supply.example',
    role: 'agent',
    timeZone: 'Europe/Berlin',
    alias: 'Sam',
    signature: 'Sam Okafor\nHalden Supply customer care',
  },
  {
    name: 'Noor Haddad',
    email: 'noor.haddad@halden-supply.example',
    role: 'agent',
    timeZone: 'Europe/Berlin',
    alias: 'Noor',
    signature: 'Noor Haddad\nHalden Supply customer care',
  },
  {
    name: 'Jonas Weber',
    email: 'jonas.weber@halden-supply.example',
    role: 'admin',
    timeZone: 'Europe/Berlin',
    alias: null,
    signature: 'Jonas Weber\nTeam lead, Halden Supply',
  },
  {
    name: 'Dewi Lestari',
    email: 'dewi.lestari@halden-supply.example',
    role: 'agent',
    timeZone: 'Asia/Jakarta',
    alias: 'Dewi',
    signature: 'Dewi Lestari\nLayanan pelanggan Halden Supply',
  },
  {
    name: 'Halden Helper',
    email: 'helper@halden-supply.example',
    role: 'admin',
    timeZone: 'Etc/UTC',
    alias: null,
    signature: null,
  },
];

/** The name of the account's bot; it is an integration user with the role `admin`, as such users often are. */
export const botName = 'Halden Helper';

/** Everybody of the account: staff first, the signed-in agent at the head, customers as tickets name them. */
export class People {
  readonly users: DeskUser[] = [];

  constructor() {
    for (const person of staff) {
      this.#add({ ...person, locale: 'en-US', notes: null, tags: [], createdAt: '2024-03-04T08:00:00Z' });
    }
  }

  /** The agent whose session the cookie stands for. */
  get signedIn(): DeskUser {
    return this.byName('Sam Okafor');
  }

  get bot(): DeskUser {
    return this.byName(botName);
  }

  byId(id: number): DeskUser | undefined {
    return this.users.find((user) => user.id === id);
  }

  /** Throws a `RangeError` for a name that nobody has: a ticket file misspelt it. */
  byName(name: string): DeskUser {
    const user = this.users.find((candidate) => candidate.name === name);
    if (!user) throw new RangeError(`Nobody at the stand-in is called "${name}".`);
    return user;
  }

  /** The customer with this e-mail address, added where new. */
  customer(details: Pick<DeskUser, 'name' | 'email' | 'locale'> & Partial<DeskUser>): DeskUser {
    const known = this.users.find((user) => user.email === details.email);
    return known ?? this.#add({ ...customerDefaults, ...details });
  }

  #add(user: Omit<DeskUser, 'id'>): DeskUser {
    // Ids of real accounts are far apart, so a test that counts on neighbours fails here too.
    const added = { ...user, id: firstUserId + this.users.length * 7919 };
    this.users.push(added);
    return added;
  }
}

const customerDefaults = {
  role: 'end-user',
  timeZone: 'Europe/Berlin',
  alias: null,
  signature: null,
  notes: null,
  createdAt: '2025-02-11T10:20:00Z',
  tags: [],
} satisfies Partial<DeskUser>;
