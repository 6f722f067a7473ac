import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { Button, Notice } from '@/components/ui';
import { summarise, type Conversation, type Summary } from '@/utils/conversation';
import { DraftFailure, type DraftProvider } from '@/utils/drafting/provider';
import type { Span } from './EvidenceList';
import { draftFailureWords } from './failure-words';
import type { DraftProblem } from './panel-state';
import { summaryWords as words } from './summary-words';
import type { Choices } from './use-choices';
import { shortTime } from './words';

interface SummarySectionProps {
  conversation: Conversation;
  choices: Choices;
  /** BCP-47 language of the agent. */
  agent: string;
  onHighlight: (spans: Span[]) => void;
}

/** A ticket of this many messages is read faster than its summary. */
const least = 3;

/** What happened and what was promised: at first in the ticket's own words, by the model where the agent asks for it. */
export const SummarySection = memo(function SummarySection({
  conversation,
  choices,
  agent,
  onHighlight,
}: SummarySectionProps) {
  const summary = useMemo(() => summarise(conversation), [conversation]);
  const { state, ask, back } = useModelSummary(conversation, choices, agent);
  if (summary.messages < least) return null;
  const canAsk = choices.provider.tasks?.includes('summary') && choices.availability[choices.provider.id] === 'ready';
  return (
    <details className="border-line border-b px-4 py-2">
      <summary className="text-foot text-muted hover:text-ink min-h-6 leading-6">
        {words.title(summary.messages)}
      </summary>
      {state.step === 'done' ? (
        <>
          <p dir="auto" className="whitespace-pre-line">
            {state.text}
          </p>
          <p className="text-foot text-muted flex items-center justify-between gap-2">
            {words.fromClaude}
            <Button weight="quiet" onClick={back}>
              {words.back}
            </Button>
          </p>
        </>
      ) : (
        <>
          <OwnWords summary={summary} onHighlight={onHighlight} />
          <p className="text-foot text-muted flex items-center justify-between gap-2">
            {state.step === 'running' ? words.running : words.own}
            {canAsk && state.step !== 'running' && (
              <Button weight="quiet" onClick={ask}>
                {words.withClaude}
              </Button>
            )}
          </p>
          {state.step === 'failed' && <Notice kind="alert">{draftFailureWords[state.problem].says}</Notice>}
        </>
      )}
    </details>
  );
});

function OwnWords({ summary, onHighlight }: { summary: Summary; onHighlight: (spans: Span[]) => void }) {
  const line = (messageId: string, text: string, note: string) => {
    const mark = () => onHighlight([{ messageId, quote: text.replace(/ …$/, '') }]);
    return (
      <li key={`${messageId} ${text}`}>
        <button
          type="button"
          dir="auto"
          className="hover:bg-sunken min-h-6 w-full rounded px-1 text-start"
          onMouseEnter={mark}
          onFocus={mark}
          onMouseLeave={() => onHighlight([])}
          onBlur={() => onHighlight([])}
        >
          {text} <span className="text-foot text-muted">{note}</span>
        </button>
      </li>
    );
  };
  return (
    <>
      <h3 className="text-foot text-muted font-semibold">{words.happened}</h3>
      <ul>{summary.happened.map(({ messageId, text, saidAt }) => line(messageId, text, shortTime(saidAt)))}</ul>
      <h3 className="text-foot text-muted font-semibold">{words.promised}</h3>
      {summary.promised.length === 0 ? (
        <p className="px-1">{words.promisedNothing}</p>
      ) : (
        <ul>
          {summary.promised.map(({ messageId, text, saidAt, due }) =>
            line(messageId, text, [shortTime(saidAt), due && words.due(due)].filter(Boolean).join(' · ')),
          )}
        </ul>
      )}
    </>
  );
}

type ModelSummary =
  { step: 'idle' | 'running' } | { step: 'done'; text: string } | { step: 'failed'; problem: DraftProblem };

function useModelSummary(conversation: Conversation, { provider, preset }: Choices, language: string) {
  const [state, setState] = useState<ModelSummary>({ step: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const ask = async () => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    setState({ step: 'running' });
    try {
      const task = { kind: 'summary', text: '', language, tone: preset, conversation } as const;
      const text = await wholeOf(provider.perform?.(task, signal));
      if (!signal.aborted) setState(text === '' ? { step: 'failed', problem: 'empty' } : { step: 'done', text });
    } catch (error) {
      if (signal.aborted) return;
      const known = error instanceof DraftFailure;
      setState({ step: 'failed', problem: known ? error.kind : 'unexpected' });
      if (!known) reportError(error);
    }
  };
  return { state, ask: () => void ask(), back: () => setState({ step: 'idle' }) };
}

async function wholeOf(events: ReturnType<NonNullable<DraftProvider['perform']>> | undefined): Promise<string> {
  let text = '';
  for await (const event of events ?? []) if (event.type === 'text') text += event.delta;
  return text.trim();
}
