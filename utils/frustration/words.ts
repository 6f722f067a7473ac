import type { CueName } from './cues/catalogue';
import type { Guard } from './cues/find';
import type { FrustrationLevel } from './reading';

/** Every word of the reading that a person sees: what its evidence shows, and the sentence of it. */
export const readingWords = {
  /** What each cue shows. `…` stands for the words found. */
  cues: {
    waiting: 'waiting (“…”)',
    still: 'still not done',
    overdue: 'later than expected',
    noReply: 'no reply',
    repeatContact: 'repeated contact (“…”)',
    againAndAgain: 'it keeps happening',
    alreadyTold: 'has said it before',
    notListened: 'feels not listened to',
    brokenPromise: 'a promise was not kept',
    contradicted: 'was told different things',
    botLoop: 'stuck with the bot',
    escalation: 'asks for a manager',
    leaving: 'may leave',
    legal: 'speaks of legal steps',
    publicThreat: 'may go public',
    money: 'money is at stake',
    moneyDemand: 'wants the money back',
    deadline: 'has a deadline',
    harm: 'harm was done',
    insult: 'insults',
    profanity: 'swears',
    accusation: 'accuses us of cheating',
    fury: 'says they are furious',
    feeling: 'says they are frustrated',
    strongWords: 'strong words',
    notGood: 'not satisfied',
    enough: 'has had enough',
    timeWasted: 'time was wasted',
    pointedQuestion: 'a pointed question',
    blame: 'holds us to blame',
    demand: 'demands action now',
    sarcasm: 'sarcasm',
    coldPoliteness: 'cold politeness',
    expectedBetter: 'expected better',
    loyalty: 'long-standing customer',
    trouble: 'something does not work',
    thanks: 'says thank you',
    praise: 'praises',
    joy: 'rejoices',
    solved: 'says it is solved',
    courtesy: 'asks politely',
    plainQuestion: 'asks a plain question',
    patience: 'is patient',
    ownMistake: 'takes it on themselves',
    shouting: 'in capitals',
    loudMarks: 'repeated marks',
    dots: 'trailing dots',
    angryFace: 'an angry or sad face',
    happyFace: 'a happy face',
  } satisfies Record<CueName, string>,
  /** What a guard makes of words that mean the opposite of what they say. */
  guards: {
    negation: 'says that it is not so',
    'someone-else': 'speaks of somebody else',
    process: 'names a process',
    'strong-praise': 'praises in strong words',
    past: 'speaks of the past',
    happy: 'shouts for joy',
    grateful: 'told with thanks',
  } satisfies Record<Guard, string>,
  /** Words that the model knows from frustrated customers, where no cue names them. */
  wording: 'wording of frustrated customers',
  calmWording: 'wording of calm customers',
  noReply: (hours: number) => `no reply for ${duration(hours)}`,
  open: (hours: number) => `open for ${duration(hours)}`,
  promiseNotKept: 'a promise was not kept',
  botAnswered: (times: number) => `the bot answered ${times} times`,
  saysAgain: 'says it again',
  pointedAt: 'pointed at by Claude',
  unsupported: 'This language is not supported, so the mood was not read.',
  notWritten: 'The customer has not written yet.',
  calmer: 'calmer than before',
  levels: {
    calm: 'Calm',
    concerned: 'Concerned',
    frustrated: 'Frustrated',
    furious: 'Furious',
  } satisfies Record<FrustrationLevel, string>,
  since: (level: string, day: Date) => `${level} since ${dayName(day)}`,
  sentence: (subject: string, reasons: readonly string[]) =>
    reasons.length === 0 ? `${subject}.` : `${subject}: ${reasons.join(', ')}.`,
} as const;

/** A day or more: "a day", "3 days", "2 weeks". */
function duration(hours: number): string {
  const days = Math.round(hours / 24);
  return days <= 1 ? 'a day' : days < 14 ? `${days} days` : `${Math.round(days / 7)} weeks`;
}

function dayName(day: Date): string {
  return new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(day);
}
