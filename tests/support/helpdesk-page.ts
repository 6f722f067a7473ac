import { Window } from 'happy-dom';
import type { Page } from '@/utils/helpdesk/adapter';
import { ReadFailure, type ReadFailureKind } from '@/utils/helpdesk/read-failure';
import type { ReadOnlyApi } from '@/utils/helpdesk/read-only-api';

/** A page as a parsed fixture: its own window, so that URL and document belong together. */
export function pageOf(html: string, url: string): Page & { document: Document } {
  const window = new Window({ url });
  window.document.write(html);
  // The parser's document has none; a browser's says no where it can do nothing.
  Object.assign(window.document, { execCommand: () => false });
  return { document: window.document as unknown as Document, location: window.location as unknown as Location };
}

/** What the API answers, by the start of the path: text as a string, JSON as anything else; an answer that is a `ReadFailure` or a kind of one is thrown. */
export type Answers = Record<string, unknown>;

/** An API without a network that remembers what was asked of it. The longest matching path wins. */
export function apiOf(answers: Answers): ReadOnlyApi & { asked: string[] } {
  const asked: string[] = [];
  const get = async (path: string, isText: boolean, signal: AbortSignal) => {
    signal.throwIfAborted();
    asked.push(path);
    const key = Object.keys(answers)
      .filter((start) => path.startsWith(start))
      .sort((one, other) => other.length - one.length)[0];
    if (key === undefined) throw new ReadFailure('not-found');
    const given = answers[key];
    if (given instanceof ReadFailure) throw given;
    const answer = structuredClone(typeof given === 'function' ? (given as (path: string) => unknown)(path) : given);
    if (isText !== (typeof answer === 'string')) throw new ReadFailure('unreadable-answer');
    return answer;
  };
  return {
    asked,
    getJson: (path, signal) => get(path, false, signal),
    getText: async (path, _, signal) => String(await get(path, true, signal)),
  };
}

/** Every request fails alike. */
export function failingApi(kind: ReadFailureKind, retryAfterMs?: number): ReadOnlyApi & { asked: string[] } {
  const asked: string[] = [];
  const fail = (path: string) => {
    asked.push(path);
    return Promise.reject(new ReadFailure(kind, retryAfterMs));
  };
  return { asked, getJson: fail, getText: fail };
}

export const never: AbortSignal = new AbortController().signal;
