import type { Conversation } from '@/utils/conversation';
import { customerMessages, publicMessages } from '@/utils/conversation';
import { findCauses } from './causes';
import type { ThreadName } from './conversation-level';
import { gradeOf, levelOf, remember, threadNames, threadValues, threadWeights, trendOf } from './conversation-level';
import type { CompiledCues } from './cues/compiled';
import { compileCues } from './cues/compiled';
import { messageEvidence, silenceEvidence, threadEvidence } from './evidence';
import { neutralHints } from './hints';
import type { Inbox, Inboxes } from './inbox';
import { calibrationFor } from './inbox';
import type { LanguageModel } from './language';
import { decodeLanguageModel, guessLanguage } from './language';
import { likelyLanguage } from './likely-language';
import type { LanguageCode } from './languages';
import { decodeCues, languageCodes } from './languages';
import { ordered } from './below-flag';
import type { ScoredMessage } from './message';
import { createScorer } from './message';
import type { Calibration, FrustrationModel, Sensitivity } from './model';
import { decodeModel, isBeta, probability } from './model';
import type { Evidence, FrustrationReading } from './reading';
import type { Surroundings } from './thread';
import { surroundings } from './thread';

/** Fetches one file of `public/models`, for example `frustration-en.bin` or `cues-en.bin`. Rejects where the file cannot be had. */
export type ModelLoader = (file: string) => Promise<ArrayBuffer>;

/** What an installation may set. */
export interface ReaderOptions {
  /** How readily to flag, or what says so at the time of each reading; `balanced` where absent. */
  sensitivity?: Sensitivity | (() => Promise<Sensitivity>);
  /** What this installation has seen so far, asked for with each reading: see `calibrationFor`. */
  inboxes?: () => Promise<Inboxes>;
}

/** Reads the mood of conversations on the device. Models are loaded once, on first need, and kept. */
export interface FrustrationReader {
  /**
   * Reads every public customer message and the conversation as a whole. Never rejects for what a text contains;
   * rejects with the loader's error where a model cannot be loaded, and tries again on the next call. With `now`, a
   * message that is not calm weighs more once nobody has answered it for a day.
   */
  read(conversation: Conversation, now?: Date): Promise<FrustrationReading>;
}

/** Makes a reader that takes its models from `loadModel`. */
export function createFrustrationReader(loadModel: ModelLoader, options: ReaderOptions = {}): FrustrationReader {
  const language = once(async () => decodeLanguageModel(await loadModel('language.bin')));
  const readers = new Map<LanguageCode, () => Promise<LanguageReader>>();
  for (const code of languageCodes) {
    readers.set(
      code,
      once(async () => {
        const [model, cues] = await Promise.all([loadModel(`frustration-${code}.bin`), loadModel(`cues-${code}.bin`)]);
        return languageReader(code, decodeModel(model), compileCues(decodeCues(cues)));
      }),
    );
  }
  const readerOf = async (conversation: Conversation) => {
    const code = languageOf(await language(), conversation);
    const load = code && readers.get(code);
    return load && { code, read: await load() };
  };
  let hasBegun = false;
  return {
    read: async (conversation, now) => {
      const found = readerOf(conversation);
      if (!hasBegun) void loadAhead(readers, conversation);
      hasBegun = true;
      const [reader, { chosen, inboxes }, thread] = await Promise.all([
        found,
        settingsOf(options),
        // Done while the larger files are on their way.
        language().then(() => surroundings(conversation)),
      ]);
      if (!reader) return unsupported(conversation);
      return reader.read(conversation, thread, chosen ?? 'balanced', now, inboxes?.[reader.code]);
    },
  };
}

/** What holds for a reading that begins now. */
async function settingsOf({
  sensitivity,
  inboxes,
}: ReaderOptions): Promise<{ chosen?: Sensitivity; inboxes?: Inboxes }> {
  const [chosen, seen] = await Promise.all([
    typeof sensitivity === 'function' ? sensitivity() : sensitivity,
    inboxes?.(),
  ]);
  return { chosen, inboxes: seen };
}

/** All that a first reading waits for is asked for at once. What fails here is asked for again once the language is known. Never rejects. */
async function loadAhead(readers: Readers, conversation: Conversation): Promise<void> {
  try {
    const likely = likelyLanguage(conversation);
    await (likely && readers.get(likely)?.());
  } catch (error) {
    console.debug('Tandem could not load a model ahead:', error);
  }
}

type Readers = ReadonlyMap<LanguageCode, () => Promise<LanguageReader>>;

type LanguageReader = (
  conversation: Conversation,
  thread: readonly Surroundings[],
  sensitivity: Sensitivity,
  now?: Date,
  inbox?: Inbox,
) => FrustrationReading;

/** Remembers what succeeded; a failure is tried again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

/** Below this the guess is too weak to read a mood from. */
const confident = 0.45;
/** With fewer letters the helpdesk's own word on the customer's language goes first. */
const fewLetters = 12;

function languageOf(model: LanguageModel, conversation: Conversation): LanguageCode | undefined {
  const texts = customerMessages(conversation).map(({ text }) => text);
  const guess = guessLanguage(model, texts.join('\n'));
  const known = languageCodes.find((code) => code === conversation.customer.locale?.slice(0, 2).toLowerCase());
  if (guess.letters < fewLetters && known) return known;
  if (guess.confidence < confident) return known;
  return guess.language === 'other' ? undefined : guess.language;
}

function languageReader(code: LanguageCode, model: FrustrationModel, compiled: CompiledCues): LanguageReader {
  const score = createScorer(model, compiled);
  return (conversation, thread, sensitivity, now, inbox) => {
    const calibration = inbox ? calibrationFor(model, inbox) : model.calibration;
    const cuts = cutsFor(model, calibration, sensitivity);
    const steps = walk(thread, score, cuts);
    const silence = silenceUntil(now, conversation, steps);
    const told = steps.map(({ around, values }) => threadEvidence(around, values, threadWeights));
    const evidence = [...steps.flatMap((step, i) => evidenceOf(step, told[i]!)), ...silence.evidence];
    const last = steps.at(-1);
    const present = last ? last.logit + silence.weight : 0;
    const inOrder = last ? ordered(present, last.scored.standing, model) : 0;
    const mood = last ? levelOf(present, last.hard, cuts) : 'calm';
    return {
      language: code,
      supported: true,
      ...(isBeta(model) && { beta: true as const }),
      level: mood,
      score: last ? probability(inOrder, calibration) : 0,
      modelScore: last ? probability(inOrder, model.calibration) : 0,
      trend: trendOf(steps.map(({ logit }) => gradeOf(logit, cuts))),
      causes: findCauses(
        steps.map(({ scored, level }, i) => ({ scored, level, around: told[i]! })),
        mood,
      ),
      evidence: evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
      messages: steps.map(({ around, scored, level, logit }) => ({
        messageId: around.message.id,
        level,
        score: probability(ordered(logit, scored.standing, model), calibration),
      })),
    };
  };
}

/** One customer message, scored by itself and in its thread. */
export interface Step {
  around: Surroundings;
  scored: ScoredMessage;
  values: Record<ThreadName, number>;
  /** With what the thread adds. */
  logit: number;
  level: ReturnType<typeof levelOf>;
  /** Whether a hard sign stands in this message or the one before. */
  hard: boolean;
}

type Cuts = readonly [number, number, number];

/** Scores the customer's messages in order, each with the memory of those before. */
export function walk(thread: readonly Surroundings[], score: (text: string) => ScoredMessage, cuts: Cuts): Step[] {
  let history = 0;
  let hardBefore = false;
  return thread.map((around) => {
    const scored = score(around.message.text);
    const values = threadValues(around, scored, history);
    const logit = threadNames.reduce((sum, name) => sum + threadWeights[name] * values[name], scored.logit);
    const hard = scored.hard || hardBefore;
    const level = levelOf(logit, hard, cuts);
    history = remember(history, scored.logit - cuts[1], around.index === 0);
    hardBefore = scored.hard;
    return { around, scored, values, logit, level, hard };
  });
}

/** What the wait since the customer's last message adds, where nobody has answered it. Never for a calm message. */
function silenceUntil(
  now: Date | undefined,
  conversation: Conversation,
  steps: readonly Step[],
): { weight: number; evidence: Evidence[] } {
  const last = steps.at(-1);
  const waits = last && last.level !== 'calm' && publicMessages(conversation).at(-1)?.id === last.around.message.id;
  if (!now || !waits) return { weight: 0, evidence: [] };
  const hours = (now.getTime() - Date.parse(last.around.message.sentAt ?? '')) / 3_600_000;
  if (!(hours >= 24)) return { weight: 0, evidence: [] };
  return silenceEvidence(last.around.message, hours, threadWeights.unanswered);
}

function evidenceOf({ around: { message }, scored, level }: Step, told: readonly Evidence[]): Evidence[] {
  return [...messageEvidence(message.id, message.text, scored), ...(level === 'calm' ? [] : told)];
}

function cutsFor(model: FrustrationModel, calibration: Calibration, sensitivity: Sensitivity): Cuts {
  if (sensitivity === 'balanced' && calibration === model.calibration) return model.levels;
  const threshold = model.thresholds[sensitivity];
  const flag = (Math.log(threshold / (1 - threshold)) - calibration.offset) / calibration.slope;
  const [concerned, frustrated, furious] = model.levels;
  return [flag - (frustrated - concerned), flag, Math.max(furious, flag + 0.2)];
}

/** Hints are looked for in the customer's latest messages. */
const mostHinted = 3;

function unsupported(conversation: Conversation): FrustrationReading {
  const written = customerMessages(conversation);
  const messages = written.map(({ id }) => ({ messageId: id, level: 'calm' as const, score: 0 }));
  return {
    language: 'und',
    supported: false,
    level: 'calm',
    score: 0,
    trend: 'steady',
    causes: [],
    evidence: written.slice(-mostHinted).flatMap((message) => neutralHints(message)),
    messages,
  };
}
