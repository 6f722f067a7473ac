const words: Record<string, string> = {
  en: 'Here is where it stands: [what did you find out?]',
  de: 'So ist der Stand: [was haben Sie herausgefunden?]',
  es: 'Esta es la situación: [¿qué ha averiguado?]',
  fr: 'Voici où en sont les choses : [qu’avez-vous trouvé ?]',
  id: 'Berikut keadaannya: [apa yang Anda temukan?]',
  pt: 'Esta é a situação: [o que você descobriu?]',
};

/** What stands in place of an answer where no macro fits and the agent gave no point: a gap that has to be filled. */
export function noAnswerWords(language: string): string {
  return (Object.hasOwn(words, language) ? words[language] : words['en']) ?? '';
}

const glad: Record<string, string> = {
  en: 'I am glad that it worked out, and thank you for telling us.',
  de: 'das freut mich, und danke, dass Sie uns das schreiben.',
  es: 'Me alegra que haya salido bien, y gracias por contárnoslo.',
  fr: 'Cela me fait plaisir que tout soit réglé, et merci de nous l’avoir dit.',
  id: 'Saya senang semuanya beres, dan terima kasih sudah mengabari kami.',
  pt: 'Fico feliz que tenha dado certo, e agradeço por nos contar.',
};

/** What answers a customer who only thanks. */
export function gladWords(language: string): string {
  return (Object.hasOwn(glad, language) ? glad[language] : glad['en']) ?? '';
}

const handedTo: Record<string, readonly [named: string, unnamed: string]> = {
  en: [
    'This goes to {owner}, who decides on it. The answer comes by [day and time?].',
    'This goes to a colleague who may decide on it. The answer comes by [day and time?].',
  ],
  de: [
    'Die Entscheidung liegt bei {owner}; die Nachricht ist weitergegeben. Die Antwort kommt bis [Tag und Uhrzeit?].',
    'Die Nachricht geht an die Stelle, die darüber entscheiden darf. Die Antwort kommt bis [Tag und Uhrzeit?].',
  ],
  es: [
    'Este asunto pasa a {owner}, que decide al respecto. La respuesta llegará antes de [¿día y hora?].',
    'Este asunto pasa a la persona que puede decidir al respecto. La respuesta llegará antes de [¿día y hora?].',
  ],
  fr: [
    'Ce dossier est transmis à {owner}, à qui revient la décision. La réponse arrivera avant [jour et heure ?].',
    'Ce dossier est transmis à la personne à qui revient la décision. La réponse arrivera avant [jour et heure ?].',
  ],
  id: [
    'Hal ini diteruskan kepada {owner}, yang akan memutuskannya. Jawabannya menyusul paling lambat [hari dan jam?].',
    'Hal ini diteruskan kepada pihak yang berwenang memutuskannya. Jawabannya menyusul paling lambat [hari dan jam?].',
  ],
  pt: [
    'Este assunto passa para {owner}, que decide sobre ele. A resposta chega até [dia e hora?].',
    'Este assunto passa para a pessoa que pode decidir sobre ele. A resposta chega até [dia e hora?].',
  ],
};

/** What a reply says of an escalated ticket where the preset has no phrase of its own for it; in no form of address. */
export function handOverWords(language: string, owner: string | undefined): string {
  const [named, unnamed] = (Object.hasOwn(handedTo, language) ? handedTo[language] : handedTo['en']) ?? ['', ''];
  return owner === undefined ? unnamed : named.replace('{owner}', () => owner);
}
