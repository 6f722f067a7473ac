import { Notice } from '@/components/ui';
import { connectionWords } from './connection-words';
import type { ConnectionStatus } from './use-connection';

/** How saving and the test went, read out as it changes. */
export function ConnectionStatusLine({ status }: { status: ConnectionStatus }) {
  return <output className="block empty:hidden">{statusOf(status)}</output>;
}

function statusOf(status: ConnectionStatus) {
  if (status.step === 'idle') return null;
  if (status.step === 'saving') return <p className="text-muted">Saving</p>;
  if (status.step === 'testing') return <p className="text-muted">Saved. Testing the connection</p>;
  if (status.step === 'failed') return <Notice kind="care">{status.sentence}</Notice>;
  const { result } = status;
  if (!result.ok) {
    return (
      <Notice kind="care">
        Saved, but the test failed. {connectionWords[result.kind]}
        {result.status !== undefined && <span className="text-muted"> (answer {result.status})</span>}
      </Notice>
    );
  }
  return <Notice>Saved. The first word came after {(result.firstWordMs / 1000).toFixed(1)} seconds.</Notice>;
}
