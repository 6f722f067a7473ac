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
