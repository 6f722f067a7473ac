import type { HandOver, PackProblem, TonePreset } from '@/utils/tone';
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

/** The short answers, each with what may be picked. */
const sound = {
  formality: words.formalityNames,
  warmth: words.warmthNames,
  length: words.lengthNames,
  firstPerson: words.firstPersonNames,
  greeting: words.greetingNames,
  closing: words.closingNames,
  apology: words.apologyNames,
  emoji: words.emojiNames,
} as const satisfies Partial<Record<keyof TonePreset, Record<string, string>>>;
const soundFields = Object.keys(sound) as (keyof typeof sound)[];

/** The short answers, two in a row. */
function Sound({ preset, set }: { preset: TonePreset; set: Set }) {
  return (
    <div className="page:grid-cols-2 grid gap-4">
      {soundFields.map((field) => (
        <Pick
          key={field}
          label={words[field]}
          value={preset[field]}
          options={Object.entries(sound[field]).map(([value, label]) => ({ value, label }))}
          onPick={(value) => set({ [field]: value })}
        />
      ))}
    </div>
  );
}

interface FieldsProps {
  preset: TonePreset;
  set: Set;
  problemOf: (field: string) => string | undefined;
}

/** The long answers: each a box, one entry a line. */
function Lists({ preset, set, problemOf }: FieldsProps) {
  const box = <Field extends 'guidance' | 'examples' | 'never' | 'compensation' | 'escalation'>(
    field: Field,
    lines: { write: (entries: TonePreset[Field]) => string; read: (text: string) => TonePreset[Field] },
    { rows, hint }: { rows: number; hint?: string },
  ) => (
    <TextBox
      label={words[field]}
      value={lines.write(preset[field])}
      rows={rows}
      hint={hint}
      problem={problemOf(field)}
      onChange={(text) => set({ [field]: lines.read(text) })}
    />
  );
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
      {box('guidance', textLines, { rows: 6 })}
      {box('examples', exampleLines, { rows: 3 })}
      {box('never', textLines, { rows: 5 })}
      {box('compensation', compensationLines, { rows: 2, hint: words.compensationHint })}
      {box('escalation', textLines, { rows: 5, hint: words.escalationHint })}
      <HandOverFields preset={preset} set={set} problemOf={problemOf} />
    </>
  );
}

/** Who decides after an escalation word, and what the agent does. */
function HandOverFields({ preset: { handOver }, set, problemOf }: FieldsProps) {
  const change = (part: Partial<HandOver>) => {
    const { to = '', how = '' } = { ...handOver, ...part };
    set({ handOver: to === '' && how === '' ? undefined : { to, ...(how !== '' && { how }) } });
  };
  return (
    <div className="page:grid-cols-2 grid gap-4">
      <TextField
        label={words.handOverTo}
        value={handOver?.to ?? ''}
        hint={words.handOverToHint}
        problem={problemOf('handOver.to')}
        onChange={(to) => change({ to })}
      />
      <TextField
        label={words.handOverHow}
        value={handOver?.how ?? ''}
        hint={words.handOverHowHint}
        problem={problemOf('handOver.how')}
        onChange={(how) => change({ how })}
      />
    </div>
  );
}
