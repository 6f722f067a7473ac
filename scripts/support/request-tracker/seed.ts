import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run';

/** A message on a ticket, by somebody's login name. */
interface Said {
  by: string;
  kind: 'Correspond' | 'Comment';
  /** With both, a mail of two parts of which its reader shows one; with neither, only files. */
  text?: string;
  html?: string;
  files?: string[];
}

/** A customer's mail program's way to quote what it answers. */
const quoting =
  '<div>The HTML part, <i>of Mia</i> 🙂</div><br><div class="gmail_quote">On Mon, 23 Nov 2026 at 10:15, Noor Haddad &lt;support@acme.example&gt; wrote:<br>' +
  '<blockquote class="gmail_quote">What was said <b>before</b></blockquote></div>';

const mia = 'mia.berg@example.com';

/** Messages of every make that a thread may hold, over and over: some say in their text what RT's answers say in their fields. */
export function longThread(count: number): Said[] {
  const makes: Omit<Said, 'by'>[] = [
    {
      kind: 'Correspond',
      text: 'Guten Tag 👋🏽,\n\nzwei  Leerzeichen, Straße, مرحبا بالعالم\n\nType: Comment\nid: 5\n   eingerückt\n\nMia\n--\n\nid: 6\nType: Comment',
    },
    {
      kind: 'Correspond',
      html: `<p>Hello Mia,</p><p>only <b>HTML</b>, ${'which is longer than a line that is wrapped, '.repeat(3)}as here.</p><ul><li>one</li><li>two</li></ul><p>Noor ✓</p>`,
    },
    { kind: 'Comment', text: 'Not for her\u2028Type: Correspond\rType: Correspond\n\nType: Correspond' },
    { kind: 'Correspond', text: 'The plain part\n\n> of Mia', html: quoting },
    { kind: 'Correspond', files: ['only, 7: a (Unnamed) (text_html).jpg'] },
    { kind: 'Correspond', text: 'See the pictures', files: ['one.jpg', 'zwei ü.jpg'] },
    { kind: 'Comment', html: '<p>Not for her, in <i>HTML</i></p>' },
    { kind: 'Correspond', text: '> one line of hers\n\nAn answer below it.\n\n-- \nMia Berg' },
  ];
  const authors = [mia, 'noor', 'noor', mia, mia, mia, 'jonas', mia];
  return Array.from({ length: count }, (_, at) => {
    const make = makes[at % makes.length] ?? { kind: 'Correspond' };
    return { ...make, by: authors[at % authors.length] ?? mia };
  });
}

/** Articles of RT, which agents put into replies. */
export const articles = [
  {
    name: 'Refund is on its way',
    text: 'Hello,\n\nyour refund was released today – it takes three working days.\n\nAcme',
  },
  { name: 'Überweisung', text: 'Guten Tag,\n\ndas Geld ist unterwegs.' },
];

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

/** The story's own ticket, so many times over, a ticket with `long` messages behind them, and the people on them, as `seed.pl` takes it. */
export function seedOf(tickets: number, long = 0) {
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
    articles,
    people: [
      {
        ...richAgent,
        realName: 'Nadia Okafor',
        email: 'nadia@acme.example',
        agent: true,
        lang: 'en',
        timezone: 'Pacific/Auckland',
      },
      { ...plainAgent, realName: 'Pascal Lenoir', email: 'pascal@acme.example', agent: true, lang: 'en' },
      ...colleagues.map((name) => ({
        name: loginOf(name),
        realName: name,
        email: `${loginOf(name)}@acme.example`,
        agent: true,
      })),
      { name: customer.email, realName: customer.name, email: customer.email, lang: 'en' },
    ],
    tickets: [
      ...Array.from({ length: tickets }, () => ({ subject, requestor: customer.email, messages: said })),
      ...(long > 0 ? [{ subject: 'A long “Ünïcode” one', requestor: customer.email, messages: longThread(long) }] : []),
    ],
  };
}

function loginOf(name: string): string {
  return (name.split(' ')[0] ?? name).toLowerCase();
}
