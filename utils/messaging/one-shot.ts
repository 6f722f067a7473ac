import { type Browser, browser } from '#imports';
import {
  answersToList,
  answersToPage,
  answersToPanel,
  done,
  type OneShotName,
  type OneShotOf,
  type OneShotRequest,
  type OneShotResponse,
  oneShots,
  type SenderRank,
} from './one-shots';
import { misfit, type Shape } from './shape';

/**
 * Why there is no answer. `forbidden`: this sender may not ask that. `bad-request`: not a message of ours.
 * `failed`: the background could not do it. `unreachable`: there is no background any more, as after an update.
 */
export type OneShotRefusal = 'forbidden' | 'bad-request' | 'failed' | 'unreachable';

export type OneShotAnswer<N extends OneShotName> =
  { ok: true; value: OneShotResponse<N> } | { ok: false; refusal: OneShotRefusal };

/** Who asked, as the browser itself states it. */
export interface OneShotSender {
  rank: SenderRank;
  /** Always there for rank `page`; absent for a panel outside a tab (the browser's side panel). */
  tabId: number | undefined;
  privateWindow: boolean;
  /** Of the sending page. */
  origin: string | undefined;
}

export type OneShotHandlers = {
  [N in OneShotName]: (
    request: OneShotRequest<N>,
    sender: OneShotSender,
  ) => OneShotResponse<N> | Promise<OneShotResponse<N>>;
};

/** The parts of the browser's `MessageSender` that a rank is decided from. */
export type RawSender = Pick<Browser.runtime.MessageSender, 'id' | 'origin' | 'url' | 'frameId'> & {
  tab?: Pick<Browser.tabs.Tab, 'id' | 'incognito'>;
};

/** The page's side asks the background. Never throws: every way to get no answer is a refusal. */
export function sendOneShot<N extends OneShotOf<'page'>>(
  name: N,
  request: OneShotRequest<N>,
): Promise<OneShotAnswer<N>> {
  return send(name, request, answersToPage);
}

/** The script of a list page asks the background. Never throws, as above. */
export function sendFromList<N extends OneShotOf<'page'>>(
  name: N,
  request: OneShotRequest<N>,
): Promise<OneShotAnswer<N>> {
  return send(name, request, answersToList);
}

/** The panel, or another page of ours, asks the background. Never throws, as above. */
export function sendFromPanel<N extends OneShotOf<'panel'>>(
  name: N,
  request: OneShotRequest<N>,
): Promise<OneShotAnswer<N>> {
  return send(name, request, answersToPanel);
}

type Answers = Partial<Record<OneShotName, Shape<unknown>>>;

async function send<N extends OneShotName>(
  name: N,
  request: OneShotRequest<N>,
  answers: Answers,
): Promise<OneShotAnswer<N>> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ tandem: name, request });
    return parseAnswer(name, answer, answers);
  } catch {
    // A missing receiver and an invalidated context alike: the caller can do the same about either.
    return { ok: false, refusal: 'unreachable' };
  }
}

/** Answers one-shot messages in the background until the signal aborts. Nothing that is sent can make it throw. */
export function serveOneShots(handlers: OneShotHandlers, signal?: AbortSignal): void {
  const home = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };
  const listener = (message: unknown, sender: RawSender, respond: (answer: unknown) => void) => {
    void answerOneShot(message, sender, handlers, home).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

/** One message in, one answer out: the whole decision, apart from the browser. `home` is the extension's own id and origin. */
export async function answerOneShot(
  message: unknown,
  rawSender: RawSender,
  handlers: OneShotHandlers,
  home: { id: string; origin: string },
): Promise<OneShotAnswer<OneShotName>> {
  const name = nameOf(message);
  if (name === undefined) return { ok: false, refusal: 'bad-request' };
  const sender = senderOf(rawSender, home);
  if (sender === undefined || !(oneShots[name].from as readonly SenderRank[]).includes(sender.rank)) {
    return { ok: false, refusal: 'forbidden' };
  }
  const request = oneShots[name].request((message as { request?: unknown }).request);
  if (request === misfit) return { ok: false, refusal: 'bad-request' };
  const handle = handlers[name] as (request: unknown, sender: OneShotSender) => unknown;
  try {
    const value = await handle(request, sender);
    return parseAnswer(
      name,
      { ok: true, value },
      {
        ...answersToPage,
        ...answersToList,
        ...answersToPanel,
      },
    );
  } catch (error) {
    console.warn(`Tandem could not answer ${name}:`, error instanceof Error ? error.name : 'unknown');
    return { ok: false, refusal: 'failed' };
  }
}

/** What a sender may do, or nothing where it is neither our own page nor our content script in the top frame of a web page. */
export function senderOf(sender: RawSender, home: { id: string; origin: string }): OneShotSender | undefined {
  if (sender.id !== home.id) return undefined;
  const privateWindow = sender.tab?.incognito ?? false;
  const origin = sender.origin ?? originOf(sender.url);
  if (origin === home.origin) return { rank: 'panel', tabId: sender.tab?.id, privateWindow, origin };
  const isContentScript = sender.tab?.id !== undefined && sender.frameId === 0 && /^https?:\/\//.test(origin ?? '');
  return isContentScript ? { rank: 'page', tabId: sender.tab?.id, privateWindow, origin } : undefined;
}

function originOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  // Extension pages have an opaque `origin` in some engines.
  return parsed.origin === 'null' ? `${parsed.protocol}//${parsed.host}` : parsed.origin;
}

function nameOf(message: unknown): OneShotName | undefined {
  if (typeof message !== 'object' || message === null || !Object.hasOwn(message, 'tandem')) return undefined;
  const { tandem } = message as { tandem: unknown };
  return typeof tandem === 'string' && Object.hasOwn(oneShots, tandem) ? (tandem as OneShotName) : undefined;
}

const refusals: readonly unknown[] = ['forbidden', 'bad-request', 'failed'] satisfies OneShotRefusal[];

function parseAnswer<N extends OneShotName>(name: N, answer: unknown, answers: Answers): OneShotAnswer<N> {
  if (typeof answer !== 'object' || answer === null) return { ok: false, refusal: 'unreachable' };
  const { ok, value, refusal } = answer as Record<string, unknown>;
  if (ok !== true) return { ok: false, refusal: refusals.includes(refusal) ? (refusal as OneShotRefusal) : 'failed' };
  const parsed = (answers[name] ?? done)(value);
  return parsed === misfit ? { ok: false, refusal: 'failed' } : { ok: true, value: parsed as OneShotResponse<N> };
}
