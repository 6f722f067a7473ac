import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brandNames } from './brands';
import { generatedTickets } from './generated-tickets';
import type { DeskAttachment, DeskMessage, DeskTicket, MessageKind } from './model';
import type { People } from './people';
import { realConversations } from './real-conversations';
import { escapeHtml, paragraphsOf, textOf } from './text';
import { ticketFile, type MessageFile, type TicketFile } from './ticket-file';

const folder = fileURLToPath(new URL('tickets', import.meta.url));

/** First of the 13-digit ids that messages get; each ticket owns the ten thousand from its own number on. */
const firstMessageId = 3_314_469_000_000;

/**
 * All tickets of the stand-ins: the hand-written files, the generated extremes, and real dialogues where the shared folder is present.
 * Ages in the files become times before `now`. Throws where a file does not fit its schema, naming it.
 */
export function loadTickets(people: People, now: Date): DeskTicket[] {
  files ??= readFiles();
  return files.map((file) => ticketOf(file, people, now)).sort((a, b) => a.id - b.id);
}

/** Read once a process: a reset between two tests must cost nothing. */
let files: TicketFile[] | undefined;

function readFiles(): TicketFile[] {
  const written = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readTicketFile(join(folder, name)));
  return [...written, ...generatedTickets(written), ...realConversations()];
}

/** The id of a ticket's nth message. */
export function messageId(ticketId: number, index: number): number {
  return firstMessageId + ticketId * 10_000 + index;
}

/** Names and types of files; their contents are never needed. */
export function attachmentsOf(names: readonly string[], firstId: number): DeskAttachment[] {
  return names.map((name, index) => ({
    id: firstId + 5_000 + index,
    name,
    contentType: contentTypes[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    size: 12_000 + name.length * 911,
  }));
}

const contentTypes: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
  csv: 'text/csv',
  log: 'text/plain',
};

function readTicketFile(path: string): TicketFile {
  const parsed = ticketFile.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new TypeError(`${basename(path)}: ${parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')}`);
}

function ticketOf(file: TicketFile, people: People, now: Date): DeskTicket {
  const customer = people.customer(file.customer);
  const spoken = file.messages.filter((message) => message.from !== 'event');
  const messages = spoken.map((message, index) => messageOf(message, index, file, customer.id, people, now));
  const createdAt = messages[0]?.at ?? new Date(now.getTime() - 3_600_000).toISOString();
  return {
    id: file.id,
    subject: file.subject,
    channel: file.channel,
    status: file.status,
    priority: file.priority ?? 'normal',
    tags: file.tags ?? [],
    language: file.language,
    requesterId: customer.id,
    assigneeId: file.status === 'new' ? null : people.signedIn.id,
    createdAt,
    updatedAt: messages.at(-1)?.at ?? createdAt,
    messages,
    events: file.messages
      .filter((message) => message.from === 'event')
      .map((message) => ({ at: timeOf(message.ago, now), text: message.text ?? '' })),
    brand: file.brand ?? brandNames[0],
    facts: file.facts ?? {},
    access: file.access ?? 'open',
    satisfaction: file.satisfaction ?? null,
  };
}

function messageOf(
  message: MessageFile,
  index: number,
  file: TicketFile,
  customerId: number,
  people: People,
  now: Date,
): DeskMessage {
  const id = messageId(file.id, index);
  const { html, text } = bodyOf(message);
  return {
    id,
    authorId: authorIdOf(message, customerId, people),
    kind: kinds[message.from],
    public: message.from !== 'note' && message.from !== 'side',
    html,
    text,
    at: timeOf(message.ago, now),
    via: viaOf(message, file),
    origin: originOf(message, file),
    attachments: attachmentsOf(message.attachments ?? [], id),
    hidden: message.hidden ?? false,
  };
}

const kinds: Record<MessageFile['from'], MessageKind> = {
  customer: 'end-user',
  agent: 'agent',
  bot: 'bot',
  note: 'internal',
  side: 'internal',
  event: 'internal',
};

function authorIdOf(message: MessageFile, customerId: number, people: People): number {
  if (message.from === 'customer') return customerId;
  if (message.from === 'bot') return people.bot.id;
  return message.by ? people.byName(message.by).id : people.signedIn.id;
}

function viaOf(message: MessageFile, file: TicketFile): string {
  if (message.from === 'bot' && file.channel !== 'native_messaging') return 'api';
  if (message.from === 'side') return 'side_conversation';
  if (message.from === 'note' || (message.from === 'agent' && file.channel === 'email')) return 'web';
  return file.channel;
}

function originOf(message: MessageFile, file: TicketFile): string {
  if (message.from === 'bot') return file.channel === 'native_messaging' ? '' : 'Trigger';
  if (message.from === 'note' || message.from === 'side') return 'WebInteraction';
  if (file.channel === 'native_messaging') return '';
  return file.channel === 'email' && message.from === 'customer' ? 'EmailInteraction' : 'WebInteraction';
}

const bodies = new WeakMap<MessageFile, { html: string; text: string }>();

function bodyOf(message: MessageFile): { html: string; text: string } {
  const known = bodies.get(message);
  if (known) return known;
  const html = htmlOf(message);
  const body = { html, text: textOf(html) };
  bodies.set(message, body);
  return body;
}

function htmlOf(message: MessageFile): string {
  const parts = [message.html ?? paragraphsOf(message.text ?? '')];
  if (message.signature) parts.push(`<div class="signature">\n${paragraphsOf(message.signature)}\n</div>`);
  if (message.quoted) {
    const { intro, text } = message.quoted;
    parts.push(
      `<div class="quote">\n<p dir="auto">${escapeHtml(intro)}</p>\n<blockquote>\n${paragraphsOf(text)}\n</blockquote>\n</div>`,
    );
  }
  return parts.join('\n\n');
}

const unitMs: Record<string, number> = { d: 86_400_000, h: 3_600_000, m: 60_000 };

function timeOf(ago: string, now: Date): string {
  const before = ago
    .split(' ')
    .reduce((sum, part) => sum + Number.parseInt(part, 10) * (unitMs[part.slice(-1)] ?? 0), 0);
  // The API knows no fractions of a second.
  return new Date(Math.floor((now.getTime() - before) / 1000) * 1000).toISOString().replace('.000Z', 'Z');
}
