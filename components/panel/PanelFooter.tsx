import type { DraftProvider } from '@/utils/drafting';
import type { DraftRun } from './panel-state';
import { draftingWords } from './drafting-words';
import { cost, words } from './words';

interface PanelFooterProps {
  provider: Pick<DraftProvider, 'id' | 'label' | 'model'>;
  run?: DraftRun;
  /** US dollars. */
  month?: number;
  /** The database refuses: feedback and unfinished text are not kept. */
  troubled: boolean;
}

/** The honest last line: which engine, how many tokens, what it cost; and the keys. */
export function PanelFooter({ provider, run, month, troubled }: PanelFooterProps) {
  const usage = run?.usage;
  const parts = [
    run?.model ?? provider.model ?? provider.label,
    usage ? words.tokens(usage.input + usage.cached, usage.output) : provider.id !== 'claude' && words.onThisDevice,
    usage?.costUsd !== undefined && cost(usage.costUsd),
    provider.id === 'claude' && month !== undefined && month > 0 && draftingWords.month(cost(month)),
    troubled && words.recordsTroubled,
  ].filter(Boolean);
  return (
    <footer className="border-line text-foot text-muted border-t px-4 py-1">
      <details className="group">
        <summary className="hover:text-ink -mx-1 flex min-h-6 items-center justify-between gap-3 rounded px-1">
          <span>{parts.join(' · ')}</span>
          <span className="shrink-0">{words.keysLabel}</span>
        </summary>
        <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3">
          {words.keys.map(([key, does]) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="text-ink font-sans">{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </details>
    </footer>
  );
}
