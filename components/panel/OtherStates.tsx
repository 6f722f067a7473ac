import { useEffect, useState } from 'react';
import { Button, Notice } from '@/components/ui';
import { FixButton } from './DraftNotices';
import { readFailureWords, type Fix } from './failure-words';
import type { PanelServices, SiteAccess } from './panel-services';
import type { Stale, Unreadable } from './panel-state';
import { words } from './words';

/** No ticket is open: says what will happen when one is. */
export function NoTicketState() {
  return (
    <div className="px-4 py-8">
      <StepShapes />
      <h2 className="text-title mt-6 font-semibold text-balance">{words.noTicket.head}</h2>
      <ol className="text-read mt-4 space-y-3">
        {words.noTicket.steps.map((step, index) => (
          <li key={step} className="flex gap-3">
            <span aria-hidden="true" className="text-muted w-3 shrink-0 tabular-nums">
              {index + 1}
            </span>
            {step}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Our two shapes in step, drawn large and quiet. */
function StepShapes() {
  return (
    <svg aria-hidden="true" width="56" height="40" viewBox="0 0 56 40" className="text-accent">
      <circle cx="20" cy="20" r="15" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="36" cy="20" r="15" fill="currentColor" opacity="0.18" />
      <circle cx="36" cy="20" r="15" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}

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

/** In the browser's side panel a helpdesk may be in front that Tandem was never allowed on. */
export function AccessState({ access }: { access: SiteAccess }) {
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    let here = true;
    void access.missing().then((answer) => here && setMissing(answer));
    return () => {
      here = false;
    };
  }, [access]);
  if (!missing) return <NoTicketState />;
  const allow = async () => setMissing(!(await access.request()));
  return (
    <div className="space-y-4 px-4 py-8">
      <p className="text-read">{words.noPermission}</p>
      <Button weight="primary" onClick={() => void allow()}>
        {words.allow}
      </Button>
    </div>
  );
}
