import type { GateRule, GateRules } from '@/utils/judgement/gate';
import { sensitivityLabels, type GraveLabel } from '@/utils/judgement/labels';
import type { PackProblem } from '@/utils/tone';
import { Pick } from '../Pick';
import { editorWords as words } from './editor-words';
import { TextBox } from './TextBox';

interface GateEditorProps {
  rules: GateRules;
  problems: readonly PackProblem[];
  /** Nothing where every subject is as Tandem has it. */
  onChange: (rules: GateRules | undefined) => void;
}

/** What the lead says about each subject of the judgement gate, and whether a draft may be asked for. */
export function GateEditor({ rules, problems, onChange }: GateEditorProps) {
  const set = (label: GraveLabel, change: Partial<Record<keyof GateRule, unknown>>) => {
    const { [label]: before, ...others } = rules;
    const rule = Object.fromEntries(
      Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined),
    ) as GateRule;
    const changed = Object.keys(rule).length === 0 ? others : { ...others, [label]: rule };
    onChange(Object.keys(changed).length === 0 ? undefined : changed);
  };
  return (
    <section aria-label={words.gate} className="space-y-3">
      <h4 className="font-semibold">{words.gate}</h4>
      <details className="border-line bg-raised rounded border px-4 py-3">
        <summary className="min-h-6">{words.gateHint}</summary>
        <div className="mt-3 space-y-4">
          {sensitivityLabels.map((label) => {
            const subject = words.gateSubjects[label];
            const { note = '', mayDraft } = rules[label] ?? {};
            return (
              <div key={label} className="page:grid-cols-2 grid items-start gap-4">
                <TextBox
                  label={words.gateNote(subject)}
                  rows={2}
                  value={note}
                  problem={problems.find(({ path }) => path === `judgement.${label}.note`)?.sentence}
                  onChange={(text) => set(label, { note: text.trim() === '' ? undefined : text.trim() })}
                />
                {/* Whoever may be in danger is answered by a person, whatever a lead says. */}
                {label !== 'self_harm' && (
                  <Pick
                    label={words.gateDraft(subject)}
                    value={mayDraft === undefined ? '' : mayDraft ? 'yes' : 'no'}
                    options={Object.entries(words.gateChoices).map(([value, text]) => ({ value, label: text }))}
                    onPick={(value) => set(label, { mayDraft: value === '' ? undefined : value === 'yes' })}
                  />
                )}
              </div>
            );
          })}
        </div>
      </details>
    </section>
  );
}
