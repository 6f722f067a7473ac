import { Button, Notice } from '@/components/ui';
import type { Fact } from '@/utils/drafting/fact-diff';
import { diffText } from '@/utils/drafting/text-diff';
import { draftFailureWords } from './failure-words';
import { rewriteWords as words } from './rewrite-words';
import type { RewriteModel } from './use-rewrite';
import { languageName } from '@/utils/i18n/names';

interface RewriteResultProps {
  rewrite: RewriteModel;
  onSettings: () => void;
}

/** What came of a rewrite: its diff, the facts that it changed, or why there is none. */
export function RewriteResult({ rewrite, onSettings }: RewriteResultProps) {
  const { state } = rewrite;
  if (state.step === 'idle') return null;
  const close = (
    <Button weight="quiet" onClick={rewrite.close}>
      {words.close}
    </Button>
  );
  if (state.step === 'running')
    return (
      <Notice
        action={
          <Button weight="quiet" onClick={rewrite.stop}>
            {words.stop}
          </Button>
        }
      >
        {words.running(words.does[state.order.kind])}
      </Notice>
    );
  if (state.step === 'unchanged')
    return <Notice action={close}>{state.local ? words.unchangedLocally : words.unchanged}</Notice>;
  if (state.step === 'needs-claude')
    return (
      <Notice
        action={
          <>
            {state.ready ? (
              <Button onClick={rewrite.runWithClaude}>{words.withClaude}</Button>
            ) : (
              <Button onClick={onSettings}>{words.openSettings}</Button>
            )}
            {close}
          </>
        }
      >
        {words.needsClaude(words.does[state.order.kind])}
      </Notice>
    );
  if (state.step === 'failed')
    return (
      <Notice kind="alert" action={<Button onClick={() => rewrite.run(state.order)}>{words.again}</Button>}>
        {draftFailureWords[state.problem].says}
      </Notice>
    );
  return <Shown rewrite={rewrite} state={state} />;
}

type ShownState = Extract<RewriteModel['state'], { step: 'shown' }>;

function Shown({ rewrite, state }: { rewrite: RewriteModel; state: ShownState }) {
  const { order, before, after, facts, why } = state;
  const reads = order.read !== undefined;
  const title = reads
    ? words.reading(languageName(order.language ?? 'und'))
    : why
      ? why === 'facts'
        ? words.heldBack
        : words.movedOn
      : words.changed;
  return (
    <section aria-label={title} className="border-line text-label rounded border">
      <div className="text-foot text-muted flex flex-wrap items-center gap-2 px-3 pt-1">
        <h3 className="flex-1 font-semibold">{title}</h3>
        {why && (
          <Button weight="outline" onClick={rewrite.putIn}>
            {words.takeAnyway}
          </Button>
        )}
        <Button weight="quiet" onClick={rewrite.close}>
          {why ? words.leave : words.close}
        </Button>
      </div>
      <FactList label={words.cameIn} facts={facts.added} />
      <FactList label={words.leftOut} facts={facts.lost} />
      <p
        dir="auto"
        lang={order.language}
        // A long diff scrolls, and what scrolls must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="max-h-40 overflow-y-auto px-3 pt-1 pb-2 whitespace-pre-wrap"
      >
        {reads ? after : <Diff before={before} after={after} />}
      </p>
    </section>
  );
}

function FactList({ label, facts }: { label: string; facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <p className="px-3 pt-1">
      {label}{' '}
      {facts.map(({ key, text }) => (
        <mark key={key} className="bg-care-soft text-ink me-1 rounded px-1">
          {text}
        </mark>
      ))}
    </p>
  );
}

/** Struck out and underlined, so that no colour has to be told apart. */
function Diff({ before, after }: { before: string; after: string }) {
  return diffText(before, after).map(({ kind, text }, at) => {
    if (kind === 'gone')
      return (
        <del key={at} className="text-muted">
          {text}
        </del>
      );
    if (kind === 'new')
      return (
        <ins key={at} className="bg-accent-soft decoration-accent">
          {text}
        </ins>
      );
    return <span key={at}>{text}</span>;
  });
}
