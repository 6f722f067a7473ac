import type { LanguageCode } from '@/utils/frustration/languages';
import { encode } from './encoder';
import { lessonsOf } from './lessons';
import { trainNets } from './net';
import { writeTaught } from './taught';

/** The only language that the encoder reads. */
const taughtLanguage: LanguageCode = 'en';

/**
 * A teacher for the small models: nets over a sentence encoder, which is far too large to ship, learn from all texts that a language learns from. What they say
 * of each text is kept in `data/frustration/teacher`, and training aims at it (distillation, Hinton et al. 2015). Takes half an hour the first time.
 */
export async function trainTeacher(): Promise<void> {
  const lessons = lessonsOf(taughtLanguage);
  const vectorOf = await encode(lessons.map(({ text }) => text));
  const [feeling, trouble] = (['feeling', 'trouble'] as const).map((question) =>
    trainNets(
      lessons.flatMap(({ text, [question]: { target, weight } }) =>
        weight > 0 ? [{ vector: vectorOf(text), target, weight }] : [],
      ),
    ),
  );
  const said = new Map(
    lessons.map(({ text }) => [text, { feeling: feeling!(vectorOf(text)), trouble: trouble!(vectorOf(text)) }]),
  );
  const bytes = writeTaught(taughtLanguage, said);
  console.log(`${taughtLanguage}: ${said.size} texts taught, ${(bytes / 1024).toFixed(0)} KB`);
}
