import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';
import { root } from './run';

/** The part of the browser's `i18n` that our code uses. */
export interface BrowserWords {
  getMessage(name: string, substitutions?: string | string[]): string;
}

/** What the browser's `i18n` does, over a file of `locales/`: `en`, `pt_BR`. A message that is not there is empty, as in a browser. */
export function browserWords(locale: string): BrowserWords {
  const messages = messagesOf(locale);
  return { getMessage: (name) => messages[name] ?? '' };
}

/** A script that gives a page of no extension the messages of a locale. Where the page has a browser's own, those stay. */
export function pageWords(locale: string): string {
  // In ASCII alone: it stands before the page has said how it is written.
  const messages = JSON.stringify(messagesOf(locale)).replaceAll(
    /[<\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `globalThis.chrome ??= {}; { const messages = ${messages}; globalThis.chrome.i18n ??= { getMessage: (name) => messages[name] ?? '' }; }`;
}

/** The same for pages that Vite serves or builds; `TANDEM_LANGUAGE=de` shows them in another language. */
export function wordsOfPage(): Plugin {
  return {
    name: 'tandem:words-of-page',
    transformIndexHtml: () => [
      { tag: 'script', children: pageWords(process.env['TANDEM_LANGUAGE'] ?? 'en'), injectTo: 'head-prepend' },
    ],
  };
}

function messagesOf(locale: string): Record<string, string> {
  const text = readFileSync(join(root, `locales/${locale}.yml`), 'utf8');
  const messages = generateChromeMessages(parseMessagesText(text, 'YAML'));
  const entries = Object.entries(messages).map(([name, { message }]) => [name, message] as const);
  return { ...Object.fromEntries(entries), '@@ui_locale': locale };
}
