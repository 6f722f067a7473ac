import { gap } from '@/utils/drafting';
import type { ReplySentence } from './reply-sentence';

const mostWords = 8;

/** The reply as points: greeting and close as they are, every other sentence as a gap that the agent fills with words of their own. */
export function asOutline(sentences: readonly ReplySentence[]): ReplySentence[] {
  return sentences.map((sentence): ReplySentence => {
    if (sentence.slot === 'greeting' || sentence.slot === 'close') return sentence;
    const said = sentence.text.split(/\s+/u);
    const point = said.slice(0, mostWords).join(' ');
    return {
      ...sentence,
      text: gap(said.length > mostWords ? `${point} …` : point),
      separator: sentence.separator === '' ? '' : '\n',
    };
  });
}
