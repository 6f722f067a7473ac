import { draftFailureKinds } from '@/utils/drafting';
import type { FeedbackRow } from '@/utils/feedback';
import { rule } from '../../support/learned-pairs';
import { row } from '../../support/feedback-builders';
import { samplePack, smallPreset } from '../../support/packs';
import type { FakeOptionsSetup } from '../support/fake-options';

/** One state of the options page: the world it meets, and what is pressed in it, in order, by accessible name. */
export interface OptionsScene {
  setup: FakeOptionsSetup;
  /** Typed into fields by their label, before the presses. */
  type?: Record<string, string>;
  press?: string[];
}

const anthropic = { engine: 'claude' } as const;
const gateway = {
  engine: 'claude',
  endpoint: {
    baseUrl: 'https://llm-gateway.acme.example/anthropic',
    model: 'claude-sonnet-5-5',
    keyHeader: 'x-api-key',
  },
} as const;
const collector = 'https://collector.acme.example';
const keys = { 'https://api.anthropic.com': 'sk-ant-api03-1234' };

/** Every state that an agent can meet here, by name. */
export const scenes: Record<string, OptionsScene> = {
  new: { setup: {} },
  'voice-rules': {
    setup: {
      preferences: { voiceMemory: true, holdOutPercent: 10 },
      rules: [
        rule({ kind: 'greeting', not: 'Dear {name},', write: 'Halo {name},', state: 'suggested' }),
        rule({ kind: 'never', not: 'kindly' }),
        rule({ kind: 'fix-first', state: 'off', scope: { language: 'de', topic: 'refund' } }),
      ],
    },
  },
  'voice-take-over': {
    setup: {
      preferences: { voiceMemory: true, presetId: 'acme' },
      pack: samplePack({ presets: [smallPreset({ id: 'acme', name: 'Acme, brief and formal' })], tests: [] }),
      rules: [rule({ kind: 'never', not: 'kindly' })],
    },
    press: ['Take over into a preset: Never writes “kindly”'],
  },
  'telemetry-named': { setup: { teamSettings: { telemetryEndpoint: collector } }, press: ['All that is sent'] },
  'telemetry-on': {
    setup: {
      teamSettings: { telemetryEndpoint: collector, telemetryHeaders: ['authorization: Bearer team'] },
      preferences: { telemetryTo: `${collector}/v1/metrics` },
      telemetry: {
        waiting: [{ body: '{}', closedAt: '2026-11-20T10:00:00.000Z' }],
        tries: 1,
        dropped: 2,
        last: { at: '2026-11-20T09:55:00.000Z', body: '{"resourceMetrics":[{"resource":{"attributes":[]}}]}' },
        trouble: { what: 'busy', status: 503 },
      },
    },
    press: ['The last payload, in full'],
  },
  'feedback-rows': { setup: { rows: history() } },
  'claude-without-key': { setup: { preferences: anthropic } },
  'claude-with-key': { setup: { preferences: anthropic, keys } },
  'claude-tested': {
    setup: { preferences: anthropic, keys, models: ['claude-haiku-5-5', 'claude-sonnet-5-5', 'claude-opus-5-5'] },
    press: ['Save and test'],
  },
  gateway: { setup: { preferences: gateway, keys: { ...keys, [gateway.endpoint.baseUrl]: 'team-virtual-key-9f3e' } } },
  'address-wrong': {
    setup: { preferences: anthropic },
    press: ['Your team’s gateway or a local engine', 'Save and test'],
  },
  'access-refused': { setup: { preferences: gateway, access: false }, press: ['Save and test'] },
  rules: { setup: {}, press: ['Read the rules of “Warm and plain”'] },
  licences: { setup: {}, press: ['Licences of the parts inside'] },
  'delete-all': { setup: { rows: history() }, press: ['Delete all'] },
  'delete-ticket': { setup: { rows: history() }, press: ['Delete what is kept about ticket #4127'] },
  'text-off': {
    setup: { rows: history(), preferences: { keepSentText: true } },
    press: ['Keep the text of replies that I send'],
  },
  damaged: {
    setup: {
      notice:
        'Some of your settings were damaged, so Tandem uses the defaults for them. The old values are set aside, not deleted.',
    },
  },
  'read-only': { setup: { kind: 'read-only', rows: history() } },
  ...Object.fromEntries(
    draftFailureKinds.map((kind) => [
      `test-${kind}`,
      { setup: { preferences: anthropic, keys, test: { ok: false, kind } }, press: ['Save and test'] } as const,
    ]),
  ),
};

function history(): FeedbackRow[] {
  const ticket = (number: number) => `zendesk:acme.zendesk.com:${number}`;
  const at = (day: number, hour: number) => new Date(Date.UTC(2026, 10, day, hour, 12)).toISOString();
  return [
    row(
      {
        id: '1',
        ticketKey: ticket(4127),
        shownAt: at(20, 9),
        providerId: 'claude',
        presetId: 'warm-and-plain',
        language: 'de',
      },
      { kind: 'sent', editShare: 0.12, rating: 'up' },
    ),
    row(
      { id: '2', ticketKey: ticket(4119), shownAt: at(20, 8), presetId: 'brief-and-clear', level: 'calm' },
      { kind: 'inserted' },
    ),
    row(
      {
        id: '3',
        ticketKey: ticket(4088),
        shownAt: at(19, 15),
        providerId: 'claude',
        presetId: 'formal-and-careful',
        level: 'furious',
      },
      { kind: 'dismissed', rating: 'down', reasons: ['too long', 'wrong fact'] },
    ),
    row(
      {
        id: '4',
        ticketKey: ticket(4081),
        shownAt: at(19, 14),
        presetId: 'warm-and-plain',
        level: 'concerned',
        language: 'id',
      },
      { kind: 'sent', editShare: 0, sentText: 'Halo Dewi' },
    ),
    row(
      { id: '5', ticketKey: ticket(4077), shownAt: at(19, 11), presetId: 'warm-and-plain' },
      { kind: 'unused', unusedBecause: 'own-words', editShare: 0.93 },
    ),
    row(
      { id: '6', ticketKey: ticket(4070), shownAt: at(18, 16), presetId: 'warm-and-plain', level: 'calm' },
      { kind: 'unused', unusedBecause: 'colleague' },
    ),
    row(
      { id: '7', ticketKey: ticket(4066), shownAt: at(18, 10), presetId: 'a-preset-that-is-gone', level: 'calm' },
      { kind: 'shown' },
    ),
  ];
}
