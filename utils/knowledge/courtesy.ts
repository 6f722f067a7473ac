import type { Sentence } from './sentences';

/**
 * Takes the letter's frame off a macro: the salutation at its start, the sign-off and what follows it at its end.
 * Whoever writes the reply has a greeting and a close of their own. Gives back what is left with its place in the macro.
 */
export function withoutFrame(sentences: readonly Sentence[]): Array<Sentence & { index: number }> {
  const numbered = sentences.map((sentence, index) => ({ ...sentence, index }));
  const first = numbered.findIndex((sentence) => !isSalutation(sentence.text));
  const body =
    first < 0
      ? []
      : numbered.slice(first).map((sentence, at) => (at === 0 && first > 0 ? capitalised(sentence) : sentence));
  const signOff = body.findIndex((sentence, at) => isSignOff(sentence.text) && isTail(body.slice(at + 1)));
  return signOff < 0 ? body : body.slice(0, signOff);
}

/** After a salutation and its comma letters may go on in lower case. */
function capitalised<S extends Sentence>(sentence: S): S {
  return { ...sentence, text: sentence.text.charAt(0).toLocaleUpperCase() + sentence.text.slice(1) };
}

/** Whether a sentence apologises for something of its own, so that a reply needs no other apology. */
export function apologises(sentence: string): boolean {
  return /(?<!\p{L})(?:sorry|apologi[sz]\w*|(?:tut|tun) (?:mir|uns) (?:sehr )?leid|entschuldig\w*|maaf|disculp\w*|siento|sentimos|lament\w*|désolée?s?|excus\w*|regrett\w*|desculp\w*)(?!\p{L})/iu.test(
    sentence,
  );
}

/** A sentence that only thanks, apologises or offers more help, in any of our languages: nothing that answers a question. */
export function isCourtesy(sentence: string): boolean {
  const plain = sentence.trim();
  return courtesies.some((pattern) => pattern.test(plain)) && !/\d/u.test(plain) && plain.length <= 160;
}

/** Whether a signature begins with a sign-off of its own ("Kind regards,"). */
export function startsWithSignOff(signature: string): boolean {
  return isSignOff(signature.split('\n')[0]?.trim() ?? '');
}

const salutation =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|day)|hallo|guten (?:tag|morgen)|liebe[rs]?|sehr geehrte[rs]?|hola|estimad[oa]s?|buen(?:os|as)? (?:d[ií]as?|tardes)|bonjour|ch(?:er|ère)s?|madame|olá|oi|prezad[oa]s?|bom dia|halo|hai|yth|selamat (?:pagi|siang|sore|malam))(?![\p{L}\p{N}])[^.?]{0,60}[,!:.]?$/iu;

function isSalutation(text: string): boolean {
  // A placeholder stands for a name.
  const plain = text.replace(/\{\{[^{}]*\}\}/gu, 'X');
  const words = plain.split(/\s+/u).length;
  return salutation.test(plain) && words <= (plain.endsWith('.') ? 3 : 8);
}

const signOffPattern =
  /^(?:(?:kind|best|warm|many|kindest|warmest)?\s*(?:regards|wishes)|(?:yours )?(?:sincerely|faithfully|truly)|yours|best|cheers|thanks|thank you|all the best|mit (?:freundlichen|besten|herzlichen) grüßen|(?:viele|beste|freundliche|herzliche|liebe) grüße|(?:un |muchos )?saludos?(?: cordiale?s?)?|atentamente|cordialmente|(?:bien )?cordialement|bien à vous|sincères salutations|atenciosamente|(?:um )?abraços?|salam(?: hangat)?|hormat (?:saya|kami)|terima kasih)\s*[,.!]?$/iu;

function isSignOff(text: string): boolean {
  return signOffPattern.test(text);
}

/** Names, teams and placeholders below a sign-off: short lines that are no sentences. */
function isTail(rest: readonly Sentence[]): boolean {
  return rest.length <= 5 && rest.every(({ text }) => text.split(/\s+/u).length <= 8 && !/[?!:]$/u.test(text));
}

const courtesies: readonly RegExp[] = [
  /^(?:many )?thank(?:s| you)(?: so much| very much)? for (?:contacting|reaching out|writing|your (?:message|email|e-mail|patience|inquiry|enquiry)|getting in touch|letting us know)/iu,
  /^(?:we(?: are|['’]re)?|i(?: am|['’]m)?)? ?(?:really |very |so |sincerely |deeply )?(?:sorry|apologi[sz]e) (?:for (?:the|any|this|that|your|our) (?:\w+ )?(?:inconvenience|delay|trouble|wait|frustration|confusion|issue)|to hear (?:this|that|about)|about (?:this|that))/iu,
  /^(?:if you have any (?:other|further|more) questions|please (?:do not|don['’]t) hesitate|(?:please )?let (?:us|me) know if you (?:have|need) any(?:thing)? )/iu,
  /^(?:i )?hope (?:this|that) helps/iu,
  /^(?:vielen|herzlichen) dank für ihre (?:nachricht|anfrage|e-mail|mail|geduld|kontaktaufnahme)/iu,
  /^danke für ihre (?:nachricht|anfrage|e-mail|mail|geduld)/iu,
  /^(?:(?:wir|ich)? ?(?:entschuldigen? uns|bitten? .{0,30}entschuldigung)|(?:die|diese) (?:verzögerung|wartezeit|verspätung) tut)/iu,
  /^(?:bei (?:weiteren|rück)?fragen|für (?:weitere |rück)fragen)/iu,
  /^(?:muchas )?gracias por (?:contactar|escribir|su (?:mensaje|paciencia)|tu (?:mensaje|paciencia)|comunicar)/iu,
  /^(?:lamentamos|sentimos|disculp[ae]n?|pedimos disculpas)/iu,
  /^(?:si tiene[s]? (?:alguna )?(?:otra|más)|no dude)/iu,
  /^(?:nous vous remercions|merci) (?:de nous avoir|pour votre (?:message|patience)|d['’]avoir)/iu,
  /^(?:nous (?:sommes (?:sincèrement )?désolés|vous prions de nous excuser|nous excusons))/iu,
  /^(?:n['’]hésitez pas|si vous avez d['’]autres questions)/iu,
  /^(?:muito )?obrigad[oa] por (?:entrar em contato|escrever|sua (?:mensagem|paciência))/iu,
  /^(?:pedimos desculpas|lamentamos|sentimos muito)/iu,
  /^(?:se tiver (?:outras|mais) dúvidas|qualquer dúvida)/iu,
  /^terima kasih (?:telah|sudah|atas) (?:menghubungi|pesan|kesabaran)/iu,
  /^(?:kami )?(?:mohon maaf|memohon maaf|minta maaf) (?:atas|karena)/iu,
  /^(?:jika|apabila|bila) (?:ada|masih ada|anda memiliki) pertanyaan/iu,
];
