import type { Conversation } from '@/utils/conversation';
import { customerMessages } from '@/utils/conversation';
import type { LanguageCode } from './languages';
import { languageCodes } from './languages';

/**
 * The language whose files to fetch while it is not known yet: what the helpdesk says, else by a few small words. Decides nothing;
 * where it is wrong, files were fetched for nothing. Nothing where it cannot tell.
 */
export function likelyLanguage(conversation: Conversation): LanguageCode | undefined {
  const said = conversation.customer.locale?.slice(0, 2).toLowerCase();
  const known = languageCodes.find((code) => code === said);
  if (known) return known;
  const text = customerMessages(conversation)
    .map((message) => message.text)
    .join(' ');
  const words = text
    .slice(0, longEnough)
    .toLowerCase()
    .split(/[^a-zà-ÿ]+/);
  let likely: LanguageCode | undefined;
  let most = 0;
  for (const code of languageCodes) {
    const count = words.filter((word) => smallWords[code].has(word)).length;
    if (count > most) [likely, most] = [code, count];
  }
  return likely;
}

/** In letters. */
const longEnough = 400;

/** Frequent in one of the languages and in none of the others. */
const smallWords: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  en: new Set('the and is of you my it this have for was not'.split(' ')),
  id: new Set(
    'yang saya tidak dan ini itu sudah ada dari gak tapi belum aku di ke kak nggak ga udah bisa mau'.split(' '),
  ),
  es: new Set('el los y en mi está pero muy hola por lo gracias'.split(' ')),
  de: new Set('der die das und ich nicht ist ein mir habe wir zu'.split(' ')),
  fr: new Set('je le les et est vous mon des pas bonjour pour'.split(' ')),
  pt: new Set('não meu você minha uma estou vocês mas já isso foi é eu do na ao da tem obrigada obrigado'.split(' ')),
};
