import { Notice } from '@/components/ui';
import { findGaps } from '@/utils/drafting/gaps';
import { Announcer } from './Announcer';
import { AsksSection } from './AsksSection';
import { DraftBox } from './DraftBox';
import { DraftControls } from './DraftControls';
import { DraftNotices } from './DraftNotices';
import { GapNotice } from './GapNotice';
import { InsertBar } from './InsertBar';
import { StaleNotice } from './OtherStates';
import type { PanelServices, Shortcuts } from './panel-services';
import { composerOf, runOf, type Surroundings, type TicketView } from './panel-state';
import { PanelFooter } from './PanelFooter';
import { ReadingSection } from './ReadingSection';
import { Sources } from './Sources';
import { useActions } from './use-actions';
import type { Choices } from './use-choices';
import type { PanelModel } from './use-panel';
import { useCommand } from './use-command';
import { usePanelKeys } from './use-panel-keys';
import { VerdictBar, VerdictReasons } from './VerdictBar';
import { words } from './words';

interface TicketPaneProps {
  view: Surroundings & TicketView;
  model: PanelModel;
  choices: Choices;
  shortcuts: Shortcuts;
  services: PanelServices;
}

/** One ticket: its mood, the draft, and what the draft rests on. */
export function TicketPane(props: TicketPaneProps) {
  const { view, choices, services, shortcuts, model } = props;
  const { box, instruction, setInstruction, actions } = useActions(props);
  usePanelKeys(view, actions);
  useCommand(model, actions, services.now);
  const gaps = view.draft.step === 'drafting' ? [] : findGaps(view.text);
  const run = runOf(view.draft);
  const hasText = view.draft.step !== 'idle' && view.draft.step !== 'drafting' && view.text.trim() !== '';
  return (
    <>
      {view.conversation.completeness === 'page-only' && (
        <p className="border-line bg-care-soft text-foot border-b px-4 py-2">{words.pageOnly}</p>
      )}
      {view.stale && <StaleNotice stale={view.stale} now={services.now} onFix={actions.fix} />}
      <ReadingSection reading={view.reading} conversation={view.conversation} onHighlight={actions.highlight} />
      <AsksSection conversation={view.conversation} onHighlight={actions.highlight} />
      <DraftControls
        choices={choices}
        presets={services.presets}
        providers={services.providers}
        draft={view.draft}
        instruction={instruction}
        shortcut={shortcuts.draft}
        onInstruction={setInstruction}
        onDraft={actions.draft}
        onStop={model.drafting.stop}
        onSettings={services.openOptions}
      />
      <div className="flex flex-1 flex-col gap-2 px-4 py-3">
        <DraftBox
          text={view.text}
          language={run?.language}
          draft={view.draft}
          restored={view.restored}
          shortcut={shortcuts.draft}
          now={services.now}
          box={box}
          onEdit={actions.edit}
          onUndoKey={actions.undoKey}
        />
        <DraftNotices view={view} now={services.now} onFix={actions.fix} onUndo={actions.undo} />
        <GapNotice gaps={gaps} onSelect={actions.selectGap} />
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
      <Sources
        passages={view.passages}
        run={run?.shownAt === undefined ? undefined : run}
        onAdd={actions.addSentence}
      />
      <PanelFooter provider={choices.provider} run={run} troubled={model.records.troubled} />
      <Announcer draft={view.draft} />
    </>
  );
}
