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

/** What the API answers, by the start of the path; an answer that is a `ReadFailure` or a kind of one is thrown. */
export type Answers = Record<string, unknown>;

/** An API without a network that remembers what was asked of it. The longest matching path wins. */
export function apiOf(answers: Answers): ReadOnlyApi & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async getJson(path, signal) {
      signal.throwIfAborted();
      asked.push(path);
      const key = Object.keys(answers)
        .filter((start) => path.startsWith(start))
        .sort((one, other) => other.length - one.length)[0];
      if (key === undefined) throw new ReadFailure('not-found');
      const answer = answers[key];
      if (answer instanceof ReadFailure) throw answer;
      return structuredClone(typeof answer === 'function' ? (answer as (path: string) => unknown)(path) : answer);
    },
  };
}

/** Every request fails alike. */
export function failingApi(kind: ReadFailureKind, retryAfterMs?: number): ReadOnlyApi & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    getJson(path) {
      asked.push(path);
      return Promise.reject(new ReadFailure(kind, retryAfterMs));
    },
  };
}

export const never: AbortSignal = new AbortController().signal;
