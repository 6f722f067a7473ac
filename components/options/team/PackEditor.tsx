import { useState } from 'react';
import { Button, Field, Notice } from '@/components/ui';
import { builtInPresets, type TeamPack, type TonePreset } from '@/utils/tone';
import type { OptionsServices, TeamService } from '../options-services';
import { Pick } from '../Pick';
import { editorWords as words } from './editor-words';
import { FactsEditor } from './FactsEditor';
import { GateEditor } from './GateEditor';
import { LocksEditor } from './LocksEditor';
import { PresetForm } from './PresetForm';
import { PresetList } from './PresetList';
import { PresetPreview } from './PresetPreview';
import { TestsPanel, within } from './TestsPanel';
import { nextVersion, usePackEditor, type PackEditorModel } from './use-pack-editor';
import { useDeeds } from './use-deeds';

interface PackEditorProps {
  services: OptionsServices;
  service: TeamService;
  start: TeamPack;
  inUse: TeamPack | undefined;
  onClose: () => void;
}

/** Where a lead works on the team's pack: presets with their preview, facts, locks, tests, and publishing. */
export function PackEditor({ services, service, start, inUse, onClose }: PackEditorProps) {
  const editor = usePackEditor(service, start);
  const { pack, problems, change } = editor;
  const [open, setOpen] = useState<string | undefined>(pack.presets[0]?.id);
  const at = pack.presets.findIndex(({ id }) => id === open);
  const preset = pack.presets[at];
  const setPreset = (changed: TonePreset) =>
    change({ presets: pack.presets.map((each, index) => (index === at ? changed : each)) });
  const discard = async () => {
    await service.keepDraft(undefined);
    onClose();
  };
  return (
    <div className="space-y-6">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div>
          <h3 className="text-read font-semibold">{words.title(pack.name)}</h3>
          <p className="text-muted">{words.lead}</p>
        </div>
        <span className="flex gap-2">
          <Button weight="quiet" onClick={() => void discard()}>
            {words.discard}
          </Button>
          <Button onClick={onClose}>{words.close}</Button>
        </span>
      </div>
      <section aria-label={words.presets} className="space-y-4">
        <h4 className="font-semibold">{words.presets}</h4>
        <PresetList presets={pack.presets} open={open} onOpen={setOpen} onChange={(presets) => change({ presets })} />
        {preset && (
          <>
            <PresetPreview
              key={`${preset.id} preview`}
              service={service}
              preset={preset}
              before={(inUse?.presets ?? builtInPresets).find(({ id }) => id === preset.id)}
            />
            <PresetForm
              key={preset.id}
              preset={preset}
              problems={within(problems, `presets[${at}]`)}
              onChange={setPreset}
            />
          </>
        )}
      </section>
      <FactsEditor
        facts={pack.facts}
        problems={problems}
        today={services.now()}
        onChange={(facts) => change({ facts })}
      />
      <GateEditor rules={pack.judgement ?? {}} problems={problems} onChange={(judgement) => change({ judgement })} />
      <LocksEditor settings={pack.settings} problems={problems} onChange={(settings) => change({ settings })} />
      <TestsPanel service={service} editor={editor} />
      <Publish services={services} service={service} editor={editor} inUse={inUse} />
    </div>
  );
}

interface PublishProps {
  services: OptionsServices;
  service: TeamService;
  editor: PackEditorModel;
  inUse: TeamPack | undefined;
}

/** Puts the pack to use here and gives its file. Held back while something is wrong or a test fails. */
function Publish({ services, service, editor, inUse }: PublishProps) {
  const { pack, problems, rows, change } = editor;
  const { said, failure, run } = useDeeds();
  const held = heldBecause(editor);
  const save = (published: TeamPack) => {
    const file = new Blob([`${JSON.stringify(published, null, 2)}\n`], { type: 'application/json' });
    services.saveFile(file, words.exportName(published.id, published.version));
  };
  const publish = () =>
    run(async () => {
      const next = nextVersion(pack, inUse);
      await service.install(next, 'editor');
      await service.keepDraft(undefined);
      change(next);
      save(next);
      return words.published(next.version);
    });
  return (
    <section aria-label={words.publish} className="border-line bg-raised shadow-raised space-y-3 rounded border p-4">
      <h4 className="font-semibold">{words.publish}</h4>
      <p className="text-muted max-w-140">{words.publishHint}</p>
      {problems.length > 0 && (
        <Notice kind="care">
          <p>{words.problems(problems.length)}</p>
          <ul className="mt-1">
            {problems.map(({ path, sentence }) => (
              <li key={path + sentence}>
                <code className="text-foot">{path}</code> {sentence}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="page:grid-cols-2 grid gap-4">
        <Field label={words.name} value={pack.name} onChange={(event) => change({ name: event.currentTarget.value })} />
        <Field
          label={words.noteLabel}
          value={pack.note ?? ''}
          onChange={(event) => change({ note: event.currentTarget.value || undefined })}
        />
        <Pick
          label={words.share}
          value={String(pack.share ?? 100)}
          options={[5, 10, 25, 50, 100].map((share) => ({
            value: String(share),
            label: share === 100 ? words.shareAll : words.shareSome(share),
          }))}
          onPick={(share) => change({ share: share === '100' ? undefined : Number(share) })}
        />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button weight="primary" held={held !== undefined} onClick={() => void (held === undefined && publish())}>
          {words.publish}
        </Button>
        {rows && (
          <Button weight="quiet" onClick={() => save(pack)}>
            {words.export}
          </Button>
        )}
        {held !== undefined && <p className="text-muted">{held}</p>}
      </div>
      <output className="block font-semibold empty:hidden">{said}</output>
      {failure !== undefined && <Notice kind="alert">{failure}</Notice>}
    </section>
  );
}

/** Why the pack cannot be published now; nothing where it can. */
function heldBecause({ pack, problems, rows }: PackEditorModel): string | undefined {
  if (problems.length > 0) return words.heldProblems;
  if (pack.tests.length === 0) return words.heldNone;
  if (!rows) return words.heldRunning;
  const failed = rows.filter(({ verdict }) => verdict === 'failed').length;
  return failed > 0 ? words.heldFailing(failed) : undefined;
}
