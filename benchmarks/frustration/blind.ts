import type { AuthoredConversation } from '@/scripts/train/corpora';
import { asConversation, blindConversations, blindMessages } from '@/scripts/train/corpora';
import { areaUnderCurve, confusion, weightedKappa } from '@/scripts/train/metrics';
import type { FrustrationReading } from '@/utils/frustration';
import { causes, createFrustrationReader, languageCodes, levels } from '@/utils/frustration';
import { readModelFile } from './models';
import { peers } from './peers';
import { percent, row } from './table';

interface Read {
  item: AuthoredConversation;
  reading: FrustrationReading;
}

/**
 * Texts written after the cues and never learnt from, read from the first letter to the last as the prediction command
 * does: language, level and score. Balanced and matched in length, so that length alone is worth nothing.
 */
export async function printBlind(): Promise<void> {
  const reader = createFrustrationReader((file) => Promise.resolve(readModelFile(file)));
  const read = async (items: readonly AuthoredConversation[]) => {
    const all: Read[] = [];
    for (const item of items) all.push({ item, reading: await reader.read(asConversation(item)) });
    return all;
  };
  row(
    'blind messages',
    'n',
    'AUC',
    'VADER',
    'length',
    'F1',
    'QWK',
    'calm flagged',
    'furious caught',
    'as furious',
    'right language',
  );
  for (const language of languageCodes) {
    const items = blindMessages().filter(({ lang }) => lang === language);
    row(language, ...messageFigures(await read(items)));
  }
  row('all', ...messageFigures(await read(blindMessages())));
  const later = await read(blindMessages('second'));
  for (const language of languageCodes) {
    row(`second set, ${language}`, ...messageFigures(later.filter(({ item }) => item.lang === language)));
  }
  row('second set, all', ...messageFigures(later));
  row(
    'blind conversations',
    'n',
    'turn AUC',
    'turn F1',
    'turn QWK',
    'final AUC',
    'final F1',
    'final QWK',
    'trend',
    'cause F1',
  );
  const talks = await read(blindConversations());
  for (const language of languageCodes) {
    row(language, ...conversationFigures(talks.filter(({ item }) => item.lang === language)));
  }
  row('all', ...conversationFigures(talks));
}

function messageFigures(all: readonly Read[]): string[] {
  const truth = all.map(({ item }) => item.final.level);
  const guess = all.map(({ reading }) => levels.indexOf(reading.level));
  const flags = guess.map((level) => level >= 2);
  const positive = truth.map((level) => level >= 2);
  const area = (of: (read: Read) => number) =>
    percent(
      areaUnderCurve(
        positive,
        all.map((one) => of(one)),
      ),
    );
  const share = (level: number, from: number) => {
    const those = guess.filter((_, i) => truth[i] === level);
    return percent(those.filter((found) => found >= from).length / those.length);
  };
  const { VADER, length } = peers();
  return [
    String(all.length),
    area(({ reading }) => reading.score),
    area(({ item }) => VADER!(item.messages[0]!.text)),
    area(({ item }) => length!(item.messages[0]!.text)),
    percent(confusion(positive, flags).f1),
    percent(weightedKappa(truth, guess, levels.length)),
    share(0, 2),
    share(3, 2),
    share(3, 3),
    percent(all.filter(({ item, reading }) => reading.language === item.lang).length / all.length),
  ];
}

function conversationFigures(all: readonly Read[]): string[] {
  const turns = all.flatMap(({ item, reading }) =>
    reading.messages.map(({ messageId, level, score }) => {
      return { truth: item.messages[Number(messageId)]!.level ?? 0, guess: levels.indexOf(level), score };
    }),
  );
  const finals = all.map(({ item, reading }) => {
    return { truth: item.final.level, guess: levels.indexOf(reading.level), score: reading.score };
  });
  const named = all.flatMap(({ item, reading }) =>
    causes.map((cause) => [item.final.causes.includes(cause), reading.causes.includes(cause)] as const),
  );
  const trends = all.filter(({ item, reading }) => item.final.trend === reading.trend).length / all.length;
  const causeF1 = confusion(
    named.map(([is]) => is),
    named.map(([, guess]) => guess),
  ).f1;
  return [String(all.length), ...levelFigures(turns), ...levelFigures(finals), percent(trends), percent(causeF1)];
}

function levelFigures(all: ReadonlyArray<{ truth: number; guess: number; score: number }>): string[] {
  const positive = all.map(({ truth }) => truth >= 2);
  return [
    percent(
      areaUnderCurve(
        positive,
        all.map(({ score }) => score),
      ),
    ),
    percent(
      confusion(
        positive,
        all.map(({ guess }) => guess >= 2),
      ).f1,
    ),
    percent(
      weightedKappa(
        all.map(({ truth }) => truth),
        all.map(({ guess }) => guess),
        levels.length,
      ),
    ),
  ];
}
