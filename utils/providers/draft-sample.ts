import type { DraftProvider } from '@/utils/drafting';
import { passagesOf } from '@/utils/knowledge';
import { conversationOfSample, escalationOf, readingOfSample, type SampleTicket, type TonePreset } from '@/utils/tone';

/** Drafts for a sample ticket as for a real one, its macro taken as the one that fits. Rejects as the provider does. */
export async function draftSample(
  provider: DraftProvider,
  tone: TonePreset,
  ticket: SampleTicket,
  signal: AbortSignal,
): Promise<string> {
  const conversation = conversationOfSample(ticket);
  const escalation = escalationOf(conversation, tone);
  const passages =
    ticket.macro === undefined ? [] : passagesOf({ id: 'sample', title: 'Sample macro', text: ticket.macro });
  let text = '';
  for await (const event of provider.draft(
    {
      conversation,
      reading: readingOfSample(ticket, conversation),
      tone,
      ...(escalation && { escalation }),
      passages,
      language: ticket.language,
      ...(ticket.point !== undefined && { instruction: ticket.point }),
    },
    signal,
  )) {
    if (event.type === 'text') text += event.delta;
  }
  return text;
}
