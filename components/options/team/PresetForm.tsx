import type { PackProblem, TonePreset } from '@/utils/tone';
import { Choice, Choices } from '../Choice';
import { Pick } from '../Pick';
import { presetWords as words } from './editor-words';
import { commaList, compensationLines, exampleLines, textLines } from './lines';
import { PhraseEditor } from './PhraseEditor';
import { TextBox } from './TextBox';
import { TextField } from './TextField';

interface PresetFormProps {
  preset: TonePreset;
  /** Problems of this preset, their paths without the preset's own. */
  problems: readonly PackProblem[];
  onChange: (preset: TonePreset) => void;
}

const channels = ['email', 'messaging', 'phone', 'other'] as const;

/** Everything that a preset says. Each field shows its own problem. */
export function PresetForm({ preset, problems, onChange }: PresetFormProps) {
  const set = (change: Partial<TonePreset>) => onChange({ ...preset, ...change });
  const problemOf = (field: string) =>
    problems.find(({ path }) => path === field || path.startsWith(`${field}[`) || path.startsWith(`${field}.`))
      ?.sentence;
  const setFits = (change: Partial<TonePreset['fits']>) => {
    const fits = { ...preset.fits, ...change };
    // What is empty asks for nothing, and is left out.
    set({
      fits: Object.fromEntries(Object.entries(fits).filter(([, value]) => value !== undefined && value.length > 0)),
    });
  };
  return (
    <div className="space-y-4">
      <TextField
        label={words.name}
        value={preset.name}
        problem={problemOf('name')}
        onChange={(name) => set({ name })}
      />
      <TextField
        label={words.purpose}
        value={preset.purpose}
        problem={problemOf('purpose')}
        onChange={(purpose) => set({ purpose })}
      />
      <div className="page:grid-cols-2 grid gap-4">
        <TextField
          label={words.brands}
          value={commaList.write(preset.fits.brands)}
          hint={words.fitsHint}
          problem={problemOf('fits.brands')}
          onChange={(text) => setFits({ brands: commaList.read(text) })}
        />
        <TextField
          label={words.locales}
          value={commaList.write(preset.fits.locales)}
          hint={words.fitsHint}
          problem={problemOf('fits.locales')}
          onChange={(text) => setFits({ locales: commaList.read(text) })}
        />
      </div>
      <Choices legend={words.channels}>
        <div className="flex flex-wrap gap-x-6">
          {channels.map((channel) => (
            <Choice
              key={channel}
              label={words.channelNames[channel]}
              checked={preset.fits.channels?.includes(channel) ?? false}
              onChoose={(on) => {
                const chosen = channels.filter((each) =>
                  each === channel ? on : preset.fits.channels?.includes(each),
                );
                setFits({ channels: chosen });
              }}
            />
          ))}
        </div>
      </Choices>
      <Sound preset={preset} set={set} />
      <Lists preset={preset} set={set} problemOf={problemOf} />
      <PhraseEditor preset={preset} problem={problemOf('phrases')} onChange={(phrases) => set({ phrases })} />
    </div>
  );
}

type Set = (change: Partial<TonePreset>) => void;

/** The short answers, two in a row. */
function Sound({ preset, set }: { preset: TonePreset; set: Set }) {
  return (
    <div className="page:grid-cols-2 grid gap-4">
      <Pick
        label={words.formality}
        value={preset.formality}
        options={optionsOf(words.formalityNames)}
        onPick={(value) => set({ formality: value as TonePreset['formality'] })}
      />
      <Pick
        label={words.warmth}
        value={preset.warmth}
        options={optionsOf(words.warmthNames)}
        onPick={(value) => set({ warmth: value as TonePreset['warmth'] })}
      />
      <Pick
        label={words.length}
        value={preset.length}
        options={optionsOf(words.lengthNames)}
        onPick={(value) => set({ length: value as TonePreset['length'] })}
      />
      <Pick
        label={words.firstPerson}
        value={preset.firstPerson}
        options={optionsOf(words.firstPersonNames)}
        onPick={(value) => set({ firstPerson: value as TonePreset['firstPerson'] })}
      />
      <Pick
        label={words.greeting}
        value={preset.greeting}
        options={optionsOf(words.greetingNames)}
        onPick={(value) => set({ greeting: value as TonePreset['greeting'] })}
      />
      <Pick
        label={words.closing}
        value={preset.closing}
        options={optionsOf(words.closingNames)}
        onPick={(value) => set({ closing: value as TonePreset['closing'] })}
      />
      <Pick
        label={words.apology}
        value={preset.apology}
        options={optionsOf(words.apologyNames)}
        onPick={(value) => set({ apology: value as TonePreset['apology'] })}
      />
      <Pick
        label={words.emoji}
        value={preset.emoji}
        options={optionsOf(words.emojiNames)}
        onPick={(value) => set({ emoji: value as TonePreset['emoji'] })}
      />
    </div>
  );
}

/** The lists, one entry a line. */
function Lists({
  preset,
  set,
  problemOf,
}: {
  preset: TonePreset;
  set: Set;
  problemOf: (field: string) => string | undefined;
}) {
  return (
    <>
      <TextBox
        label={words.signature}
        value={preset.signature ?? ''}
        rows={2}
        hint={words.signatureHint}
        problem={problemOf('signature')}
        onChange={(text) => set({ signature: text.trim() === '' ? undefined : text })}
      />
      <TextBox
        label={words.guidance}
        value={textLines.write(preset.guidance)}
        rows={6}
        problem={problemOf('guidance')}
        onChange={(text) => set({ guidance: textLines.read(text) })}
      />
      <TextBox
        label={words.examples}
        value={exampleLines.write(preset.examples)}
        rows={3}
        problem={problemOf('examples')}
        onChange={(text) => set({ examples: exampleLines.read(text) })}
      />
      <div className="page:grid-cols-2 grid gap-4">
        <TextBox
          label={words.never}
          value={textLines.write(preset.never)}
          rows={5}
          problem={problemOf('never')}
          onChange={(text) => set({ never: textLines.read(text) })}
        />
        <TextBox
          label={words.escalation}
          value={textLines.write(preset.escalation)}
          rows={5}
          problem={problemOf('escalation')}
          onChange={(text) => set({ escalation: textLines.read(text) })}
        />
      </div>
      <TextBox
        label={words.compensation}
        value={compensationLines.write(preset.compensation)}
        rows={2}
        hint={words.compensationHint}
        problem={problemOf('compensation')}
        onChange={(text) => set({ compensation: compensationLines.read(text) })}
      />
    </>
  );
}

function optionsOf(names: Record<string, string>): { value: string; label: string }[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}
