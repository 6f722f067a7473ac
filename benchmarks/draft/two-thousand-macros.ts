import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceText } from '@/utils/knowledge';
import { root } from '../../scripts/support/run';

/**
 * As many macros as a large team has, in the words of real ones: each is put together from sentences of the stand-in's macros and articles, with
 * product names and places of its own, so that the vocabulary grows with the number as it does in life. The same each time.
 */
export function manyMacros(count: number): SourceText[] {
  const random = seeded(20_261_128);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const sentences = sentencesOfTheDesk();
  const topics = ['Refund', 'Delivery', 'Warranty', 'Account', 'Billing', 'Order', 'Software', 'Returns', 'Complaint'];
  const name = () => Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join('');
  return Array.from({ length: count }, (_, at) => {
    const product = name();
    const place = name();
    const body = Array.from({ length: 4 + Math.floor(random() * 5) }, () => pick(sentences));
    return {
      id: String(6_130_892_400_000 + at),
      title: `${pick(topics)}::${product} ${pick(topics).toLowerCase()} in ${place}`,
      text: `Hi {{ticket.requester.first_name}},\n\n${body.join(' ')} This is for ${product} from ${place} only, number ${at}.\n\nKind regards,\n{{current_user.name}}`,
    };
  });
}

const syllables = 'ka lo mer tin dra su vel or ba nim fe sta gru hol pen wi tor ash qui zem'.split(' ');

function sentencesOfTheDesk(): string[] {
  const read = (file: string) => JSON.parse(readFileSync(join(root, 'stand-ins/zendesk', file), 'utf8')) as DeskText[];
  const texts = [...read('macros.json'), ...read('articles.json')].map(({ text, html }) => [text ?? html ?? ''].flat());
  const plain = texts.flat().map((text) => text.replace(/<[^>]+>/g, ' '));
  return plain.flatMap((text) => text.split(/(?<=[.?])\s+/)).filter((sentence) => sentence.length > 30);
}

interface DeskText {
  text?: string | [string, string];
  html?: string;
}

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
