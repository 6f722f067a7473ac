/** The sentences of a message, trimmed; a line break ends one. */
export function sentencesIn(text: string): string[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  return text
    .split(/\n+/)
    .flatMap((line) => [...segmenter.segment(line)].map((part) => part.segment.trim()))
    .filter((sentence) => sentence !== '');
}

/** At most so many characters, cut between words, with a mark that there was more. */
export function shortened(sentence: string, longest: number): string {
  if (sentence.length <= longest) return sentence;
  const cut = sentence.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))} …`;
}
