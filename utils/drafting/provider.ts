import type { Conversation } from '@/utils/conversation';
import type { FrustrationReading } from '@/utils/frustration';
import type { Passage } from '@/utils/knowledge';
import type { Escalation, TonePreset } from '@/utils/tone';
import type { TextTask, TextTaskKind } from './text-task';
import type { VoiceNotes } from '@/utils/voice';

/** Everything that a draft may rest on. Internal notes are in `conversation` but reach a provider's sources only where the agent opted in. */
export interface DraftRequest {
  conversation: Conversation;
  reading: FrustrationReading;
  tone: TonePreset;
  /** The ticket is not the agent's to decide: what `escalationOf` found; nothing is decided in the reply. */
  escalation?: Escalation;
  /** What the team knows that fits, best first. */
  passages: Passage[];
  /** All that the team knows, in an order that no ticket changes, where it is short enough to go along with every request. */
  library?: readonly Passage[];
  /** How this agent writes, learned from edits and accepted by the agent; absent where nothing was. */
  voice?: VoiceNotes;
  /** `outline`: points for the agent to write out, as gaps, instead of sentences. */
  form?: 'reply' | 'outline';
  /** The agent's own point: "say that the refund left on Monday". */
  instruction?: string;
  /** BCP-47 language to answer in. */
  language: string;
  /** The agent lets this draft know the internal notes of this ticket; they are to be understood, never told. */
  withNotes?: boolean;
  /** The agent asks for the larger model where the provider has one. */
  harder?: boolean;
}

/** `facts-changed`: the model changed facts; `not-polished`: it does not write this language, or the text is too long for it. */
export type DraftNote = 'facts-changed' | 'not-polished';

export type DraftPhase = 'connecting' | 'downloading' | 'thinking' | 'writing';

/** Tokens as the endpoint counted them, and what they cost where the price is known. */
export interface DraftUsage {
  input: number;
  cached: number;
  output: number;
  /** US dollars; undefined where the model's price is not known. */
  costUsd?: number;
}

/** What a provider yields, in order: statuses and text, then one `usage` where counted, then exactly one `done`. Failures are thrown. */
export type DraftEvent =
  /** `percent` of a download, 0 to 100. */
  | { type: 'status'; phase: DraftPhase; percent?: number }
  /** A retry is being waited for. */
  | { type: 'waiting'; forMs: number; because: 'rate-limited' | 'overloaded' | 'server' | 'offline' }
  /** Plain text to append. */
  | { type: 'text'; delta: string }
  /** These words of the draft rest on this passage; the last sentence where no words are given. */
  | { type: 'cite'; passageId: string; quote?: string }
  /** These words come from the tone preset, from a field of the ticket or from the agent's own point. */
  | { type: 'source'; source: 'phrase' | 'ticket' | 'instruction'; quote: string }
  | { type: 'usage'; usage: DraftUsage }
  /** `note` says why the template draft stands instead of what a model made of it. */
  | { type: 'done'; stop: 'end' | 'cut'; note?: DraftNote };

/** Every way in which a draft can fail. Closed, mapped in one place (`providers/claude-failure.ts`); abort is not a failure. */
export const draftFailureKinds = [
  'no-key',
  'key-invalid',
  'org-cors-blocked',
  'origin-refused',
  'no-host-permission',
  'billing',
  'paused',
  'forbidden',
  'model-unknown',
  'bad-request',
  'too-long',
  'rate-limited',
  'overloaded',
  'server',
  'offline',
  'timeout',
  'stalled',
  'broken-off',
  'not-anthropic',
  'refused',
  'empty',
  'no-customer-message',
  'needs-a-person',
  'model-not-here',
] as const;
export type DraftFailureKind = (typeof draftFailureKinds)[number];

/** Thrown by providers. Text already yielded stays with the caller: nothing is lost. */
export class DraftFailure extends Error {
  override name = 'DraftFailure';
  constructor(
    readonly kind: DraftFailureKind,
    readonly detail: { retryAfterMs?: number; requestId?: string; status?: number } = {},
    options?: ErrorOptions,
  ) {
    super(kind, options);
  }
}

/** Whether a provider can be asked now, and what is missing where it cannot. */
export type Availability = 'ready' | 'needs-key' | 'needs-permission' | 'downloadable' | 'downloading' | 'unavailable';

/** Something that writes drafts. The panel cannot tell one from another. */
export interface DraftProvider {
  readonly id: 'template' | 'claude' | 'built-in';
  /** What the agent reads: "Template draft", "Claude draft". */
  readonly label: string;
  /** The model that drafts are asked from, where there is one; may change with the settings. */
  readonly model?: string;
  /** The larger model for harder cases, where there is one. */
  readonly harderModel?: string;
  availability(signal: AbortSignal): Promise<Availability>;
  /** Ends early when the signal aborts, throwing its reason. Throws `DraftFailure` otherwise. */
  draft(request: DraftRequest, signal: AbortSignal): AsyncIterable<DraftEvent>;
  /**
   * Does ahead of time what a draft of this request would do before anything leaves the browser. Sends nothing, and binds nobody: a draft uses of it
   * only what still holds by then. Rejects where a draft would fail that early; whoever asks may pass over that.
   */
  prepare?(request: DraftRequest, signal: AbortSignal): Promise<void>;
  /** What it can do with a text; none where absent. */
  readonly tasks?: readonly TextTaskKind[];
  /** Gives the text after a task of `tasks`, under the same terms as a draft. */
  perform?(task: TextTask, signal: AbortSignal): AsyncIterable<DraftEvent>;
}
