import { agreementOf } from '@/scripts/train/agreement';
import { authoredConversations, authoredMessages } from '@/scripts/train/corpora';
import { languageCodes } from '@/utils/frustration/languages';
import { row } from './table';

/** What was written for this product: lines, second labels, lines dropped for disagreement, whole conversations. */
export function printCorpus(): void {
  row('authored corpus', 'lines', 'test part', 'second', 'kappa', 'dropped', 'talks', 'in test');
  const talks = authoredConversations();
  for (const language of languageCodes) {
    const lines = authoredMessages(language);
    const pairs = lines.flatMap(({ band, second }) => (second === undefined ? [] : [[band, second] as const]));
    const { kappa, dropped } = agreementOf(pairs);
    const those = talks.filter(({ lang }) => lang === language);
    row(
      language,
      String(lines.length),
      String(lines.filter(({ split }) => split === 'test').length),
      String(pairs.length),
      kappa.toFixed(3),
      String(dropped),
      String(those.length),
      String(those.filter(({ split }) => split === 'test').length),
    );
  }
}
