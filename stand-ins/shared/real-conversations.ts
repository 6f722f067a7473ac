import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MessageFile, TicketFile } from './ticket-file';

/** Beside the checkout, never in it: the dialogues are not ours to carry. */
const sample = fileURLToPath(new URL('../../../shared/data/conversations/abcd_sample.json', import.meta.url));

interface Dialogue {
  convo_id: number;
  scenario: { personal?: { customer_name?: string; email?: string }; flow?: string; subflow?: string };
  original: [speaker: string, text: string][];
}

/** Real dialogues as messaging tickets, numbered from 4901; none where the sample is absent. */
export function realConversations(): TicketFile[] {
  if (!existsSync(sample)) return [];
  const dialogues = JSON.parse(readFileSync(sample, 'utf8')) as Dialogue[];
  return dialogues.map((dialogue, index) => ticketOf(dialogue, 4901 + index));
}

function ticketOf(dialogue: Dialogue, id: number): TicketFile {
  const { personal, subflow, flow } = dialogue.scenario;
  return {
    id,
    subject: (subflow ?? flow ?? 'conversation').replaceAll('_', ' '),
    channel: 'native_messaging',
    status: 'open',
    language: 'en',
    customer: {
      name: personal?.customer_name ?? `Customer ${dialogue.convo_id}`,
      email: `customer-${dialogue.convo_id}@example.com`,
      locale: 'en-US',
    },
    messages: dialogue.original.map(([speaker, text], line) =>
      messageOf(speaker, text, dialogue.original.length - line),
    ),
  };
}

function messageOf(speaker: string, text: string, minutesAgo: number): MessageFile {
  const from = speaker === 'action' ? 'event' : speaker === 'agent' ? 'agent' : 'customer';
  return { from, ago: `${minutesAgo}m`, text };
}
