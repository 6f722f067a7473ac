import type { OptionsServices, TestResult } from '@/components/options';
import { allCapabilities } from '@/utils/drafting/capabilities';
import type { FeedbackRow } from '@/utils/feedback';
import { emptyTelemetry, type TelemetryState } from '@/utils/telemetry/queue';
import type { VoiceRule } from '@/utils/voice';
import { fakeTeam } from './fake-team';
import { defaultPreferences, type Endpoint, type Preferences } from '@/utils/settings/preferences';
import { builtInPresets, type TeamPack, type TeamSettings } from '@/utils/tone';

/** The world of the options page, as a scene wants it. */
export interface FakeOptionsSetup {
  preferences?: Partial<Preferences>;
  notice?: string;
  rows?: FeedbackRow[];
  rules?: VoiceRule[];
  kind?: OptionsServices['feedback']['kind'];
  problem?: string;
  /** Whether the browser keeps data when the disk fills up; it does where not said. */
  durable?: boolean;
  /** By base URL. */
  keys?: Record<string, string>;
  /** Whether the browser's question is answered with yes. */
  access?: boolean;
  test?: TestResult;
  models?: string[];
  /** What the team fixed; without it, and without a pack, there is no team. */
  teamSettings?: TeamSettings;
  pack?: TeamPack;
  telemetry?: TelemetryState;
  /** Rejects whatever is written. */
  writeFails?: Error;
}

/** What the page did to the world, in order. */
export type Deed =
  | ['access', string]
  | ['key', string, string]
  | ['forget', string]
  | ['preferences', Partial<Preferences>]
  | ['test', Endpoint]
  | ['file', string]
  | ['delete-all']
  | ['delete-ticket', string]
  | ['forget-texts']
  | ['rule', string, string, string | undefined]
  | ['forget-voice']
  | ['send-now']
  | ['forget-telemetry']
  | ['pack-draft', TeamPack | undefined];

/** A world that does what real services promise, and writes down what was asked of it. */
export function fakeOptions(setup: FakeOptionsSetup = {}) {
  const deeds: Deed[] = [];
  const keys = new Map(Object.entries(setup.keys ?? {}));
  let preferences: Preferences = { ...defaultPreferences, ...setup.preferences };
  let rows = setup.rows ?? [];
  let rules = setup.rules ?? [];
  let listener: (preferences: Preferences) => void = () => {};
  const write = (deed: Deed) => {
    if (setup.writeFails) throw setup.writeFails;
    deeds.push(deed);
  };

  const services: OptionsServices = {
    presets: builtInPresets,
    spentThisMonth: async () => 1.5,
    now: () => new Date('2026-11-20T12:00:00.000Z'),
    saveFile: (_, name) => deeds.push(['file', name]),
    preferences: {
      load: async () => ({ preferences, notice: setup.notice }),
      async save(change) {
        write(['preferences', change]);
        preferences = { ...preferences, ...change };
        listener(preferences);
        return preferences;
      },
      watch(next, signal) {
        listener = next;
        signal.addEventListener('abort', () => (listener = () => {}));
      },
    },
    keys: {
      list: async () => [...keys].map(([baseUrl, key]) => ({ baseUrl, lastFour: key.slice(-4) })),
      async save(baseUrl, key) {
        write(['key', baseUrl, key]);
        keys.set(baseUrl, key);
      },
      async forget(baseUrl) {
        write(['forget', baseUrl]);
        keys.delete(baseUrl);
      },
    },
    endpoint: {
      normalise(typed) {
        if (!typed.startsWith('https://')) return { problem: 'Enter an address that begins with https://.' };
        return { baseUrl: typed.replace(/\/+$/, '') };
      },
      async requestAccess(baseUrl) {
        deeds.push(['access', baseUrl]);
        return setup.access ?? true;
      },
      async test(endpoint) {
        deeds.push(['test', endpoint]);
        return setup.test ?? { ok: true, capabilities: allCapabilities, models: setup.models ?? [], firstWordMs: 812 };
      },
    },
    feedback: {
      kind: setup.kind ?? 'kept',
      problem: setup.problem,
      latest: async (most) => rows.slice(0, most),
      count: async () => ({
        suggestions: rows.length,
        sentTexts: rows.filter(({ outcome }) => outcome.sentText !== undefined).length,
      }),
      isDurable: async () => setup.durable ?? true,
      export: async () => new Blob([]),
      async deleteAll() {
        write(['delete-all']);
        const count = rows.length;
        rows = [];
        return count;
      },
      async deleteForTicket(ticketKey) {
        write(['delete-ticket', ticketKey]);
        rows = rows.filter(({ suggestion }) => suggestion.ticketKey !== ticketKey);
      },
      async forgetSentTexts() {
        write(['forget-texts']);
        const kept = rows.filter(({ outcome }) => outcome.sentText !== undefined);
        rows = rows.map(({ suggestion, outcome }) => ({ suggestion, outcome: { ...outcome, sentText: undefined } }));
        return kept.length;
      },
    },
    voice: {
      rules: async () => rules,
      async put(rule) {
        write(['rule', rule.id, rule.state, rule.write]);
        rules = rules.map((each) => (each.id === rule.id ? rule : each));
      },
      async forgetAll() {
        write(['forget-voice']);
        rules = [];
        return 1;
      },
    },
    telemetry: {
      state: async () => setup.telemetry ?? emptyTelemetry,
      watch: () => {},
      async requestAccess(endpoint) {
        deeds.push(['access', endpoint]);
        return setup.access ?? true;
      },
      async sendNow() {
        write(['send-now']);
        return true;
      },
      forget: async () => write(['forget-telemetry']),
    },
    ...((setup.teamSettings || setup.pack) && {
      team: fakeTeam(setup.teamSettings ?? {}, setup.pack, (pack) => write(['pack-draft', pack])),
    }),
    about: {
      version: '0.1.0',
      shortcuts: async () => [
        { does: 'Open or close Tandem', keys: 'Alt+Shift+T' },
        { does: 'Draft a reply', keys: 'Alt+Shift+D' },
        { does: 'Put the draft into the reply box', keys: '' },
      ],
      changeShortcuts: () => {},
      licences: async () => [{ name: 'react', text: 'MIT License' }],
    },
  };
  return { services, deeds };
}
