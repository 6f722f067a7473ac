import { useState } from 'react';
import { languageName } from '@/utils/i18n/names';
import { rewriteWords as words, type RewriteKind } from './rewrite-words';
import type { RewriteModel, RewriteOrder } from './use-rewrite';

interface RewriteToolsProps {
  rewrite: RewriteModel;
  /** Nothing to work on yet: only the customer can be read. */
  empty: boolean;
  /** A draft or an insert is under way. */
  busy: boolean;
  /** BCP-47 of the customer and of the agent. */
  customer?: string;
  agent: string;
}

const kinds: readonly RewriteKind[] = ['shorter', 'warmer', 'formal', 'simpler', 'spelling', 'points'];

/** So many stand there at once; the others unfold. Beside the customer's language there is room for one: a second line would move what is below. */
const atOnce = { own: 3, foreign: 1 } as const;

/** The quiet buttons under the draft. Each change shows its diff, and one key takes it back. */
export function RewriteTools({ rewrite, empty, busy, customer, agent }: RewriteToolsProps) {
  const [open, setOpen] = useState(false);
  const foreign = customer !== undefined && base(customer) !== base(agent) && customer !== 'und';
  if (empty && !foreign) return null;
  const shown = foreign ? atOnce.foreign : atOnce.own;
  const held = busy || rewrite.state.step === 'running';
  const button = (order: RewriteOrder, label: string, title?: string) => (
    <button
      key={label}
      type="button"
      title={title}
      disabled={held || (empty && order.read !== 'customer')}
      className="text-muted hover:bg-sunken hover:text-ink text-foot min-h-6 rounded px-1.5 disabled:opacity-50"
      onClick={() => rewrite.run(order)}
    >
      {label}
    </button>
  );
  const kind = (each: RewriteKind) => button({ kind: each }, words.kinds[each], words.does[each]);
  return (
    <div role="toolbar" aria-label={words.toolbar} className="-mx-1.5 flex flex-wrap items-center">
      {foreign &&
        button({ kind: 'translate', language: agent, read: 'customer' }, words.readCustomerIn(languageName(agent)))}
      {!empty && kinds.slice(0, shown).map(kind)}
      {!empty && open && foreign && (
        <>
          {button({ kind: 'translate', language: customer }, words.translateInto(languageName(customer)))}
          {button({ kind: 'translate', language: agent, read: 'own' }, words.readIn(languageName(agent)))}
        </>
      )}
      {!empty && open && kinds.slice(shown).map(kind)}
      {!empty && (
        <button
          type="button"
          aria-expanded={open}
          aria-label={words.more}
          className="text-muted hover:bg-sunken hover:text-ink text-foot min-h-6 min-w-6 rounded px-1.5"
          onClick={() => setOpen(!open)}
        >
          {open ? '‹' : '…'}
        </button>
      )}
    </div>
  );
}

function base(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}
