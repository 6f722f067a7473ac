import type { Conversation } from '@/utils/conversation';
import type { TonePreset } from '@/utils/tone';

/** What can be done beside drafting: six rewrites of a text, its translation, a summary of the ticket, and quotes of its mood. */
export const textTaskKinds = [
  'shorter',
  'warmer',
  'formal',
  'simpler',
  'spelling',
  'points',
  'translate',
  'summary',
  'mood-quotes',
] as const;
export type TextTaskKind = (typeof textTaskKinds)[number];

/** A text, and what is to be done with it. What comes back is the whole new text. */
export interface TextTask {
  kind: TextTaskKind;
  /** Empty for `summary` and `mood-quotes`, which read the ticket itself. */
  text: string;
  /** BCP-47 language of what comes back. */
  language: string;
  tone: TonePreset;
  /** Whose ticket it is: its people are masked, its facts are known. Notes are never read. */
  conversation: Conversation;
}
