import { useState } from 'react';
import { Notice } from '@/components/ui';
import { FixButton } from './DraftNotices';
import { readFailureWords, type Fix } from './failure-words';
import type { PanelServices } from './panel-services';
import type { Stale, Unreadable } from './panel-state';
import { words } from './words';

export function ReadingState({ ticketId }: { ticketId: string }) {
  return <p className="text-read text-muted px-4 py-8">{words.readingTicket(ticketId)}</p>;
}

interface UnreadableStateProps {
  state: Unreadable;
  services: PanelServices;
}

/** The ticket could not be read: why, and what helps. */
export function UnreadableState({ state, services }: UnreadableStateProps) {
  const [copied, setCopied] = useState<'yes' | 'refused'>();
  const { says, fix } = readFailureWords[state.failure];
  function mend(wanted: Fix) {
    if (wanted !== 'copy-report') return services.channel.post({ type: 'read-again' });
    services.copy(state.report ?? '').then(
      () => setCopied('yes'),
      () => setCopied('refused'),
    );
  }
  return (
    <div role="alert" className="space-y-4 px-4 py-8">
      <p className="text-read">{says}</p>
      <FixButton primary fix={fix} retryAt={state.retryAt} now={services.now} onFix={mend} />
      {copied && <p className="text-muted">{copied === 'yes' ? words.copied : words.copyRefused}</p>}
    </div>
  );
}

interface StaleNoticeProps {
  stale: Stale;
  now: () => Date;
  onFix: (fix: Fix) => void;
}

/** A later read of the ticket failed: what stays on screen is from before. */
export function StaleNotice({ stale, now, onFix }: StaleNoticeProps) {
  return (
    <div className="border-line border-b px-4 py-2">
      <Notice kind="care" action={<FixButton fix="read-again" retryAt={stale.retryAt} now={now} onFix={onFix} />}>
        {words.stale(readFailureWords[stale.failure].says)}
      </Notice>
    </div>
  );
}

/** The helpdesk's API gave nothing: why, and when it will. */
export function PageOnlyNotice({ shortfall, now, onFix }: { shortfall?: Stale } & Omit<StaleNoticeProps, 'stale'>) {
  const again = shortfall && <FixButton fix="read-again" retryAt={shortfall.retryAt} now={now} onFix={onFix} />;
  return (
    <div className="border-line border-b px-4 py-2">
      <Notice kind="care" action={again}>
        {words.pageOnly(shortfall && readFailureWords[shortfall.failure].says)}
      </Notice>
    </div>
  );
}
