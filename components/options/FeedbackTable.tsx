import { ThumbsDown, ThumbsUp, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui';
import type { FeedbackRow, Outcome } from '@/utils/feedback';
import { region, t } from '@/utils/i18n';
import type { TonePreset } from '@/utils/tone';
import { presetLabel } from '@/utils/tone/preset-label';
import { editWords, engineWords, outcomeWords, ticketNumber } from './feedback-words';
import { Scroller } from './Scroller';

interface FeedbackTableProps {
  rows: readonly FeedbackRow[];
  presets: readonly TonePreset[];
  onForget: (ticketKey: string) => void;
}

/** One line for each draft, newest first. Scrolls sideways by keyboard where the window is narrow. */
export function FeedbackTable({ rows, presets, onForget }: FeedbackTableProps) {
  return (
    <Scroller label={t('options.feedback.table')}>
      <table className="w-full min-w-160 border-collapse text-start">
        <thead className="text-foot text-muted">
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col" className="border-line border-b py-2 pe-3 text-start font-normal">
                {name}
              </th>
            ))}
            <th scope="col" className="border-line border-b">
              <span className="sr-only">{t('options.feedback.delete')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line
              key={row.suggestion.id}
              row={row}
              preset={presetName(presets, row.suggestion.presetId)}
              onForget={onForget}
            />
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function presetName(presets: readonly TonePreset[], id: string): string {
  const preset = presets.find((each) => each.id === id);
  return preset ? presetLabel(preset).name : id;
}

const columns = [
  t('options.feedback.columns.shown'),
  t('options.feedback.columns.ticket'),
  t('options.feedback.columns.customer'),
  t('options.feedback.columns.draft'),
  t('options.feedback.columns.outcome'),
  t('options.feedback.columns.rating'),
];

function Line({ row, preset, onForget }: { row: FeedbackRow; preset: string; onForget: (ticketKey: string) => void }) {
  const { suggestion, outcome } = row;
  const cell = 'border-line border-b py-2 pe-3 align-top';
  return (
    <tr>
      <td className={`${cell} whitespace-nowrap`}>
        <time dateTime={suggestion.shownAt}>{timeFormat.format(new Date(suggestion.shownAt))}</time>
      </td>
      <td className={`${cell} whitespace-nowrap`}>{ticketNumber(suggestion)}</td>
      <td className={`${cell} whitespace-nowrap`}>{suggestion.level}</td>
      <td className={cell}>
        {engineWords(suggestion)}
        <Second>
          {preset} · {suggestion.language}
        </Second>
      </td>
      <td className={cell}>
        {outcomeWords(outcome)}
        <Second>{editWords(outcome)}</Second>
      </td>
      <td className={cell}>
        <Rating outcome={outcome} />
      </td>
      <td className={`${cell} text-end`}>
        <IconButton
          label={t('options.feedback.deleteTicketRow', { ticket: ticketNumber(suggestion) })}
          icon={<Trash2 aria-hidden="true" size={16} strokeWidth={1.5} />}
          onClick={() => onForget(suggestion.ticketKey)}
        />
      </td>
    </tr>
  );
}

function Second({ children }: { children: ReactNode }) {
  return <div className="text-foot text-muted empty:hidden">{children}</div>;
}

function Rating({ outcome }: { outcome: Outcome }) {
  const { rating, reasons } = outcome;
  const Icon = rating === 'up' ? ThumbsUp : ThumbsDown;
  return (
    <>
      {rating && (
        <>
          <Icon aria-hidden="true" size={16} strokeWidth={1.5} />
          <span className="sr-only">{rating === 'up' ? t('options.feedback.good') : t('options.feedback.bad')}</span>
        </>
      )}
      <Second>{reasons.join(', ')}</Second>
    </>
  );
}

const timeFormat = new Intl.DateTimeFormat(region, {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
