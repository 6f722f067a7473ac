import { dateText, numberText, t } from '@/utils/i18n';
import type { CueName } from './cues/catalogue';
import type { Guard } from './cues/cue-match';
import type { PromiseKind, TimeUnit } from './facts/kinds';
import type { FrustrationLevel } from './reading';

/** Every word of the reading that a person sees: what its evidence shows, and the sentence of it. */
export const readingWords = {
  /** What each cue shows. `…` stands for the words found. */
  cues: {
    waiting: t('reading.cues.waiting'),
    still: t('reading.cues.still'),
    overdue: t('reading.cues.overdue'),
    noReply: t('reading.cues.noReply'),
    repeatContact: t('reading.cues.repeatContact'),
    againAndAgain: t('reading.cues.againAndAgain'),
    alreadyTold: t('reading.cues.alreadyTold'),
    notListened: t('reading.cues.notListened'),
    brokenPromise: t('reading.cues.brokenPromise'),
    contradicted: t('reading.cues.contradicted'),
    botLoop: t('reading.cues.botLoop'),
    escalation: t('reading.cues.escalation'),
    leaving: t('reading.cues.leaving'),
    legal: t('reading.cues.legal'),
    publicThreat: t('reading.cues.publicThreat'),
    money: t('reading.cues.money'),
    moneyDemand: t('reading.cues.moneyDemand'),
    deadline: t('reading.cues.deadline'),
    harm: t('reading.cues.harm'),
    insult: t('reading.cues.insult'),
    profanity: t('reading.cues.profanity'),
    accusation: t('reading.cues.accusation'),
    fury: t('reading.cues.fury'),
    feeling: t('reading.cues.feeling'),
    strongWords: t('reading.cues.strongWords'),
    notGood: t('reading.cues.notGood'),
    enough: t('reading.cues.enough'),
    timeWasted: t('reading.cues.timeWasted'),
    pointedQuestion: t('reading.cues.pointedQuestion'),
    blame: t('reading.cues.blame'),
    demand: t('reading.cues.demand'),
    sarcasm: t('reading.cues.sarcasm'),
    coldPoliteness: t('reading.cues.coldPoliteness'),
    expectedBetter: t('reading.cues.expectedBetter'),
    loyalty: t('reading.cues.loyalty'),
    trouble: t('reading.cues.trouble'),
    thanks: t('reading.cues.thanks'),
    praise: t('reading.cues.praise'),
    joy: t('reading.cues.joy'),
    solved: t('reading.cues.solved'),
    courtesy: t('reading.cues.courtesy'),
    plainQuestion: t('reading.cues.plainQuestion'),
    patience: t('reading.cues.patience'),
    ownMistake: t('reading.cues.ownMistake'),
    shouting: t('reading.cues.shouting'),
    loudMarks: t('reading.cues.loudMarks'),
    dots: t('reading.cues.dots'),
    angryFace: t('reading.cues.angryFace'),
    happyFace: t('reading.cues.happyFace'),
  } satisfies Record<CueName, string>,
  /** What a guard makes of words that mean the opposite of what they say. */
  guards: {
    negation: t('reading.guards.negation'),
    'someone-else': t('reading.guards.someoneElse'),
    process: t('reading.guards.process'),
    'strong-praise': t('reading.guards.strongPraise'),
    past: t('reading.guards.past'),
    happy: t('reading.guards.happy'),
    grateful: t('reading.guards.grateful'),
  } satisfies Record<Guard, string>,
  /** Words that the model knows from frustrated customers, where no cue names them. */
  wording: t('reading.wording'),
  calmWording: t('reading.calmWording'),
  noReply: (hours: number) => t('reading.noReply', { duration: duration(hours) }),
  open: (hours: number) => t('reading.open', { duration: duration(hours) }),
  promiseNotKept: t('reading.promiseNotKept'),
  botAnswered: (times: number) => t('reading.botAnswered', { times }),
  saysAgain: t('reading.saysAgain'),
  sameReply: t('reading.sameReply'),
  pointedAt: t('reading.pointedAt'),
  unsupported: t('reading.unsupported'),
  notWritten: t('reading.notWritten'),
  calmer: t('reading.calmer'),
  levels: {
    calm: t('level.calm'),
    concerned: t('level.concerned'),
    frustrated: t('level.frustrated'),
    furious: t('level.furious'),
  } satisfies Record<FrustrationLevel, string>,
  /** The customer's nth contact, 2 or more: "third contact". */
  contact: (nth: number) => contacts[nth] ?? t('reading.contacts.more', { count: numberText(nth) }),
  /** What was promised and did not come. */
  promised: {
    call: t('reading.promised.call'),
    refund: t('reading.promised.refund'),
    replacement: t('reading.promised.replacement'),
    delivery: t('reading.promised.delivery'),
    visit: t('reading.promised.visit'),
    repair: t('reading.promised.repair'),
    reply: t('reading.promised.reply'),
  } satisfies Record<PromiseKind, string>,
  waits: (count: number, unit: TimeUnit) =>
    t('reading.waits', { duration: t(durationKeys[unit], count, { count: numberText(count) }) }),
  atStake: (amount: string) => t('reading.atStake', { amount }),
  /** A weekday names a day of the last six, a date any other. */
  since: (level: string, day: Date, now: Date) =>
    now.getTime() - day.getTime() < 6 * 24 * 3_600_000
      ? t('reading.since', { level, day: dateText(day, { weekday: 'long' }) })
      : t('reading.sinceDate', { level, day: dateText(day, { day: 'numeric', month: 'long' }) }),
  sentence: (subject: string, reasons: readonly string[]) =>
    reasons.length === 0
      ? t('reading.sentenceAlone', { subject })
      : t('reading.sentence', { subject, reasons: reasons.join(', ') }),
} as const;

const contacts: Readonly<Partial<Record<number, string>>> = {
  2: t('reading.contacts.second'),
  3: t('reading.contacts.third'),
  4: t('reading.contacts.fourth'),
  5: t('reading.contacts.fifth'),
};

const durationKeys = {
  hour: 'reading.hours',
  day: 'reading.days',
  week: 'reading.weeks',
  month: 'reading.months',
} as const satisfies Record<TimeUnit, string>;

/** A day or more: "a day", "3 days", "2 weeks". */
function duration(hours: number): string {
  const days = Math.round(hours / 24);
  const [key, count] =
    days < 14 ? (['reading.days', Math.max(1, days)] as const) : (['reading.weeks', Math.round(days / 7)] as const);
  return t(key, count, { count: numberText(count) });
}
