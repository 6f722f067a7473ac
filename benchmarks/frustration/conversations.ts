import { asConversation, authoredConversations } from '@/scripts/train/corpora';
import type { AuthoredConversation } from '@/scripts/train/corpora';
import { areaUnderCurve } from '@/scripts/train/metrics';
import type { FrustrationReading } from '@/utils/frustration';
import { causes, createFrustrationReader, levels } from '@/utils/frustration';
import { areaCell, causesCell, flagCell, kappaCell } from './figures';
import { readModelFile } from './models';
import { peers } from './peers';
import { percent, row } from './table';

/** Whole conversations: customer turns, the level at the end, the trend and the causes, beside VADER on the turns. */
export async function printConversations(): Promise<void> {
  const reader = createFrustrationReader((file) => Promise.resolve(readModelFile(file)));
  const all = authoredConversations().filter(({ split }) => split === 'test');
  if (all.length === 0) {
    row('authored conversations', 'skipped: none written yet');
    return;
  }
  row(
    'conversations, test part',
    'n',
    'turn AUC',
    'VADER',
    'turn F1',
    'turn QWK',
    'final AUC',
    'final F1',
    'final QWK',
    'trend',
    'cause F1',
  );
  for (const language of new Set(all.map(({ lang }) => lang))) {
    const those = all.filter(({ lang }) => lang === language);
    const readings = [];
    for (const item of those) readings.push({ item, reading: await reader.read(asConversation(item)) });
    row(language, String(those.length), ...figures(readings));
  }
}

interface Read {
  item: AuthoredConversation;
  reading: FrustrationReading;
}

function figures(all: readonly Read[]): string[] {
  const turns = all.flatMap(({ item, reading }) =>
    reading.messages.map((message) => {
      const turn = item.messages[Number(message.messageId)]!;
      return { truth: turn.level ?? 0, guess: levels.indexOf(message.level), score: message.score, text: turn.text };
    }),
  );
  const finals = all.map(({ item, reading }) => {
    return { truth: item.final.level, guess: levels.indexOf(reading.level), score: reading.score };
  });
  const named = all.map(({ item, reading }) =>
    causes.map((cause) => ({ is: item.final.causes.includes(cause), guess: reading.causes.includes(cause) })),
  );
  const trends = all.filter(({ item, reading }) => item.final.trend === reading.trend).length / all.length;
  return [
    areaCell(turns),
    percent(
      areaUnderCurve(
        turns.map(({ truth }) => truth >= 2),
        turns.map(({ text }) => peers()['VADER']!(text)),
      ),
    ),
    flagCell(turns),
    kappaCell(turns),
    areaCell(finals),
    flagCell(finals),
    kappaCell(finals),
    percent(trends),
    causesCell(named),
  ];
}
