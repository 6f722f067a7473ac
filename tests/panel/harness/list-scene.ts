import type { FakeSetup } from '../support/fake-services';

/** A list with a ticket of each kind. */
export function listed(on: boolean): NonNullable<FakeSetup['lists']> {
  const url = 'https://acme.desk.example/agent/tickets/';
  const levels = ['furious', 'frustrated', 'concerned', 'calm'] as const;
  const read = levels.map((level, at) => ({
    ticketId: String(4127 + at),
    url: `${url}${4127 + at}`,
    subject: 'Third time asking: refund for order HS-20931, and still no word from anybody',
    customer: 'Mia Berg',
    since: '2026-11-18T09:00:00Z',
    mood: {
      level,
      supported: true,
      sentence: 'Third contact, promised a call that did not come.',
      readAt: 0,
      changed: at === 1,
    },
  }));
  const unread = { ticketId: '4140', url: `${url}4140`, subject: 'رحلتي', customer: 'نور' };
  return { load: async () => ({ open: true, on, tickets: on ? read : [...read, unread] }), watch: () => undefined };
}
