import { lazy, Suspense } from 'react';
import { Announcer } from './Announcer';
import { AsksSection } from './AsksSection';
import { AssistGate, mayDraft } from './AssistGate';
import { DraftControls } from './DraftControls';
import { DraftExtras } from './DraftExtras';
import { DraftPane } from './DraftPane';
import { EscalationNote } from './EscalationNote';
import { JudgementGate } from './JudgementGate';
import { offeredPassages } from './offered';
import { PageOnlyNotice, StaleNotice } from './OtherStates';
import type { PanelServices, Shortcuts } from './panel-services';
import { runOf, type Surroundings, type TicketView } from './panel-state';
import { PanelFooter } from './PanelFooter';
import { ReadingSection } from './ReadingSection';
import { SentInspector } from './SentInspector';
import { Sources } from './Sources';
import { SummarySection } from './SummarySection';
import { useActions, type Actions } from './use-actions';
import type { Choices } from './use-choices';
import type { PanelModel } from './use-panel';
import { useCommand } from './use-command';
import { useJudgement } from './use-judgement';
import { usePanelKeys } from './use-panel-keys';
import { usePrefetch } from './use-prefetch';
import { usePrepared } from './use-prepared';
import { useSecondOpinion } from './use-second-opinion';
import { useSpending } from './use-spending';
import { useSupport } from './use-support';

/** Only where the gate holds a ticket. */
const FactCheck = lazy(async () => ({ default: (await import('./FactCheck')).FactCheck }));

export interface TicketPaneProps {
  view: Surroundings & TicketView;
  model: PanelModel;
  choices: Choices;
  shortcuts: Shortcuts;
  services: PanelServices;
}

/** One ticket: its mood, the draft, and what the draft rests on. */
export function TicketPane(props: TicketPaneProps) {
  const { view, choices, services, shortcuts, model } = props;
  const gate = useJudgement(services, view.conversation);
  const { box, instruction, setInstruction, extras, setExtras, actions } = useActions({
    ...props,
    held: gate.state?.held ?? false,
  });
  const held = gate.state?.held ?? false;
  const allowed = !held && mayDraft(model.turn);
  usePrefetch({ ...props, memory: model.memory, allowed });
  usePrepared({ ...props, instruction, extras, allowed });
  const support = useSupport(view);
  usePanelKeys(view, {
    ...actions,
    add: (at) => {
      const passage = offeredPassages(view.passages ?? [], support.cited)[at];
      if (passage) actions.addSentence(passage);
    },
  });
  useCommand(model, actions, services.now);
  const run = runOf(view.draft);
  const month = useSpending(services, run?.usage);
  const opinion = useSecondOpinion(services, view, choices);
  return (
    <>
      {view.conversation.completeness === 'page-only' && (
        <PageOnlyNotice shortfall={view.shortfall} now={services.now} onFix={actions.fix} />
      )}
      {view.stale && <StaleNotice stale={view.stale} now={services.now} onFix={actions.fix} />}
      <ReadingSection
        reading={view.reading}
        conversation={view.conversation}
        onHighlight={actions.highlight}
        turn={model.turn}
        opinion={opinion}
      />
      <WhatIsAsked view={view} choices={choices} onHighlight={actions.highlight} />
      <EscalationNote conversation={view.conversation} preset={choices.preset} onHighlight={actions.highlight} />
      <JudgementGate gate={gate.state} onOpen={gate.open} onHighlight={actions.highlight}>
        <AssistGate turn={model.turn} onSettings={services.openOptions}>
          <DraftControls
            choices={choices}
            draft={view.draft}
            instruction={instruction}
            shortcut={shortcuts.draft}
            onInstruction={setInstruction}
            onDraft={actions.draft}
            onStop={model.drafting.stop}
            onSettings={services.openOptions}
          />
          <DraftExtras
            provider={choices.provider}
            conversation={view.conversation}
            extras={extras}
            onChange={setExtras}
          />
        </AssistGate>
      </JudgementGate>
      <DraftPane {...props} box={box} actions={actions} support={support} drafts={allowed} />
      {gate.state?.held && (
        <div className="px-4 pb-2">
          <Suspense>
            <FactCheck text={view.text} conversation={view.conversation} passages={view.passages} />
          </Suspense>
        </div>
      )}
      <Sources
        passages={view.passages}
        macrosRead={view.macrosRead}
        support={support}
        run={run?.shownAt === undefined ? undefined : run}
        onAdd={actions.addSentence}
      />
      {services.sent && <SentInspector sent={services.sent} ticketKey={view.key} onCopy={services.copy} />}
      <PanelFooter provider={choices.provider} run={run} month={month} troubled={model.records.troubled} />
      <Announcer draft={view.draft} />
    </>
  );
}

/** What happened, what was promised, and what the reply has to answer. */
function WhatIsAsked({ view, choices, onHighlight }: Pick<TicketPaneProps, 'view' | 'choices'> & HighlightProps) {
  const read = typeof view.reading === 'object' ? view.reading.language : undefined;
  const { conversation, text } = view;
  return (
    <>
      <SummarySection
        conversation={conversation}
        choices={choices}
        agent={navigator.language}
        onHighlight={onHighlight}
      />
      <AsksSection
        conversation={conversation}
        text={text}
        language={runOf(view.draft)?.language ?? read}
        onHighlight={onHighlight}
      />
    </>
  );
}

interface HighlightProps {
  onHighlight: Actions['highlight'];
}
