import { Notice } from '@/components/ui';
import { numberText, t } from '@/utils/i18n';
import { connectionWords } from './connection-words';
import type { ConnectionStatus } from './use-connection';

/** How saving and the test went, read out as it changes. */
export function ConnectionStatusLine({ status }: { status: ConnectionStatus }) {
  return <output className="block empty:hidden">{statusOf(status)}</output>;
}

function statusOf(status: ConnectionStatus) {
  if (status.step === 'idle') return null;
  if (status.step === 'saving') return <p className="text-muted">{t('options.connection.saving')}</p>;
  if (status.step === 'testing') return <p className="text-muted">{t('options.connection.testing')}</p>;
  if (status.step === 'failed') return <Notice kind="care">{status.sentence}</Notice>;
  const { result } = status;
  if (!result.ok) {
    return (
      <Notice kind="care">
        {t('options.connection.testFailed', { why: connectionWords[result.kind] })}
        {result.status !== undefined && (
          <span className="text-muted"> {t('options.connection.answered', { status: result.status })}</span>
        )}
      </Notice>
    );
  }
  return <Notice>{t('options.connection.tested', { seconds: numberText(result.firstWordMs / 1000, tenths) })}</Notice>;
}

const tenths = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
