/** The words of a text; gaps and their brackets are not read. */
export function wordsOf(text: string): string[] {
  return text.replace(/\[[^[\]\n]{1,60}\]/gu, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
}

/** Sentences, and lines that end without a stop. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?…])\s+(?=[^\p{Ll}])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** US school grade by Flesch and Kincaid (1975). English; at least 0. The greeting and the name below are not sentences. */
export function gradeOf(text: string): number {
  const sentences = sentencesOf(text).filter((sentence) => /[.!?\]]$/u.test(sentence));
  const words = wordsOf(sentences.join(' '));
  if (sentences.length === 0 || words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return Math.max(0, 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59);
}

/** Groups of vowels, without a silent e at the end. */
function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/u, '');
  return Math.max(1, plain.match(/[aeiouy]{1,2}/gu)?.length ?? 0);
}
