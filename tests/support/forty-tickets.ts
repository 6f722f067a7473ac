import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Conversation, Message } from '@/utils/conversation';
import { createFrustrationReader } from '@/utils/frustration';
import type { DraftRequest } from '@/utils/drafting';
import { createPassageIndex, policyFactSources, queryFor, type SourceText } from '@/utils/knowledge';
import { builtInPresets, escalationOf } from '@/utils/tone';
import { loadModelFromDisk } from './frustration';

interface TicketFile {
  id: number | string;
  subject: string;
  language: string;
  customer: string | { name: string };
  agent?: string;
  messages: Array<{ from: string; text?: string; html?: string }>;
}

const root = resolve(import.meta.dirname, '../..');
const desk = join(root, 'stand-ins/zendesk');
const ticketFolder = join(root, 'stand-ins/shared/tickets');
const read = (path: string) => readFileSync(path, 'utf8');
const plain = (html: string) => html.replace(/<\/(?:p|li|div)>|<br\s*\/?>/gu, '\n').replace(/<[^>]+>/gu, '');

/** Languages that template drafts are written in. */
const languages = ['en', 'de', 'es', 'fr', 'id', 'pt'];

/** The hand-written tickets of the stand-in that can be answered, and those of `data/templates`. */
export function fortyTickets(): Array<{ id: string; language: string; conversation: Conversation }> {
  const files = readdirSync(ticketFolder).filter((file) => file.endsWith('.json'));
  const ofDesk = files.map((file) => JSON.parse(read(join(ticketFolder, file))) as TicketFile & { access?: string });
  const written = read(join(root, 'data/templates/tickets.jsonl')).trim().split('\n');
  return [...ofDesk.filter(({ access }) => !access), ...written.map((line) => JSON.parse(line) as TicketFile)]
    .filter(({ messages }) => messages.some(({ from }) => from === 'customer'))
    .map((file) => ({
      id: String(file.id),
      language: file.language.split('-')[0] ?? '',
      conversation: conversationOf(file),
    }))
    .filter(({ language }) => languages.includes(language));
}

function conversationOf({ id, subject, customer, agent, messages }: TicketFile): Conversation {
  return {
    ticketId: String(id),
    helpdesk: 'zendesk',
    account: 'halden',
    subject,
    channel: 'email',
    customer: { role: 'customer', name: typeof customer === 'string' ? customer : customer.name },
    agent: { role: 'agent', name: agent ?? 'Lena Brandt' },
    completeness: 'whole',
    messages: messages.map(({ from, text, html }, at): Message => {
      const role = from === 'event' ? 'system' : from === 'customer' || from === 'bot' ? from : 'agent';
      return {
        id: String(at),
        author: { role },
        visibility: from === 'note' || from === 'side' ? 'internal' : 'public',
        text: text ?? plain(html ?? ''),
      };
    }),
  };
}

interface MacroFile {
  title: string;
  text?: string | [string, string];
  html?: string;
  active?: boolean;
}

/** What the stand-in's team knows: its macros, and three facts of its policy. */
export function deskSources(): SourceText[] {
  const macros = (JSON.parse(read(join(desk, 'macros.json'))) as MacroFile[])
    .filter(({ active, text, html }) => active !== false && (text !== undefined || html !== undefined))
    .map(({ title, text, html }, at) => {
      const words = Array.isArray(text) ? text[1] : text;
      return { id: String(at), title, text: words ?? plain(html ?? '') };
    });
  return [...macros, ...policyFactSources(facts, new Date('2026-11-28'))];
}

const fact = (id: string, text: string) => ({ id, text, reviewBy: '2027-06-30', audience: 'public' as const });
const facts = [
  fact('canarias', 'Hacemos envíos a Canarias en 7 a 10 días laborables, sin recargo.'),
  fact('garantia', 'La garantía de escáneres y cargadores es de 3 años desde la compra.'),
  fact('estorno', 'Uma cobrança em dobro é estornada no cartão em até 5 dias úteis.'),
];

const reader = createFrustrationReader(loadModelFromDisk);

/** The request that the panel would make of the ticket, in the default tone. */
export async function templateRequest(conversation: Conversation, language: string): Promise<DraftRequest> {
  index ??= createPassageIndex(deskSources());
  const reading = await reader.read(conversation, new Date('2026-11-28T12:00:00Z'));
  const [tone] = builtInPresets;
  const escalation = escalationOf(conversation, tone);
  return {
    conversation,
    reading,
    tone,
    ...(escalation && { escalation }),
    passages: index.search(queryFor(conversation), { language, conversation }),
    language,
  };
}

let index: ReturnType<typeof createPassageIndex> | undefined;
