import type { Conversation } from '@/utils/conversation';
import { customerMessages } from '@/utils/conversation';
import type { Evidence, FrustrationLevel, FrustrationReading, MessageReading } from './reading';
import { levels } from './reading';

/** Fetches one model file of `public/models`, for example `frustration-en.bin`. Rejects where the file cannot be had. */
export type ModelLoader = (file: string) => Promise<ArrayBuffer>;

/** Reads the mood of conversations on the device. Models are loaded once, on first need, and kept. */
export interface FrustrationReader {
  /**
   * Reads every public customer message and the conversation as a whole. Never rejects for what a text contains;
   * rejects with the loader's error where a model cannot be loaded. `now` is used for waiting times only.
   */
  read(conversation: Conversation, now?: Date): Promise<FrustrationReading>;
}

/** Makes a reader that takes its models from `loadModel`. */
export function createFrustrationReader(_loadModel: ModelLoader): FrustrationReader {
  return { read: async (conversation) => readBySigns(conversation) };
}

const signs: ReadonlyArray<readonly [pattern: RegExp, says: string, weight: number]> = [
  [/\b(?:unacceptable|ridiculous|useless|worst|terrible|horrible)\b/gi, 'strong words', 1.6],
  [/\b(?:second|third|fourth|fifth) time\b/gi, 'repeated contact', 1.4],
  [/\bstill (?:no|not|waiting|nothing)\b/gi, 'still waiting', 1.2],
  [/\b(?:thank you|thanks)\b/gi, 'says thank you', -1.2],
];

function readBySigns(conversation: Conversation): FrustrationReading {
  const evidence: Evidence[] = [];
  const messages = customerMessages(conversation).map(({ id, text }): MessageReading => {
    let logit = -2;
    for (const [pattern, says, weight] of signs) {
      for (const match of text.matchAll(pattern)) {
        logit += weight;
        evidence.push({ messageId: id, start: match.index, end: match.index + match[0].length, says, weight });
      }
    }
    const score = 1 / (1 + Math.exp(-logit));
    return { messageId: id, score, level: levelOf(score) };
  });
  const last = messages.at(-1);
  return {
    language: 'en',
    supported: true,
    level: last?.level ?? 'calm',
    score: last?.score ?? 0,
    trend: 'steady',
    causes: [],
    evidence: evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
    messages,
  };
}

function levelOf(score: number): FrustrationLevel {
  return levels[score < 0.25 ? 0 : score < 0.55 ? 1 : 2];
}
