import { useEffect, useState } from 'react';
import { Button, Notice } from '@/components/ui';
import { numberText, t } from '@/utils/i18n';
import type { Preferences } from '@/utils/settings';
import { ConfirmDialog } from './ConfirmDialog';
import { feedbackWords } from './feedback-words';
import { FeedbackTable } from './FeedbackTable';
import { KeptTextChoice } from './KeptTextChoice';
import type { FeedbackService, OptionsServices } from './options-services';
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
    <Section id="feedback" title={t('options.feedback.title')} lead={t('options.feedback.lead')}>
      <a href="insights.html" className="text-accent inline-flex min-h-6 items-center hover:underline">
        {feedbackWords.insights}
      </a>
      {feedback.failure && <Notice kind="care">{feedback.failure}</Notice>}
      <MayBeCleared service={services.feedback} />
      <output className="text-muted block empty:hidden">{feedback.said}</output>
      {feedback.rows?.length === 0 && (
        <>
          <NothingYet />
          <DeleteAll feedback={feedback} services={services} />
        </>
      )}
      {feedback.rows && feedback.rows.length > 0 && (
        <>
          <FeedbackTable rows={feedback.rows} presets={services.presets} onForget={setForgetting} />
          <TableFoot feedback={feedback} services={services} />
        </>
      )}
      <ManagedHere names={['retentionDays', 'keepSentText']} />
      <Pick
        label={t('options.feedback.keepFor')}
        disabled={retentionLocked}
        value={String(preferences.retentionDays)}
        options={retentionOptions(preferences.retentionDays)}
        hint={t('options.feedback.keepForHint')}
        onPick={(days) => void onChange({ retentionDays: Number(days) })}
      />
      <KeptTextChoice services={services} feedback={feedback} preferences={preferences} onChange={onChange} />
      {forgetting !== undefined && (
        <ConfirmDialog
          title={t('options.feedback.deleteTicket', { ticket: `#${forgetting.split(':').at(-1)}` })}
          confirm={t('options.feedback.deleteIt')}
          onClose={() => setForgetting(undefined)}
          onConfirm={() =>
            void feedback.run(async () => {
              await services.feedback.deleteForTicket(forgetting);
              return t('options.feedback.deletedTicket');
            })
          }
        >
          {t('options.feedback.deleteTicketText')}
        </ConfirmDialog>
      )}
    </Section>
  );
}

/** Said only where the browser promises nothing; until it has answered there is nothing to say. */
function MayBeCleared({ service }: { service: FeedbackService }) {
  const [durable, setDurable] = useState(true);
  useEffect(() => {
    if (service.kind === 'kept') void service.isDurable().then(setDurable);
  }, [service]);
  return durable ? null : <Notice kind="care">{t('options.feedback.mayBeCleared')}</Notice>;
}

function NothingYet() {
  return (
    <div className="border-line rounded border border-dashed px-4 py-6">
      <p className="font-semibold">{t('options.feedback.none')}</p>
      <p className="text-muted mt-1 max-w-140">{t('options.feedback.noneHint')}</p>
    </div>
  );
}

function TableFoot({ feedback, services }: { feedback: FeedbackModel; services: OptionsServices }) {
  const save = (format: 'json' | 'csv') =>
    feedback.run(async () => {
      const day = services.now().toISOString().slice(0, 10);
      services.saveFile(await services.feedback.export(format), `tandem-feedback-${day}.${format}`);
      return t('options.feedback.exported', { drafts: countWords(feedback.count) });
    });
  return (
    <div className="flex flex-wrap items-center gap-2">
      <p className="text-muted me-auto">
        {t('options.feedback.shown', { shown: numberText(feedback.rows!.length), drafts: countWords(feedback.count) })}
      </p>
      {feedback.rows!.length < feedback.count && (
        <Button weight="quiet" onClick={feedback.showMore}>
          {t('options.feedback.more')}
        </Button>
      )}
      <Button onClick={() => void save('json')}>{t('options.feedback.exportJson')}</Button>
      <Button onClick={() => void save('csv')}>{t('options.feedback.exportCsv')}</Button>
      <DeleteAll feedback={feedback} services={services} />
    </div>
  );
}

/** Also where no draft is kept: readings and marks on them are kept beside. */
function DeleteAll({ feedback, services }: { feedback: FeedbackModel; services: OptionsServices }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button weight="quiet" onClick={() => setAsking(true)}>
        {t('options.feedback.deleteAll')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('options.feedback.deleteAllAsk', feedback.count, { count: numberText(feedback.count) })}
          confirm={t('options.feedback.deleteAll')}
          onClose={() => setAsking(false)}
          onConfirm={() =>
            void feedback.run(async () => {
              const count = await services.feedback.deleteAll();
              if (count === 0) return t('options.feedback.deletedRest');
              return t('options.feedback.deletedAll', { drafts: countWords(count) });
            })
          }
        >
          {t('options.feedback.deleteAllText')} {feedback.count > 0 && t('options.feedback.exportFirst')}
        </ConfirmDialog>
      )}
    </>
  );
}

function countWords(count: number): string {
  return t('insights.drafts', count, { count: numberText(count) });
}

function retentionOptions(current: number): { value: string; label: string }[] {
  const days = [7, 30, 90, 180, 365];
  const all = days.includes(current) ? days : [...days, current].sort((one, other) => one - other);
  return all.map((count) => ({
    value: String(count),
    label: count === 365 ? t('options.feedback.year') : t('options.feedback.days', count, { count }),
  }));
}
