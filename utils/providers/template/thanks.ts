import { asks, openTurn, type Conversation } from '@/utils/conversation';
import type { FrustrationReading } from '@/utils/frustration';

/** Longer messages say more than thanks. */
const longestThanks = 400;

const thanking =
  /(?<!\p{L})(?:thank you|thanks|cheers|danke|vielen dank|gracias|merci|terima kasih|makasih|obrigad[oa])(?!\p{L})/iu;
const unfinished =
  /(?<!\p{L})(?:in advance|im voraus|de antemano|d[’']avance|sebelumnya|desde já|but|aber|pero|mais|tapi|mas)(?!\p{L})/iu;

/** Whether the customer's open turn only thanks: it asks nothing, is short, and is not written in anger. */
export function onlyThanks(conversation: Conversation, reading: FrustrationReading): boolean {
  if (reading.supported && (reading.level === 'frustrated' || reading.level === 'furious')) return false;
  const text = openTurn(conversation)
    .map((message) => message.text)
    .join('\n');
  if (text.length > longestThanks || /[?؟？]/u.test(text) || unfinished.test(text)) return false;
  return thanking.test(text) && asks(conversation).length === 0;
}
