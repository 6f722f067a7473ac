import { fetchRows } from './backend';
import { h, icon } from './dom';
import { label, relativeTime, statusLabel } from './labels';

/** A page without a ticket: a place's name and what stands below it. */
export function plainPage(title: string, ...content: (Node | string)[]): HTMLElement {
  return h('div', { class: 'si-plain' }, h('h1', {}, title), ...content);
}

/** The view of all tickets that may be opened. */
export async function viewPage(go: (path: string) => void): Promise<HTMLElement> {
  const rows = await fetchRows();
  const table = h(
    'table',
    { class: 'si-table' },
    h(
      'thead',
      {},
      h('tr', {}, ...['status', 'subject', 'requester', 'updated'].map((key) => h('th', {}, headOf(key)))),
    ),
    h(
      'tbody',
      {},
      ...rows.map((row) => {
        const path = `/agent/tickets/${row.id}`;
        const open = (event: Event) => {
          event.preventDefault();
          go(path);
        };
        return h(
          'tr',
          {},
          h('td', {}, h('span', { class: `si-status si-status-${row.status}` }, statusLabel(row.status))),
          h(
            'td',
            {},
            h(
              'a',
              // Relative, as on real pages.
              { href: path.replace('/agent/', ''), onclick: open },
              icon(row.channel === 'native_messaging' ? 'chat' : 'mail'),
              row.subject,
            ),
          ),
          h('td', {}, row.requester),
          h('td', {}, relativeTime(row.updatedAt)),
        );
      }),
    ),
  );
  return plainPage(label('yourTickets'), h('p', { class: 'si-quiet' }, `${rows.length} tickets`), table);
}

function headOf(key: string): string {
  return label(key as 'status' | 'subject' | 'requester' | 'updated');
}
