import type { LanguageCode } from '@/utils/frustration/languages';
import { authoredExamples, fromPatterns, readSource, sources } from '../examples';
import { publicPosts, troubleInPosts } from '../posts';
import { toldInBands } from '../trouble';

/** What is known of a text: a target, 0 to 1, and what it weighs; nothing is learnt from a weight of 0. */
interface Known {
  target: number;
  weight: number;
}

/** A text that the teacher learns from, and is asked about. */
export interface TaughtText {
  text: string;
  /** How frustrated the writer is. */
  feeling: Known;
  /** How much trouble with a firm is told, however calmly. */
  trouble: Known;
}

/** Reviews are few, and tell of firms. */
const reviews = 'uci.train';
const weights = {
  authored: { feeling: 0.75, trouble: 0.4 },
  reviews: { feeling: 1.2, trouble: 2 },
  others: { feeling: 0.5, trouble: 0.7 },
  posts: { feeling: 0, trouble: 2 },
} as const;

/** All that a language learns from. Posts say nothing of feeling: the teacher is to say it of them. */
export function lessonsOf(language: LanguageCode): TaughtText[] {
  const others = [
    ...sources[language].map((source) => ({
      examples: readSource(source),
      weight: source.file === reviews ? weights.reviews : weights.others,
    })),
    { examples: fromPatterns(language), weight: weights.others },
  ];
  return [
    ...others.flatMap(({ examples, weight }) =>
      examples.map(({ text, target }) => ({
        text,
        feeling: { target, weight: weight.feeling },
        trouble: { target, weight: weight.trouble },
      })),
    ),
    ...authoredExamples(language).map(({ text, target, band }) => ({
      text,
      feeling: { target, weight: weights.authored.feeling },
      trouble: { target: toldInBands[band!], weight: weights.authored.trouble },
    })),
    ...publicPosts(language).map(({ text, kind }) => ({
      text,
      feeling: { target: 0, weight: weights.posts.feeling },
      trouble: { target: troubleInPosts[kind], weight: weights.posts.trouble },
    })),
  ];
}
