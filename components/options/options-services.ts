import type { DraftFailureKind, EndpointCapabilities } from '@/utils/drafting';
import type { FeedbackRow } from '@/utils/feedback';
import type {
  Endpoint,
  LoadedPreferences,
  PackLook,
  PackOrigin,
  Preferences,
  StoredTeam,
  Team,
} from '@/utils/settings';
import type { SampleTicket, TeamPack, TonePreset } from '@/utils/tone';
import type { TelemetryState } from '@/utils/telemetry/queue';
import type { VoiceRule } from '@/utils/voice';

/** All that the options page needs of the world. The page itself knows no browser API and no database. */
export interface OptionsServices {
  preferences: PreferenceService;
  keys: KeyService;
  endpoint: EndpointService;
  /** What drafts cost this month, in US dollars by list price. Rejects where nothing can be kept. */
  spentThisMonth: () => Promise<number>;
  /** At least one. */
  presets: readonly TonePreset[];
  /** Presets, facts and locks of the team; absent where nothing can be stored. */
  team?: TeamService;
  feedback: FeedbackService;
  /** Left out where there is no browser to ask. */
  sites?: SiteService;
  voice: VoiceService;
  /** Left out where nothing can be sent. */
  telemetry?: TelemetryService;
  about: AboutService;
  /** Hands a file to the browser's own download. */
  saveFile(file: Blob, name: string): void;
  now(): Date;
}

export interface PreferenceService {
  load(): Promise<LoadedPreferences>;
  /** Rejects with a sentence for people, and then nothing has changed. */
  save(change: Partial<Preferences>): Promise<Preferences>;
  watch(listener: (preferences: Preferences) => void, signal: AbortSignal): void;
}

/** Keys go in and never come out: only their ends are shown. Every function rejects with a sentence for people. */
export interface KeyService {
  list(): Promise<{ baseUrl: string; lastFour: string }[]>;
  save(baseUrl: string, key: string): Promise<void>;
  forget(baseUrl: string): Promise<void>;
}

export type TestResult =
  | {
      ok: true;
      /** What the endpoint turned out to understand. */
      capabilities: EndpointCapabilities;
      /** Ids, as the endpoint lists them. */
      models: string[];
      firstWordMs: number;
    }
  | { ok: false; kind: DraftFailureKind; status?: number };

export interface EndpointService {
  /** The base URL as it is used, or what is wrong with it in a sentence. */
  normalise: (typed: string) => { baseUrl: string } | { problem: string };
  /** Asks the browser for access to that one host. Must be called straight from a click. */
  requestAccess(baseUrl: string): Promise<boolean>;
  /** A few small requests with the key saved for this base URL; nothing of any ticket. */
  test(endpoint: Endpoint, signal: AbortSignal): Promise<TestResult>;
}

/** Rejects with a sentence for people. */
export interface FeedbackService {
  /** `read-only` where a newer Tandem wrote the data. */
  kind: 'kept' | 'read-only' | 'memory';
  /** Why nothing can be kept, in a sentence; only with `memory`. */
  problem?: string;
  /** Newest first, at most so many. */
  latest(most: number): Promise<FeedbackRow[]>;
  count(): Promise<{ suggestions: number; sentTexts: number }>;
  /** Whether the browser keeps it all when the disk fills up. Never rejects. */
  isDurable(): Promise<boolean>;
  export(format: 'json' | 'csv'): Promise<Blob>;
  deleteAll(): Promise<number>;
  deleteForTicket(ticketKey: string): Promise<void>;
  forgetSentTexts(): Promise<number>;
}

/** Rules learned from edits. Rejects with a sentence for people. */
export interface VoiceService {
  rules(): Promise<VoiceRule[]>;
  put(rule: VoiceRule): Promise<void>;
  forgetAll(): Promise<number>;
}

/** Numbers for the team's collector. Rejects with a sentence for people. */
export interface TelemetryService {
  state(): Promise<TelemetryState>;
  watch(listener: () => void, signal: AbortSignal): void;
  /** Asks the browser for the collector's host and, where it asks for that, for numbers. Must be called straight from a click. */
  requestAccess(endpoint: string): Promise<boolean>;
  /** True where the collector took something. */
  sendNow(): Promise<boolean>;
  /** Forgets what was collected and what waits. */
  forget(): Promise<void>;
}

export interface AboutService {
  version: string;
  /** As the browser really bound them; `keys` is empty where it bound none. */
  shortcuts: () => Promise<{ does: string; keys: string }[]>;
  /** Opens the browser's own page for shortcuts. */
  changeShortcuts: () => void;
  licences(): Promise<{ name: string; text: string }[]>;
}

/** Rejects with a sentence for people. */
export interface TeamService {
  load(): Promise<Team>;
  watch(listener: (team: Team) => void, signal: AbortSignal): void;
  stored(): Promise<StoredTeam>;
  /** Puts a pack to use; the one before stays among the versions. */
  install(pack: TeamPack, from: PackOrigin): Promise<void>;
  /** Goes to a version that is kept, by its place among them. */
  goToVersion(index: number): Promise<void>;
  /** Takes the pack out of use. */
  leave(): Promise<void>;
  /** Asks the browser for access to the host of an address. Must be called straight from a click. */
  requestAccess(address: string): Promise<boolean>;
  setAddress(address: string | undefined): Promise<void>;
  /** Looks for a newer pack now. */
  look(): Promise<PackLook>;
  answerPending(yes: boolean): Promise<void>;
  /** What the lead is working on. */
  loadDraft(): Promise<TeamPack | undefined>;
  keepDraft(pack: TeamPack | undefined): Promise<void>;
  /** Whether Claude could draft a sample now. */
  claudeReady(): Promise<boolean>;
  /** A draft for a sample ticket; rejects with a sentence where there is none. */
  draftSample(
    preset: TonePreset,
    ticket: SampleTicket,
    engine: 'template' | 'claude',
    signal: AbortSignal,
  ): Promise<string>;
}

/** Hosts of the team's own, as match patterns. Rejects with a sentence for people. */
export interface SiteService {
  list(): Promise<string[]>;
  /** Asks the browser for that one host. Must be called straight from a click. False where the agent said no. */
  add(site: string): Promise<boolean>;
  remove(site: string): Promise<void>;
  watch(listener: () => void, signal: AbortSignal): void;
  /** The host that the agent came from, and the helpdesk that its page looks like. */
  offered?: { site: string; desk: string };
  /** Brings the page that the agent came from to the front. */
  goBack(): void;
}
