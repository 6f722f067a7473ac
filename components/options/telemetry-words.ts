import { numberText, t } from '@/utils/i18n';
import type { InstrumentName } from '@/utils/telemetry/instruments';
import type { TelemetryTrouble } from '@/utils/telemetry/queue';

/** What an agent reads about team telemetry. */
export const telemetryWords = {
  title: t('telemetry.title'),
  lead: t('telemetry.lead'),
  none: t('telemetry.none'),
  off: t('telemetry.off'),
  choice: (host: string) => t('telemetry.choice', { host }),
  hint: t('telemetry.hint'),
  refused: (host: string) => t('telemetry.refused', { host }),
  leaves: (host: string) => t('telemetry.leaves', { host }),
  keeps: t('telemetry.keeps'),
  keptUntil: t('telemetry.keptUntil'),
  where: t('telemetry.where'),
  named: { policy: t('telemetry.named.policy'), pack: t('telemetry.named.pack') },
  sent: t('telemetry.sent'),
  what: t('telemetry.what'),
  name: t('telemetry.name'),
  told: t('telemetry.told'),
  beside: (values: string) => t('telemetry.beside', { values }),
  status: t('telemetry.status'),
  lastSent: (at: string) => t('telemetry.lastSent', { at }),
  notYet: t('telemetry.notYet'),
  waiting: (count: number) => t('telemetry.waiting', count, { count: numberText(count) }),
  dropped: (count: number) => t('telemetry.dropped', count, { count: numberText(count) }),
  payload: t('telemetry.payload'),
  sendNow: t('telemetry.sendNow'),
  done: t('telemetry.done'),
  nothing: t('telemetry.nothing'),
  trouble: {
    offline: t('telemetry.trouble.offline'),
    busy: t('telemetry.trouble.busy'),
    refused: t('telemetry.trouble.refused'),
    'partly-refused': t('telemetry.trouble.partlyRefused'),
    'no-permission': t('telemetry.trouble.noPermission'),
  } satisfies Record<TelemetryTrouble, string>,
} as const;

/** What each number is, in a few words. */
export const instrumentWords: Record<InstrumentName, string> = {
  'gen_ai.client.token.usage': t('telemetry.instruments.tokens'),
  'gen_ai.client.operation.duration': t('telemetry.instruments.requestTime'),
  'gen_ai.client.operation.time_to_first_chunk': t('telemetry.instruments.firstChunk'),
  'tandem.drafts': t('telemetry.instruments.drafts'),
  'tandem.draft.duration': t('telemetry.instruments.draftTime'),
  'tandem.draft.time_to_first_text': t('telemetry.instruments.firstText'),
  'tandem.outcomes': t('telemetry.instruments.outcomes'),
  'tandem.edit.share': t('telemetry.instruments.editShare'),
  'tandem.reply.open_to_sent': t('telemetry.instruments.openToSent'),
  'tandem.cost': t('telemetry.instruments.cost'),
  'tandem.flags': t('telemetry.instruments.flags'),
  'tandem.telemetry.dropped': t('telemetry.instruments.dropped'),
};
