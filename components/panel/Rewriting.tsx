import type { PanelServices } from './panel-services';
import { runOf, type TicketView } from './panel-state';
import { RewriteResult } from './RewriteResult';
import { RewriteTools } from './RewriteTools';
import type { Choices } from './use-choices';
import type { PanelModel } from './use-panel';
import { useRewrite } from './use-rewrite';

interface RewritingProps {
  view: TicketView;
  model: PanelModel;
  choices: Choices;
  services: PanelServices;
}

/** The rewrite tools of one ticket, and what came of the last one. */
export function Rewriting({ view, model, choices, services }: RewritingProps) {
  const rewrite = useRewrite(services, view, choices, model.dispatch);
  const read = typeof view.reading === 'object' ? view.reading.language : undefined;
  const { step } = view.draft;
  return (
    <>
      <RewriteTools
        rewrite={rewrite}
        empty={view.text.trim() === ''}
        busy={step === 'drafting' || step === 'inserting'}
        customer={read ?? runOf(view.draft)?.language ?? view.conversation.customer.locale}
        agent={navigator.language}
      />
      <RewriteResult rewrite={rewrite} onSettings={services.openOptions} />
    </>
  );
}
