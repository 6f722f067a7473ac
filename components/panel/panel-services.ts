import type { Conversation } from '@/utils/conversation';
import type { DraftProvider } from '@/utils/drafting';
import type { OpenedTurn, OutcomeEvent, ReadingMark, Suggestion } from '@/utils/feedback';
import type { FrustrationReader } from '@/utils/frustration';
import type { Article, Macro } from '@/utils/helpdesk/adapter';
import type { GateState } from '@/utils/judgement';
import type { Passage } from '@/utils/knowledge';
import type { PageFrame, PanelFrame } from '@/utils/messaging/frames';
import type { OneShotResponse } from '@/utils/messaging/one-shots';
import type { AssistLevel } from '@/utils/settings';
import type { Team } from '@/utils/settings';
import type { TonePreset } from '@/utils/tone';

/** All that the panel needs of the world. The panel itself knows no browser API, no database and no key. */
export interface PanelServices {
  channel: PanelChannel;
  /** In the order of the engine picker; the first one needs no key and no network. */
  providers: readonly DraftProvider[];
  reader: FrustrationReader;
  /** The built-in ones, at least one: offered where no team has its own. */
  presets: readonly TonePreset[];
  /** What the team decided; absent where nothing can be. */
  team?: TeamService;
  preferences: PreferenceStore;
  records: RecordKeeper;
  assist: AssistService;
  unfinished: UnfinishedStore;
  knowledge: Knowledge;
  /** What drafts cost this month, and the limit, in US dollars by list price; 0 for no limit. Absent where nothing can cost. */
  spending?: { month(): Promise<{ costUsd: number; capUsd: number }> };
  /** Holds tickets back that ask for a person. The engines stand behind the same gate. */
  gate?: GateKeeper;
  /** What left the browser, for the agent to look at. */
  sent?: SentRequests;
  /** Only where the panel runs without a page of its own (the browser's side panel): whether the helpdesk may be read. */
  access?: SiteAccess;
  /** The list of tickets that is open beside the panel; absent where there can be none. */
  lists?: ListService;
  /** Whether there was an update that the agent was not told of; absent where there can be none. */
  updates?: UpdateService;
  /** The keys that the browser really bound; a command that is missing has none. */
  shortcuts?: () => Promise<Shortcuts>;
  openOptions: () => void;
  /** Rejects where the clipboard refuses. */
  copy: (text: string) => Promise<void>;
  now: () => Date;
}

/** The team's presets and locks, as they hold. */
export interface TeamService {
  load(): Promise<Team>;
  watch(listener: (team: Team) => void, signal: AbortSignal): void;
}

/** The line to the content script of the panel's own tab. */
export interface PanelChannel {
  post(frame: PanelFrame): void;
  /** Frames in the order in which they arrive, those from before the first subscription included. Ends with the signal. */
  subscribe(listener: (frame: PageFrame) => void, signal: AbortSignal): void;
}

/** What the panel remembers between tickets. */
export interface PanelPreferences {
  presetId: string;
  providerId: DraftProvider['id'];
  /** BCP-47 language that drafts are always written in; absent means the customer's own. */
  pinnedLanguage?: string;
  /** Whether the engine is asked, after a draft, which of the customer's words show the mood. */
  secondOpinion?: boolean;
  /** Whether a draft is asked for ahead of time. */
  prefetch?: boolean;
}

export interface PreferenceStore {
  get(): Promise<PanelPreferences>;
  set(change: Partial<PanelPreferences>): Promise<void>;
  /** Called on changes from anywhere, also for what only the options page shows, such as a new key. */
  watch(listener: (preferences: PanelPreferences) => void, signal: AbortSignal): void;
}

/** Keeps what became of drafts. Never blocks the agent: a failed write is reported, and the draft stays. */
export interface RecordKeeper {
  /** `text` is fingerprinted and then forgotten. */
  suggestionShown(shown: Omit<Suggestion, 'fingerprint' | 'shape'>, text: string): Promise<void>;
  outcome(suggestionId: string, event: OutcomeEvent): Promise<void>;
  /** A fresh read of a ticket: finds out which open suggestions were sent. */
  ticketSeen(conversation: Conversation): Promise<void>;
  /** The agent looks at a customer's turn that waits for an answer. */
  turnOpened(opened: OpenedTurn): Promise<void>;
  turnDrafted(id: string, at: string): Promise<void>;
  /** What the agent said about a reading; nothing takes it back. */
  mark(id: string, mark: ReadingMark | undefined): Promise<void>;
  markOf(id: string): Promise<ReadingMark | undefined>;
}

/** How much help there is on a ticket. */
export interface Assist {
  level: AssistLevel;
  /** The ticket is written without a draft, so that the agent learns whether drafts help. */
  heldOut: boolean;
}

export interface AssistService {
  on(ticketKey: string): Promise<Assist>;
}

/** Drafts that were not inserted yet, by `ticketKey`: they survive reloads, updates and other tickets. */
export interface UnfinishedStore {
  load(ticketKey: string): Promise<string | undefined>;
  save(ticketKey: string, text: string): Promise<void>;
  discard(ticketKey: string): Promise<void>;
}

/** The last request about each ticket, in memory alone. */
export interface SentRequests {
  of: (ticketKey: string) => SentRequest | undefined;
  /** Gives what ends it. */
  subscribe: (listener: () => void) => () => void;
}

/** One request as it went out. */
export interface SentRequest {
  at: number;
  method: string;
  url: string;
  /** The value of the key's header is empty: it is never shown. */
  headers: ReadonlyArray<readonly [name: string, value: string]>;
  /** Exactly what was sent. */
  body: string;
  /** Length of `body` in UTF-8. */
  bytes: number;
  /** What the tokens in it stand for. */
  details: ReadonlyArray<{ token: string; type: string; value: string }>;
}

/** The judgement gate of `utils/judgement`, loaded with the first ticket. */
export interface GateKeeper {
  state(conversation: Conversation): Promise<GateState>;
  /** Gives whether the gate is open now. */
  open(conversation: Conversation): Promise<boolean>;
}

/** What the team knows that fits a ticket. */
export interface Knowledge {
  /** Best first, at most a handful. */
  find(question: Question): Promise<Passage[]>;
  /** What the agent wrote in other tickets that fits: offered to the agent, never part of a request. */
  earlier?(question: Question): Promise<Passage[]>;
  /** All that the team knows, in an order that no ticket changes, where it is short enough to be sent along; else nothing. */
  library?(question: Question): Promise<readonly Passage[] | undefined>;
  /** The words that the help center is searched with; empty where there are none worth asking for. */
  articleQuery?(question: Question): Promise<string>;
  /** Whether what the team knows was read from this account so lately that it need not be asked again. */
  isFresh?: (account: Pick<Conversation, 'helpdesk' | 'account'>) => Promise<boolean>;
}

export interface Question {
  conversation: Conversation;
  /** As the page listed them; empty while it has not. */
  macros: readonly Macro[];
  articles?: readonly Article[];
  /** Macros as the helpdesk fills them in for this ticket, by id. */
  previews?: Readonly<Record<string, string>>;
  /** BCP-47 language of the answer, once it is known. */
  language?: string;
  /** The agent's own point. */
  instruction?: string;
}

export interface SiteAccess {
  /** Whether the agent took back, or never gave, the permission to read the helpdesk. */
  missing(): Promise<boolean>;
  /** Must be called from a click. */
  request(): Promise<boolean>;
}

export interface UpdateService {
  /** The version to tell of; nothing once it was told. */
  untold(): Promise<string | undefined>;
  told(): Promise<void>;
}

/** What is known of the list of tickets in the panel's own tab. */
export interface ListService {
  load(): Promise<OpenList>;
  /** Called whenever `load` may give something else, until the signal aborts. */
  watch(listener: () => void, signal: AbortSignal): void;
}

/** An open list. Empty where none is open. */
export type OpenList = OneShotResponse<'recall-list'>;

export interface Shortcuts {
  draft?: string;
  insert?: string;
}
