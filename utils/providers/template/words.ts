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
