import { withoutFrame } from './courtesy';
import type { Passage } from './passage';
import { splitSentences } from './sentences';

/** A text of the team as it is searched: a macro where no kind is said. Plain text; a macro's may hold placeholders. */
export interface SourceText {
  kind?: Passage['kind'];
  /** The source's own id, unique among its kind. */
  id: string;
  title: string;
  text: string;
  /** Where customers can read it. */
  url?: string;
  /** When it was sent, of an accepted reply. ISO 8601. */
  sentAt?: string;
}

/**
 * Cuts a source into passages, one a sentence, in order. A letter's salutation and sign-off are left out; ids count every
 * sentence, so they stay the same when only the frame changes what it is taken for.
 */
export function passagesOf(source: SourceText): Passage[] {
  const { kind = 'macro', id, title, url, sentAt } = source;
  const sentences = splitSentences(source.text);
  const body =
    kind === 'article' ? sentences.map((sentence, index) => ({ ...sentence, index })) : withoutFrame(sentences);
  return body.map(({ text, starts, index }) => ({
    id: `${kind}:${id}#${index}`,
    kind,
    sourceId: id,
    title,
    text,
    ...(starts ? { starts } : {}),
    ...(url === undefined ? {} : { url }),
    ...(sentAt === undefined ? {} : { sentAt }),
  }));
}
