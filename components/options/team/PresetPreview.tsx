import { useEffect, useState } from 'react';
import { Button, classes, Notice } from '@/components/ui';
import { diffOf, sampleTickets, type SampleTicket, type TonePreset } from '@/utils/tone';
import type { TeamService } from '../options-services';
import { Pick } from '../Pick';
import { sentenceOf } from '../sentence-of';
import { DiffTable } from './DiffTable';
import { presetWords as words } from './editor-words';

interface PresetPreviewProps {
  service: TeamService;
  preset: TonePreset;
  /** The preset of the pack in use with the same id. */
  before: TonePreset | undefined;
}

/** The preset at work on a sample ticket, beside how it works now, and what changed. */
export function PresetPreview({ service, preset, before }: PresetPreviewProps) {
  const [sampleId, setSampleId] = useState(sampleTickets[0].id);
  const ticket = (sampleTickets.find(({ id }) => id === sampleId) ?? sampleTickets[0]).ticket;
  const after = useSampleDraft(service, preset, ticket);
  const earlier = useSampleDraft(service, before, ticket);
  const changes = before ? diffOf(before, preset) : [];
  return (
    <section aria-label={words.preview} className="space-y-3">
      <Pick
        label={words.sample}
        value={sampleId}
        options={sampleTickets.map(({ id, name }) => ({ value: id, label: name }))}
        onPick={setSampleId}
      />
      <blockquote className="border-line text-muted border-s-2 ps-3" dir="auto" lang={ticket.language}>
        {ticket.messages.at(-1)?.text}
      </blockquote>
      <div className="page:grid-cols-2 grid gap-4">
        <DraftCard title={words.before} text={before ? earlier : words.isNew} lang={ticket.language} quiet={!before} />
        <DraftCard title={words.after} text={after} other={before && earlier} lang={ticket.language} />
      </div>
      <ClaudeTry service={service} preset={preset} ticket={ticket} />
      {before && (
        <div className="space-y-1">
          <h4 className="font-semibold">{words.changes}</h4>
          {changes.length === 0 ? (
            <p className="text-muted">{words.noChanges}</p>
          ) : (
            <DiffTable changes={changes} label={words.changes} />
          )}
        </div>
      )}
    </section>
  );
}

interface DraftCardProps {
  title: string;
  text: string | undefined;
  /** Lines that this does not have are marked. */
  other?: string | undefined;
  lang: string;
  quiet?: boolean;
}

function DraftCard({ title, text, other, lang, quiet = false }: DraftCardProps) {
  const known = other === undefined ? undefined : new Set(other.split('\n'));
  return (
    <article className="border-line bg-raised shadow-raised min-w-0 rounded border p-3" aria-label={title}>
      <h4 className="text-foot text-muted mb-1">{title}</h4>
      <div className={classes('text-label', quiet && 'text-muted')} lang={lang} dir="auto">
        {text === undefined ? (
          <p className="text-muted">{words.writing}</p>
        ) : (
          text.split('\n').map((line, at) => (
            // A line is its place in the draft.
            // oxlint-disable-next-line react/no-array-index-key
            <p
              key={at}
              className={classes('min-h-2', known && line !== '' && !known.has(line) && 'bg-accent-soft rounded-sm')}
            >
              {line}
            </p>
          ))
        )}
      </div>
    </article>
  );
}

/** The same ticket written by Claude, where Claude can be asked. The ticket is invented: nothing of a customer leaves. */
function ClaudeTry({ service, preset, ticket }: { service: TeamService; preset: TonePreset; ticket: SampleTicket }) {
  const [ready, setReady] = useState(false);
  const [draft, setDraft] = useState<{ text?: string; failure?: string; busy: boolean }>();
  useEffect(() => {
    let here = true;
    void service.claudeReady().then((answer) => here && setReady(answer));
    return () => {
      here = false;
    };
  }, [service]);
  if (!ready) return null;
  const ask = async () => {
    setDraft({ busy: true });
    try {
      setDraft({
        busy: false,
        text: await service.draftSample(preset, ticket, 'claude', AbortSignal.timeout(120_000)),
      });
    } catch (error) {
      setDraft({ busy: false, failure: sentenceOf(error) });
    }
  };
  return (
    <>
      <Button held={draft?.busy ?? false} onClick={() => void ask()}>
        {words.withClaude}
      </Button>
      {draft && draft.failure === undefined && (
        <DraftCard title={words.claudeDraft} text={draft.text} lang={ticket.language} />
      )}
      {draft?.failure !== undefined && <Notice kind="care">{draft.failure}</Notice>}
    </>
  );
}

/** A template draft, written anew with each change; the last one stays until the next is there. */
function useSampleDraft(
  service: TeamService,
  preset: TonePreset | undefined,
  ticket: SampleTicket,
): string | undefined {
  const [text, setText] = useState<string>();
  useEffect(() => {
    if (!preset) return undefined;
    const life = new AbortController();
    service.draftSample(preset, ticket, 'template', life.signal).then(
      (drafted) => !life.signal.aborted && setText(drafted),
      (error: unknown) => !life.signal.aborted && setText(sentenceOf(error)),
    );
    return () => life.abort();
  }, [service, preset, ticket]);
  return text;
}
