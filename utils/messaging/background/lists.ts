import { browser } from '#imports';
import { type Conversation, ticketKey } from '@/utils/conversation';
import type { FrustrationReading } from '@/utils/frustration';
import {
  type Budget,
  freshBudget,
  hold,
  hottestFirst,
  isUnchanged,
  type Memory,
  remember,
  type Remembered,
  take,
} from '@/utils/lists';
import { tellListNews } from '../list-news';
import type { OneShotHandlers, OneShotSender } from '../one-shot';
import type { OneShotRequest } from '../one-shots';

/** A tab that took a ticket on and was closed gives it up after this long. Milliseconds. */
const claimMs = 60_000;

/** What the lists need of the rest of the background. */
export interface ListParts {
  /** Whether the agent wants tickets of lists read ahead. */
  readAhead: () => Promise<boolean>;
  read: (conversation: Conversation) => Promise<FrustrationReading>;
  sentence: (reading: FrustrationReading, conversation: Conversation) => string;
}

type ListName = `list-${'look' | 'take' | 'claim' | 'read' | 'hold' | 'shows'}` | 'recall-list';

type Shown = OneShotRequest<'list-shows'> & { origin: string };

const keys = { memory: 'list-memory', budgets: 'list-budgets', claims: 'list-claims', shown: 'list-shown' } as const;

/** Kept in the session's storage: it outlives the worker, ends with the browser and is on no disk. */
interface Kept {
  memory: Memory;
  budgets: Record<string, Budget>;
  claims: Record<string, { updatedAt: string; until: number }>;
  shown: Record<string, Shown>;
}

/** Remembers a ticket that was opened. Private windows leave nothing. */
export async function rememberOpened(
  conversation: Conversation,
  said: Pick<FrustrationReading, 'level' | 'supported'> & { sentence: string },
  { origin, privateWindow }: OneShotSender,
): Promise<void> {
  if (privateWindow || conversation.account !== accountOf(origin)) return;
  await change('memory', {}, (memory) => remember(memory, conversation, said, { readAt: Date.now() }));
}

/** A tab went elsewhere or was closed: it shows no list any more. */
export async function forgetList(tabId: number): Promise<void> {
  if ((await load('shown', {}))[tabId] === undefined) return;
  await change('shown', {}, ({ [tabId]: _gone, ...others }) => others);
}

/** What the background does for the scripts of list pages, and for panels beside them. */
export function listHandlers({ readAhead, read, sentence }: ListParts): Pick<OneShotHandlers, ListName> {
  return {
    async 'list-look'({ helpdesk, tickets }, sender) {
      const memory = await load('memory', {});
      const account = accountOf(sender.origin);
      return {
        on: await wanted(readAhead, sender),
        known: tickets.flatMap(({ ticketId, updatedAt }) => {
          const found = memory[ticketKey({ helpdesk, account, ticketId })];
          return found ? { ticketId, ...moodOf(found, updatedAt) } : [];
        }),
      };
    },
    async 'list-take'(_, sender) {
      if (!(await wanted(readAhead, sender))) return { waitMs: 3_600_000 };
      const account = accountOf(sender.origin);
      let waitMs = 0;
      await change('budgets', {}, (budgets) => {
        const taken = take(budgets[account] ?? freshBudget(Date.now()), Date.now());
        ({ waitMs } = taken);
        return { ...budgets, [account]: taken.budget };
      });
      return { waitMs };
    },
    async 'list-claim'({ helpdesk, ticketId, updatedAt }, sender) {
      const key = ticketKey({ helpdesk, account: accountOf(sender.origin), ticketId });
      if (!(await wanted(readAhead, sender)) || isUnchanged((await load('memory', {}))[key], updatedAt)) {
        return { go: false };
      }
      const now = Date.now();
      let go = false;
      await change('claims', {}, (claims) => {
        const living = Object.fromEntries(Object.entries(claims).filter(([, { until }]) => until > now));
        go = living[key]?.updatedAt !== updatedAt;
        return go ? { ...living, [key]: { updatedAt, until: now + claimMs } } : living;
      });
      return { go };
    },
    async 'list-read'({ conversation, updatedAt }, sender) {
      if (sender.privateWindow || conversation.account !== accountOf(sender.origin)) return { ok: false };
      const reading = await read(conversation);
      const said = { level: reading.level, supported: reading.supported, sentence: sentence(reading, conversation) };
      await change('memory', {}, (memory) => remember(memory, conversation, said, { readAt: Date.now(), updatedAt }));
      return { ok: true };
    },
    async 'list-hold'({ waitMs }, sender) {
      const account = accountOf(sender.origin);
      await change('budgets', {}, (budgets) => {
        const now = Date.now();
        return { ...budgets, [account]: hold(budgets[account] ?? freshBudget(now), now, waitMs) };
      });
      return { ok: true };
    },
    async 'list-shows'(shown, { tabId, origin, privateWindow }) {
      if (tabId === undefined || origin === undefined || privateWindow) return { ok: false };
      await change('shown', {}, (all) => ({ ...all, [tabId]: { ...shown, origin } }));
      return { ok: true };
    },
    async 'recall-list'({ tab }, sender) {
      const [all, memory] = await Promise.all([load('shown', {}), load('memory', {})]);
      const shown = all[sender.tabId ?? tab ?? -1];
      if (!shown?.open) return { open: false, on: false, tickets: [] };
      return { open: true, on: await wanted(readAhead, sender), tickets: listed(shown, memory) };
    },
  };
}

/** In private windows nothing is kept, so reading ahead would be for nothing. */
async function wanted(readAhead: () => Promise<boolean>, { privateWindow }: OneShotSender): Promise<boolean> {
  return !privateWindow && readAhead();
}

function listed({ helpdesk, origin, tickets }: Shown, memory: Memory) {
  const rows = tickets.map(({ ticketId, path, subject, customer, updatedAt }) => {
    const found = memory[ticketKey({ helpdesk, account: accountOf(origin), ticketId })];
    const url = new URL(path, origin);
    return {
      // What a page says of itself leads nowhere else.
      url: url.origin === origin ? url.href : origin,
      ticketId,
      subject: found?.subject || subject,
      customer: found?.customer ?? customer,
      since: found?.since,
      mood: found && moodOf(found, updatedAt),
      level: found?.level,
      supported: found?.supported,
    };
  });
  return hottestFirst(rows).map(({ level: _level, supported: _supported, ...row }) => row);
}

function moodOf(found: Remembered, updatedAt: string | undefined) {
  const { level, supported, sentence, readAt } = found;
  return { level, supported, sentence, readAt, changed: updatedAt !== undefined && !isUnchanged(found, updatedAt) };
}

function accountOf(origin: string | undefined): string {
  return origin !== undefined && URL.canParse(origin) ? new URL(origin).host : '';
}

async function load<N extends keyof Kept>(name: N, empty: Kept[N]): Promise<Kept[N]> {
  const key = keys[name];
  return ((await browser.storage.session.get(key))[key] as Kept[N] | undefined) ?? empty;
}

let last: Promise<unknown> = Promise.resolve();

/** One change at a time: two tabs that ask at the same moment must not take the same token. */
function change<N extends keyof Kept>(name: N, empty: Kept[N], to: (kept: Kept[N]) => Kept[N]): Promise<void> {
  const next = last.then(async () => browser.storage.session.set({ [keys[name]]: to(await load(name, empty)) }));
  // Who asked hears of its failure; the next change is made all the same.
  last = Promise.allSettled([next]);
  return name === 'memory' || name === 'shown' ? next.then(tellListNews) : next;
}
