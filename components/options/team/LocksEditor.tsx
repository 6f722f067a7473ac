import type { PackProblem, TeamSettings } from '@/utils/tone';
import { Pick } from '../Pick';
import { editorWords, lockChoices } from './editor-words';
import { commaList } from './lines';
import { TextField } from './TextField';
import { settingWords } from './words';

interface LocksEditorProps {
  settings: TeamSettings;
  problems: readonly PackProblem[];
  onChange: (settings: TeamSettings) => void;
}

type Name = keyof TeamSettings;

const texts: readonly Name[] = ['baseUrl', 'model', 'pinnedLanguage', 'telemetryEndpoint'];
const lists: readonly Name[] = ['allowedHosts', 'maskedTypes', 'telemetryHeaders'];
const numbers: readonly Name[] = ['retentionDays', 'monthlyCapUsd'];
const picks: Partial<Record<Name, readonly (readonly [value: string, label: string])[]>> = lockChoices;

/** The settings that a pack fixes for everybody. */
export function LocksEditor({ settings, problems, onChange }: LocksEditorProps) {
  const set = (name: Name, value: unknown) => {
    const { [name]: _before, ...rest } = settings;
    onChange(value === undefined ? rest : { ...rest, [name]: value });
  };
  const problemOf = (name: Name) => problems.find(({ path }) => path.startsWith(`settings.${name}`))?.sentence;
  const general = problems.find(({ path }) => path === 'settings')?.sentence;
  return (
    <section aria-label={editorWords.locks} className="space-y-3">
      <h4 className="font-semibold">{editorWords.locks}</h4>
      <p className="text-muted max-w-140">{general ?? editorWords.locksHint}</p>
      <div className="page:grid-cols-2 grid gap-4">
        {Object.entries(picks).map(([name, options]) => (
          <Pick
            key={name}
            label={settingWords[name as Name]}
            value={shownPick(settings[name as Name])}
            options={[
              { value: '', label: editorWords.lockOwn },
              ...options.map(([value, label]) => ({ value, label })),
            ]}
            onPick={(value) => set(name as Name, pickedValue(value))}
          />
        ))}
        {texts.map((name) => (
          <TextField
            key={name}
            label={settingWords[name]}
            value={String(settings[name] ?? '')}
            problem={problemOf(name)}
            onChange={(text) => set(name, text === '' ? undefined : text)}
          />
        ))}
        {lists.map((name) => (
          <TextField
            key={name}
            label={settingWords[name]}
            value={commaList.write(settings[name] as string[] | undefined)}
            problem={problemOf(name)}
            onChange={(text) => set(name, commaList.read(text))}
          />
        ))}
        {numbers.map((name) => (
          <TextField
            key={name}
            label={settingWords[name]}
            value={String(settings[name] ?? '')}
            problem={problemOf(name)}
            onChange={(text) =>
              set(name, text.trim() === '' || !Number.isFinite(Number(text)) ? undefined : Number(text))
            }
          />
        ))}
      </div>
    </section>
  );
}

function pickedValue(value: string): unknown {
  if (value === '') return undefined;
  return value === 'off' || value === 'on' ? value === 'on' : value;
}

function shownPick(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return typeof value === 'string' ? value : '';
}
