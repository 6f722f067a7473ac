import type { PageConfig } from '../page-data';

/** What the server decided for this load of the page. */
export const config = JSON.parse(document.getElementById('stand-in-config')?.textContent ?? '{}') as PageConfig;

const all = {
  en: {
    reported: 'reported via email',
    replied: 'replied',
    note: 'added a private note',
    more: 'conversations',
    reply: 'Reply',
    addNote: 'Add note',
    forward: 'Forward',
    send: 'Send',
    to: 'To',
    notify: 'Notify to',
    summary: 'Add AI summary',
    list: 'All tickets',
  },
  de: {
    reported: 'per E-Mail gemeldet',
    replied: 'hat geantwortet',
    note: 'hat eine private Notiz hinzugefügt',
    more: 'Konversationen',
    reply: 'Antworten',
    addNote: 'Notiz hinzufügen',
    forward: 'Weiterleiten',
    send: 'Senden',
    to: 'An',
    notify: 'Benachrichtigen',
    summary: 'Zusammenfassung',
    list: 'Alle Tickets',
  },
  id: {
    reported: 'lapor lewat email',
    replied: 'membalas',
    note: 'menambahkan catatan pribadi',
    more: 'percakapan',
    reply: 'Balas',
    addNote: 'Tambah catatan',
    forward: 'Teruskan',
    send: 'Kirim',
    to: 'Kepada',
    notify: 'Beri tahu',
    summary: 'Ringkasan',
    list: 'Semua tiket',
  },
};

/** The page's words in the language of this load. */
export const words = all[config.variant.labels];

/** Sends something of the page's own, the only requests that may change anything. */
export async function post(path: 'send' | 'autosave', body: unknown): Promise<void> {
  await fetch(`/stand-in/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-stand-in-page': config.pageToken },
    body: JSON.stringify(body),
  });
}
