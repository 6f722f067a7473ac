import { useId, type ReactNode } from 'react';

interface SectionProps {
  /** Target of the link at the top of the page. */
  id: string;
  title: string;
  /** One sentence under the title. */
  lead?: ReactNode;
  children: ReactNode;
}

/** One part of the page, under its own heading. */
export function Section({ id, title, lead, children }: SectionProps) {
  const heading = useId();
  return (
    <section id={id} aria-labelledby={heading} className="border-line scroll-mt-4 space-y-4 border-t py-6">
      <div className="max-w-140">
        <h2 id={heading} className="text-read font-semibold">
          {title}
        </h2>
        {lead && <p className="text-muted mt-1">{lead}</p>}
      </div>
      {children}
    </section>
  );
}
