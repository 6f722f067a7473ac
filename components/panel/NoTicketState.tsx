import { useEffect, useState } from 'react';
import { Button } from '@/components/ui';
import type { SiteAccess } from './panel-services';
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
