import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run';

/** Somebody who can sign in. */
export interface Agent {
  name: string;
  password: string;
  /** Writes in a plain text area instead of the rich editor. */
  plainText: boolean;
}

export const richAgent: Agent = { name: 'nadia', password: 'tandem-nadia', plainText: false };
export const plainAgent: Agent = { name: 'pascal', password: 'tandem-pascal', plainText: true };

interface StandInTicket {
  subject: string;
  customer: { name: string; email: string };
  messages: { from: 'customer' | 'agent' | 'note'; by?: string; text: string; attachments?: string[] }[];
}

/** The story's own ticket, so many times over, as `seed.pl` takes it, and the people on it. */
export function seedOf(tickets: number) {
  const file = join(root, 'stand-ins/shared/tickets/4127-mia-berg.json');
  const { subject, customer, messages } = JSON.parse(readFileSync(file, 'utf8')) as StandInTicket;
  const colleagues = [...new Set(messages.flatMap(({ by }) => by ?? []))];
  const said = messages.map(({ from, by, text, attachments }) => ({
    by: by === undefined ? customer.email : loginOf(by),
    kind: from === 'note' ? 'Comment' : 'Correspond',
    text,
    files: attachments ?? [],
  }));
  return {
    people: [
      { ...richAgent, realName: 'Nadia Okafor', email: 'nadia@acme.example', agent: true, lang: 'en' },
      { ...plainAgent, realName: 'Pascal Lenoir', email: 'pascal@acme.example', agent: true, lang: 'en' },
      ...colleagues.map((name) => ({
        name: loginOf(name),
        realName: name,
        email: `${loginOf(name)}@acme.example`,
        agent: true,
      })),
      { name: customer.email, realName: customer.name, email: customer.email, lang: 'en' },
    ],
    tickets: Array.from({ length: tickets }, () => ({ subject, requestor: customer.email, messages: said })),
  };
}

function loginOf(name: string): string {
  return (name.split(' ')[0] ?? name).toLowerCase();
}
