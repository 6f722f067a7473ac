import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LanguageCode } from '@/utils/frustration/languages';
import { readLines } from './corpora';

/** A public post, written for training: labelled once, by its writer. */
export interface Post {
  id: string;
  text: string;
  /** `chat` is nobody's dealing with a firm, whatever its mood; in the others a customer tells of trouble, or of something else. */
  kind: 'chat' | 'firm-trouble' | 'firm-other';
}

const folder = resolve(import.meta.dirname, '../../data/frustration/posts');

/** How much trouble with a firm a post of each kind tells. */
export const troubleInPosts: Readonly<Record<Post['kind'], number>> = {
  chat: 0.03,
  'firm-trouble': 0.95,
  'firm-other': 0.02,
};

/** A language's posts in the order of their files; none where nobody has written any. For training alone. */
export function publicPosts(language: LanguageCode): Post[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${language}-`))
    .toSorted()
    .flatMap((name) => readLines<Post>(resolve(folder, name)));
}
