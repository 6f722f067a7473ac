import type { ReactNode } from 'react';

/** Something wide that scrolls sideways in a narrow window, by keyboard too. */
export function Scroller({ label, children }: { label: string; children: ReactNode }) {
  return (
    // What scrolls must take the focus, or the keyboard cannot scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section aria-label={label} tabIndex={0} className="relative overflow-x-auto rounded">
      {children}
    </section>
  );
}
