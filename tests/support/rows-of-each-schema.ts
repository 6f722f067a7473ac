import { pair, rule } from './learned-pairs';
import { row } from './feedback-builders';

/** What each schema could already hold: at least one row for each store that came with it. */
export const rowsSince: Record<number, readonly (readonly [store: string, row: object])[]> = {
  1: [
    ['suggestions', row({ id: 'old' }).suggestion],
    ['outcomes', { suggestionId: 'old', kind: 'sent', editDistance: 3, editShare: 0.2, reasons: [] }],
    ['secrets', { baseUrl: 'https://api.anthropic.com', key: 'sk-ant-0123456789' }],
    ['unfinished', { ticketKey: 'zendesk:acme:1', text: 'half a draft', updatedAt: '2026-11-20T10:00:00.000Z' }],
    ['installation', { id: 'this', salt: 'a salt' }],
  ],
  2: [
    ['knowledge', { account: 'zendesk:acme', readAt: '2026-11-20T10:00:00.000Z', fingerprint: 'f', index: '{}' }],
    ['spending', { month: '2026-11', drafts: 3, input: 10, cached: 0, output: 5, costUsd: 0.1, unpriced: 0 }],
  ],
  3: [
    ['turns', { id: 't#1', ticketKey: 't', openedAt: '2026-11-20T10:00:00.000Z' }],
    ['marks', { id: 't#1', ticketKey: 't', at: '2026-11-20T10:00:00.000Z', verdict: 'wrong' }],
  ],
  4: [
    ['pending', { suggestionId: 'p', ticketKey: 't', shownAt: '2026-11-20T10:00:00.000Z', draft: 'Hello' }],
    ['pairs', pair(1, 'Dear [NAME_1],', 'Hi [NAME_1],')],
    ['rules', rule({ kind: 'never', not: 'kindly' })],
  ],
};

/** Made from other stores, and made anew where it is missing. */
export const derivedStores: readonly string[] = ['days'];

/** All that a database of this schema could hold. */
export function rowsOf(version: number): (readonly [store: string, row: object])[] {
  return Object.entries(rowsSince)
    .filter(([since]) => Number(since) <= version)
    .flatMap(([, rows]) => rows);
}
