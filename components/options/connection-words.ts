import { t } from '@/utils/i18n';
import type { DraftFailureKind } from '@/utils/drafting';

/** What a failed connection test means here, and what helps. One sentence each, two at most. */
export const connectionWords: Record<DraftFailureKind, string> = {
  'no-key': t('connection.noKey'),
  'key-invalid': t('connection.keyInvalid'),
  'org-cors-blocked': t('connection.orgCorsBlocked'),
  'origin-refused': t('connection.originRefused', { origins: 'chrome-extension://*,moz-extension://*' }),
  'no-host-permission': t('connection.noHostPermission'),
  billing: t('connection.billing'),
  paused: t('connection.paused'),
  forbidden: t('connection.forbidden'),
  'model-unknown': t('connection.modelUnknown'),
  'bad-request': t('connection.badRequest'),
  'too-long': t('connection.tooLong'),
  'rate-limited': t('connection.rateLimited'),
  overloaded: t('connection.overloaded'),
  server: t('connection.server'),
  offline: t('connection.offline'),
  timeout: t('connection.timeout'),
  stalled: t('connection.stalled'),
  'broken-off': t('connection.brokenOff'),
  'not-anthropic': t('connection.notAnthropic'),
  refused: t('connection.refused'),
  empty: t('connection.empty'),
  'model-not-here': t('connection.modelNotHere'),
  'needs-a-person': t('connection.needsAPerson'),
  'no-customer-message': t('connection.noCustomerMessage'),
};
