import * as z from 'zod/mini';
import { type PersonalDataType, personalDataTypes } from '@/utils/privacy/types';
import { languageTag, listOf, shortText } from './schema-parts';
import { schemaWords } from './schema-words';

/** What a team may fix for everybody. What is absent stays the agent's own choice. */
export interface TeamSettings {
  /** Who writes drafts. */
  engine?: 'template' | 'claude';
  /** Where Claude drafts come from: https, or http on this machine; no user, query or hash. */
  baseUrl?: string;
  model?: string;
  /** How the key is sent to `baseUrl`. */
  keyHeader?: 'bearer' | 'x-api-key';
  /** Host names that Claude drafts may be asked from; any other is refused. */
  allowedHosts?: string[];
  /** Exactly these classes of personal data are hidden before anything leaves the browser. Absent: all of them. */
  maskedTypes?: PersonalDataType[];
  /** Days that feedback is kept. */
  retentionDays?: number;
  /** Whether the text of sent replies is kept. A team can forbid it, and cannot order it. */
  keepSentText?: false;
  /** US dollars a month from which on one agent's Claude drafts pause, where the price of the model is known. */
  monthlyCapUsd?: number;
  /** How readily a ticket is flagged. */
  sensitivity?: 'few-alarms' | 'balanced' | 'catch-more';
  /** Whether the tickets of an open list are read ahead, within Tandem's own budget. */
  readLists?: boolean;
  /** BCP-47 language of all drafts. */
  pinnedLanguage?: string;
  /** `matched`: the preset that fits the ticket, and no other. */
  presetChoice?: 'free' | 'matched';
  /** Numbers go to nobody, whatever else is stated. */
  telemetry?: false;
  /** The team's OpenTelemetry collector, where agents may say yes to sending numbers: https, or http on this machine; no user, query or hash. */
  telemetryEndpoint?: string;
  /** Sent along, each as `name: value`. */
  telemetryHeaders?: string[];
}

export const teamSettingsSchema: z.ZodMiniType<TeamSettings> = z
  .strictObject({
    engine: z.optional(z.enum(['template', 'claude'])),
    baseUrl: z.optional(
      z.string().check(
        z.maxLength(500),
        z.refine((address) => isEngineAddress(address), schemaWords.engineAddress),
      ),
    ),
    model: z.optional(shortText(200)),
    keyHeader: z.optional(z.enum(['bearer', 'x-api-key'])),
    allowedHosts: z.optional(
      listOf(z.string().check(z.regex(/^(?=.{1,253}$)[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/)), 1, 50),
    ),
    maskedTypes: z.optional(listOf(z.enum(personalDataTypes), 0, personalDataTypes.length)),
    retentionDays: z.optional(z.int().check(z.minimum(1), z.maximum(3_650))),
    keepSentText: z.optional(z.literal(false)),
    monthlyCapUsd: z.optional(z.number().check(z.minimum(0.01), z.maximum(1_000))),
    sensitivity: z.optional(z.enum(['few-alarms', 'balanced', 'catch-more'])),
    readLists: z.optional(z.boolean()),
    pinnedLanguage: z.optional(languageTag),
    presetChoice: z.optional(z.enum(['free', 'matched'])),
    telemetry: z.optional(z.literal(false)),
    telemetryEndpoint: z.optional(
      z.string().check(
        z.maxLength(500),
        z.refine((address) => isEngineAddress(address), schemaWords.collectorAddress),
      ),
    ),
    telemetryHeaders: z.optional(
      listOf(
        z.string().check(
          z.maxLength(2_000),
          z.refine((line) => isHeader(line), schemaWords.header),
        ),
        1,
        10,
      ),
    ),
  })
  .check(
    z.refine(
      ({ baseUrl, allowedHosts }) =>
        baseUrl === undefined || allowedHosts === undefined || allowedHosts.includes(new URL(baseUrl).hostname),
      schemaWords.hostNotAllowed,
    ),
  );

/** Every field of `TeamSettings`, in the order in which people read them. */
export const teamSettingNames = [
  'engine',
  'baseUrl',
  'model',
  'keyHeader',
  'allowedHosts',
  'maskedTypes',
  'retentionDays',
  'keepSentText',
  'monthlyCapUsd',
  'sensitivity',
  'readLists',
  'pinnedLanguage',
  'presetChoice',
  'telemetry',
  'telemetryEndpoint',
  'telemetryHeaders',
] as const satisfies readonly (keyof TeamSettings)[];

/** https, or http on this machine; the same rule as for an address that an agent enters. */
function isEngineAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(address);
  const here = hostname === '127.0.0.1' || hostname === 'localhost';
  return (protocol === 'https:' || (protocol === 'http:' && here)) && `${username}${password}${search}${hash}` === '';
}

/** `name: value`, of characters that a header may have; not one that the browser or OTLP itself sets. */
function isHeader(line: string): boolean {
  const [, name = ''] = /^([\w!#$%&'*+.^`|~-]+): ?[\x20-\x7e]+$/.exec(line) ?? [];
  return name !== '' && !/^(?:content-.*|cookie2?|host|origin|referer|connection|proxy-.*|sec-.*)$/i.test(name);
}

/** The classes of personal data that can be hidden, surest first. */
export const personalDataNames: readonly PersonalDataType[] = personalDataTypes;
