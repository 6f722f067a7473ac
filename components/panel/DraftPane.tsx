import { lazy, Suspense, type RefObject } from 'react';
import { Notice } from '@/components/ui';
import { findGaps } from '@/utils/drafting/gaps';
import { DraftBox } from './DraftBox';
import { DraftChoices } from './DraftChoices';
import { DraftMarks } from './DraftMarks';
import { DraftNotices } from './DraftNotices';
import { GapNotice } from './GapNotice';
import { InsertBar } from './InsertBar';
import type { PanelServices, Shortcuts } from './panel-services';
import { composerOf, runOf, type Surroundings, type TicketView } from './panel-state';
import type { Actions } from './use-actions';
import type { Choices } from './use-choices';
import type { PanelModel } from './use-panel';
import type { Support } from './use-support';
import { VerifyLine } from './VerifyLine';
import { VerdictBar, VerdictReasons } from './VerdictBar';
import { words } from './words';

/** Not needed before there is a text. */
const Rewriting = lazy(async () => ({ default: (await import('./Rewriting')).Rewriting }));

interface DraftPaneProps {
  view: Surroundings & TicketView;
  model: PanelModel;
  choices: Choices;
  shortcuts: Shortcuts;
  services: PanelServices;
  actions: Actions;
  support: Support;
  /** Drafts can be asked for on this ticket. */
  drafts: boolean;
  box: RefObject<HTMLTextAreaElement | null>;
}

/** The draft, what is to be known about it, and what can be done with it. */
export function DraftPane({
  view,
  model,
  choices,
  shortcuts,
  services,
  actions,
  support,
  drafts,
  box,
}: DraftPaneProps) {
  const gaps = view.draft.step === 'drafting' ? [] : findGaps(view.text);
  const run = runOf(view.draft);
  const hasText = view.draft.step !== 'idle' && view.draft.step !== 'drafting' && view.text.trim() !== '';
  return (
    <div className="flex flex-1 flex-col gap-2 px-4 py-3">
      <DraftBox
        text={view.text}
        language={run?.language}
        draft={view.draft}
        restored={view.restored}
        drafts={drafts}
        shortcut={shortcuts.draft}
        choices={<DraftChoices choices={choices} providers={services.providers} onSettings={services.openOptions} />}
        now={services.now}
        box={box}
        marks={support.sentences.length > 0 && <DraftMarks text={view.text} support={support} box={box} />}
        foot={
          <>
            <VerifyLine sentences={support.sentences} onSelect={actions.select} />
            {gaps.length > 0 && (
              <div className="shrink-0 p-1">
                <GapNotice gaps={gaps} onSelect={actions.select} />
              </div>
            )}
          </>
        }
        onEdit={actions.edit}
        onUndoKey={actions.undoKey}
      />
      {/* A row that is kept free, so that nothing moves when what belongs there comes. */}
      <div className="min-h-6">
        <Suspense>
          <Rewriting view={view} model={model} choices={choices} services={services} />
        </Suspense>
      </div>
      <DraftNotices view={view} now={services.now} onFix={actions.fix} onUndo={actions.undo} />
      <InsertBar
        draft={view.draft}
        composer={composerOf(view)}
        text={view.text}
        gone={view.gone}
        gaps={gaps.length > 0}
        placement={model.inserting.placement}
        shortcut={shortcuts.insert}
        onPlace={model.inserting.place}
        onInsert={actions.insert}
        onGoToComposer={actions.goToComposer}
        onCopy={actions.copy}
      >
        {hasText && (
          <VerdictBar
            dismissable={view.draft.step !== 'inserted'}
            verdict={view.verdict}
            rateable={run?.shownAt !== undefined}
            onRate={actions.rate}
            onDismiss={actions.dismiss}
          />
        )}
      </InsertBar>
      {hasText && <VerdictReasons verdict={view.verdict} onRate={actions.rate} />}
      {actions.copyRefused && <Notice kind="alert">{words.copyRefused}</Notice>}
    </div>
  );
}
