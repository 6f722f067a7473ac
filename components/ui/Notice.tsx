import type { ReactNode } from 'react';
import { classes } from './classes';

interface NoticeProps {
  /** `alert` is read out at once; `care` and `plain` wait for the reader. */
  kind?: 'plain' | 'care' | 'alert';
  icon?: ReactNode;
  /** One sentence. */
  children: ReactNode;
  /** The one button that helps. */
  action?: ReactNode;
}

/** What happened in one sentence, and what helps in one button. */
export function Notice({ kind = 'plain', icon, children, action }: NoticeProps) {
  return (
    <div
      role={kind === 'alert' ? 'alert' : undefined}
      className={classes(
        'text-label flex flex-wrap items-center gap-x-3 gap-y-2 rounded border px-3 py-2',
        kind === 'plain' && 'border-line bg-raised',
        kind === 'care' && 'border-concerned/30 bg-care-soft',
        kind === 'alert' && 'border-frustrated/30 bg-alert-soft',
      )}
    >
      <div className="flex min-w-0 flex-1 basis-45 items-start gap-2">
        {icon && <span className="text-muted mt-px shrink-0">{icon}</span>}
        <div className="min-w-0">{children}</div>
      </div>
      {action}
    </div>
  );
}
