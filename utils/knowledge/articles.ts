import type { Passage } from './passage';
import { withBest } from './passage-index';
import type { SourceText } from './passages-of';
import { passagesOf } from './passages-of';
import { sayer } from './fit';
import { guessLanguage, searchTerms } from './words';

/** An article as helpdesks give it; only articles that customers may read come here. */
export type ArticleText = Pick<SourceText, 'id' | 'title' | 'text' | 'url'>;

/** Of a long article only the paragraphs that say something about the matter are material. */
const mostParagraphs = 3;
const mostArticles = 3;

/**
 * The passages of the articles that a help center found: of each the paragraphs that share most words with `query`, in their order.
 * The help center's own order stays; articles that share no word are left out.
 */
export function articlePassages(articles: readonly ArticleText[], query: string, language?: string): Passage[] {
  const terms = [...new Set(searchTerms(query, guessLanguage(query) ?? language))];
  const said = sayer(terms);
  return articles
    .flatMap((article) => {
      const passages = tellingParagraphs(passagesOf({ ...article, kind: 'article' }), said, language);
      return passages.length > 0 ? [withBest(passages, terms, language)] : [];
    })
    .slice(0, mostArticles)
    .flat();
}

function tellingParagraphs(passages: Passage[], said: (term: string) => boolean, language?: string): Passage[] {
  const paragraphs: Passage[][] = [];
  for (const passage of passages) {
    const open = paragraphs.at(-1);
    if (open && passage.starts !== 'paragraph') open.push(passage);
    else paragraphs.push([passage]);
  }
  const scored = paragraphs.map((paragraph, at) => {
    const words = new Set(paragraph.flatMap(({ text }) => searchTerms(text, language)));
    return { at, paragraph, score: [...words].filter(said).length };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.at - other.at)
    .slice(0, mostParagraphs)
    .sort((one, other) => one.at - other.at)
    .flatMap(({ paragraph }) => paragraph);
}
