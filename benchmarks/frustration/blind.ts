import type { AuthoredConversation } from '@/scripts/train/corpora';
import { blindConversations, blindMessages, laterConversationSets, laterMessageSets } from '@/scripts/train/blind-sets';
import { asConversation } from '@/scripts/train/corpora';
import { areaUnderCurve } from '@/scripts/train/metrics';
import type { FrustrationReading } from '@/utils/frustration';
import { causes, createFrustrationReader, languageCodes, levels } from '@/utils/frustration';
import { areaCell, calibrationCell, causesCell, flagCell, kappaCell } from './figures';
import type { Judged } from './figures';
import { readModelFile } from './models';
import { peers } from './peers';
import { percent, row } from './table';

/** From this one on the writers were asked for a third of calm messages that look angry. */
const firstHardSet = 'seventh';

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
    'ECE',
    'right language',
  );
  for (const language of languageCodes) {
    const items = blindMessages().filter(({ lang }) => lang === language);
    row(language, ...messageFigures(await read(items)));
  }
  const every = await read(blindMessages());
  row('all', ...messageFigures(every));
  const hard: Read[] = [];
  for (const set of laterMessageSets()) {
    const later = await read(blindMessages(set));
    every.push(...later);
    if (hard.length > 0 || set === firstHardSet) hard.push(...later);
    for (const language of languageCodes) {
      row(`${set} set, ${language}`, ...messageFigures(later.filter(({ item }) => item.lang === language)));
    }
    row(`${set} set, all`, ...messageFigures(later));
  }
  for (const language of languageCodes) {
    row(`every set, ${language}`, ...messageFigures(every.filter(({ item }) => item.lang === language)));
  }
  row('every set, all', ...messageFigures(every));
  row(`${firstHardSet} set and later`, ...messageFigures(hard));
  row(
    'blind conversations',
    'n',
    'turn AUC',
    'turn F1',
    'turn QWK',
    'turn ECE',
    'final AUC',
    'final F1',
    'final QWK',
    'final ECE',
    'trend',
    'cause F1',
  );
  const talks = await read(blindConversations());
  for (const language of languageCodes) {
    row(language, ...conversationFigures(talks.filter(({ item }) => item.lang === language)));
  }
  row('all', ...conversationFigures(talks));
  const everyTalk = [...talks];
  for (const set of laterConversationSets()) {
    const later = await read(blindConversations(set));
    everyTalk.push(...later);
    for (const language of languageCodes) {
      row(`${set} set, ${language}`, ...conversationFigures(later.filter(({ item }) => item.lang === language)));
    }
    row(`${set} set, all`, ...conversationFigures(later));
  }
  row('every set, all', ...conversationFigures(everyTalk));
}

function messageFigures(all: readonly Read[]): string[] {
  const judged = finalsOf(all);
  const positive = judged.map(({ truth }) => truth >= 2);
  const area = (of: (read: Read) => number) =>
    percent(
      areaUnderCurve(
        positive,
        all.map((one) => of(one)),
      ),
    );
  const share = (level: number, from: number) => {
    const those = judged.filter(({ truth }) => truth === level);
    return percent(those.filter(({ guess }) => guess >= from).length / those.length);
  };
  const { VADER, length } = peers();
  return [
    String(all.length),
    areaCell(judged),
    area(({ item }) => VADER!(item.messages[0]!.text)),
    area(({ item }) => length!(item.messages[0]!.text)),
    flagCell(judged),
    kappaCell(judged),
    share(0, 2),
    share(3, 2),
    share(3, 3),
    calibrationOf(judged),
    percent(all.filter(({ item, reading }) => reading.language === item.lang).length / all.length),
  ];
}

function finalsOf(all: readonly Read[]): Judged[] {
  return all.map(({ item, reading }) => {
    return { truth: item.final.level, guess: levels.indexOf(reading.level), score: reading.score };
  });
}

function conversationFigures(all: readonly Read[]): string[] {
  const turns = all.flatMap(({ item, reading }) =>
    reading.messages.map(({ messageId, level, score }) => {
      return { truth: item.messages[Number(messageId)]!.level ?? 0, guess: levels.indexOf(level), score };
    }),
  );
  const named = all.map(({ item, reading }) =>
    causes.map((cause) => ({ is: item.final.causes.includes(cause), guess: reading.causes.includes(cause) })),
  );
  const trends = all.filter(({ item, reading }) => item.final.trend === reading.trend).length / all.length;
  return [
    String(all.length),
    ...levelFigures(turns),
    ...levelFigures(finalsOf(all)),
    percent(trends),
    causesCell(named),
  ];
}

function levelFigures(all: readonly Judged[]): string[] {
  return [areaCell(all), flagCell(all), kappaCell(all), calibrationOf(all)];
}

/** How far scores are from chances: the mean gap in 15 groups. */
function calibrationOf(all: readonly Judged[]): string {
  return calibrationCell(
    all.map(({ truth }) => truth >= 2),
    all.map(({ score }) => score),
  );
}
