import { useState } from 'react';
import { Button, Notice } from '@/components/ui';
import type { Preferences } from '@/utils/settings';
import { ConfirmDialog } from './ConfirmDialog';
import { feedbackWords } from './feedback-words';
import { FeedbackTable } from './FeedbackTable';
import { KeptTextChoice } from './KeptTextChoice';
import type { OptionsServices } from './options-services';
import { Pick } from './Pick';
import { Section } from './Section';
import { ManagedHere } from './team/Managed';
import { useLocked } from './team/use-team';
import { useFeedback, type FeedbackModel } from './use-feedback';

interface FeedbackSectionProps {
  services: OptionsServices;
  preferences: Preferences;
  onChange: (change: Partial<Preferences>) => Promise<void>;
}

/** What became of every draft, on this machine alone: to read, to take away, to delete. */
export function FeedbackSection({ services, preferences, onChange }: FeedbackSectionProps) {
  const feedback = useFeedback(services.feedback);
  const retentionLocked = useLocked('retentionDays');
  const [forgetting, setForgetting] = useState<string>();
  return (
    <Section
      id="feedback"
      title="Feedback"
      lead="What became of each draft. Tandem sees your reply appear in the thread and counts what you changed."
    >
      <a href="insights.html" className="text-accent inline-flex min-h-6 items-center hover:underline">
        {feedbackWords.insights}
      </a>
      {feedback.failure && <Notice kind="care">{feedback.failure}</Notice>}
      <output className="text-muted block empty:hidden">{feedback.said}</output>
      {feedback.rows?.length === 0 && <NothingYet />}
      {feedback.rows && feedback.rows.length > 0 && (
        <>
          <FeedbackTable rows={feedback.rows} presets={services.presets} onForget={setForgetting} />
          <TableFoot feedback={feedback} services={services} />
        </>
      )}
      <ManagedHere names={['retentionDays', 'keepSentText']} />
      <Pick
        label="Keep feedback for"
        disabled={retentionLocked}
        value={String(preferences.retentionDays)}
        options={retentionOptions(preferences.retentionDays)}
        hint="Older rows are deleted the next time Tandem opens on a ticket."
        onPick={(days) => void onChange({ retentionDays: Number(days) })}
      />
      <KeptTextChoice services={services} feedback={feedback} preferences={preferences} onChange={onChange} />
      {forgetting !== undefined && (
        <ConfirmDialog
          title={`Delete what is kept about ticket #${forgetting.split(':').at(-1)}?`}
          confirm="Delete it"
          onClose={() => setForgetting(undefined)}
          onConfirm={() =>
            void feedback.run(async () => {
              await services.feedback.deleteForTicket(forgetting);
              return 'Deleted what was kept about the ticket.';
            })
          }
        >
          Its rows here and an unfinished draft, if there is one. The ticket itself is not touched.
        </ConfirmDialog>
      )}
    </Section>
  );
}

function NothingYet() {
  return (
    <div className="border-line rounded border border-dashed px-4 py-6">
      <p className="font-semibold">Nothing yet.</p>
      <p className="text-muted mt-1 max-w-140">
        Draft a reply on any ticket. When you send it, a row appears here: what was drafted, whether you used it, and
        how many words you changed. You do not have to rate anything.
      </p>
    </div>
  );
}

function TableFoot({ feedback, services }: { feedback: FeedbackModel; services: OptionsServices }) {
  const [asking, setAsking] = useState(false);
  const save = (format: 'json' | 'csv') =>
    feedback.run(async () => {
      const day = services.now().toISOString().slice(0, 10);
      services.saveFile(await services.feedback.export(format), `tandem-feedback-${day}.${format}`);
      return `Exported ${countWords(feedback.count)}.`;
    });
  return (
    <div className="flex flex-wrap items-center gap-2">
      <p className="text-muted me-auto">
        {feedback.rows!.length} of {countWords(feedback.count)}
      </p>
      {feedback.rows!.length < feedback.count && (
        <Button weight="quiet" onClick={feedback.showMore}>
          Show more
        </Button>
      )}
      <Button onClick={() => void save('json')}>Export JSON</Button>
      <Button onClick={() => void save('csv')}>Export CSV</Button>
      <Button weight="quiet" onClick={() => setAsking(true)}>
        Delete all
      </Button>
      {asking && (
        <ConfirmDialog
          title={`Delete all feedback on ${countWords(feedback.count)}?`}
          confirm="Delete all"
          onClose={() => setAsking(false)}
          onConfirm={() => void feedback.run(async () => `Deleted ${countWords(await services.feedback.deleteAll())}.`)}
        >
          This cannot be taken back. Keys, settings and unfinished drafts stay. Export first if you want to keep a copy.
        </ConfirmDialog>
      )}
    </div>
  );
}

function countWords(count: number): string {
  return `${count} ${count === 1 ? 'draft' : 'drafts'}`;
}

function retentionOptions(current: number): { value: string; label: string }[] {
  const days = [7, 30, 90, 180, 365];
  const all = days.includes(current) ? days : [...days, current].sort((one, other) => one - other);
  return all.map((count) => ({ value: String(count), label: count === 365 ? '1 year' : `${count} days` }));
}
