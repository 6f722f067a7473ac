import { publicMessages, type Conversation, type Message } from './conversation';
import { sentencesIn, shortened } from './sentences-in';

/** Something that an agent said would happen. */
export interface Promised {
  messageId: string;
  /** The agent's own sentence, cut at 160 characters. */
  text: string;
  /** When it was said, ISO 8601 in UTC. */
  saidAt?: string;
  /** By when, in the agent's words: "tomorrow", "bis Freitag". */
  due?: string;
}

const most = 4;

/** That somebody on our side does something later, in English, Indonesian, German, Spanish, French and Portuguese. */
const commitments = /* @__PURE__ */ new RegExp(
  [
    String.raw`\b(?:(?:i|we|they|he|she|it|someone|somebody|a colleague|the (?:team|driver|courier|warehouse|technician|refund|parcel|replacement))(?:['’]ll| will| shall| (?:am|are|is) going to)|(?:i|we) (?:promise|guarantee))\b(?! (?:need|have to|never|not))`,
    String.raw`\b(?:(?:saya|kami|tim|kurir|teknisi|refund|dana|pesanan)(?: \p{L}+){0,2} akan|akan (?:kami|saya|segera|dihubungi|dikirim|diproses|ditelepon|dikembalikan))\b`,
    String.raw`\b(?:(?:ich|wir|sie|er|kollege|kollegin|techniker)\b[^.!?\n]{0,40}\b(?:werden?|wird|melden?|rufen?|schicken?|senden?|erstatten?|prüfen?|kümmern?)|(?:wird|werden)\b[^.!?\n]{0,60}\b(?:angerufen|erstattet|geliefert|geschickt|versendet|geprüft|zurückgerufen|gemeldet))`,
    String.raw`\b(?:(?:le|les|te|lo|la|nos) (?:llamar|enviar|devolver|reembolsar|escribir|contactar|avisar|informar)(?:é|emos|á|án)|(?:voy|vamos|van) a \p{L}+|(?:llamar|enviar|devolver|reembolsar|escribir|revisar|recibir)(?:é|emos|á|án))`,
    String.raw`\b(?:(?:je|nous|on|il|elle|un collègue|le (?:technicien|livreur|service))(?: \p{L}+['’]?){0,2} (?:\p{L}+(?:erai|erons|era|rai|rons|ra)|(?:vais|allons|va) \p{L}+)|(?:rappeler|rembourser|recevr|livrer|contacter)\p{L}*(?:ons|ez|a|ont))\b`,
    String.raw`\b(?:(?:vou|vamos|vai|irei|iremos) \p{L}+(?:r|r-lhe)|(?:ligar|enviar|devolver|reembolsar|contactar|receber)(?:ei|emos|á|ão))`,
  ].join('|'),
  'iu',
);

const due = /* @__PURE__ */ new RegExp(
  [
    String.raw`\b(?:by|before|until|within|in|on|no later than) (?:the )?(?:end of (?:the )?(?:day|week|month)|tomorrow|today|tonight|(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d+(?:\s?(?:-|to|–)\s?\d+)? (?:working |business )?(?:hours?|days?|weeks?)|\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2})|\b(?:tomorrow|today|tonight)\b`,
    String.raw`\b(?:bis|innerhalb(?: von)?|in|am|vor) (?:spätestens |zum |den |kommenden |nächsten )?(?:morgen|heute|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|\d+ (?:stunden?|tagen?|werktagen?|wochen?)|\d{1,2}\.\s?\p{L}*|ende der woche)|\b(?:morgen|heute)\b`,
    String.raw`\b(?:paling lambat|sebelum|dalam|pada|hari) (?:hari )?(?:\d+ ?(?:x ?24 )?(?:jam|hari(?: kerja)?|minggu)|senin|selasa|rabu|kamis|jumat|sabtu|minggu|besok|ini)|\bbesok\b`,
    String.raw`\b(?:antes del?|en|dentro de|el|para el|a más tardar el) (?:próximo )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|\d+ (?:horas?|días?(?: hábiles)?|semanas?)|\d{1,2} de \p{L}+)|\bmañana\b`,
    String.raw`\b(?:avant|d['’]ici|sous|dans|pour) (?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|\d+ (?:heures?|jours?(?: ouvrés)?|semaines?)|\d{1,2} \p{L}+)|\bdemain\b`,
    String.raw`\b(?:até|antes de|em|dentro de|na|no) (?:próxim[ao] )?(?:segunda|terça|quarta|quinta|sexta|sábado|domingo|amanhã|\d+ (?:horas?|dias?(?: úteis)?|semanas?)|\d{1,2} de \p{L}+)|\bamanhã\b`,
  ].join('|'),
  'iu',
);

/** What agents promised the customer, the latest first, at most four. Read by words and marks: a promise between the lines is not found. */
export function promises(conversation: Conversation): Promised[] {
  const found: Promised[] = [];
  const said = publicMessages(conversation).filter(({ author }) => author.role === 'agent');
  // Read from the end, and no further than needed: a long thread holds many promises, and the latest ones count.
  for (let at = said.length - 1; at >= 0 && found.length < most; at -= 1) {
    const message = said[at];
    if (message) found.push(...promisesIn(message));
  }
  return found.slice(0, most);
}

function promisesIn({ id, text, sentAt }: Message): Promised[] {
  return sentencesIn(text)
    .filter((sentence) => commitments.test(sentence) && !/[?]$/u.test(sentence))
    .map((sentence) => {
      const time = due.exec(sentence)?.[0];
      return {
        messageId: id,
        text: shortened(sentence, 160),
        ...(sentAt && { saidAt: sentAt }),
        ...(time && { due: time }),
      };
    });
}
