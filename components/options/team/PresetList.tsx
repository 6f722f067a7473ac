import { ArrowDown, ArrowUp } from 'lucide-react';
import { Button, classes, IconButton } from '@/components/ui';
import type { TonePreset } from '@/utils/tone';
import { editorWords } from './editor-words';

interface PresetListProps {
  presets: readonly TonePreset[];
  /** Id of the one whose form is open. */
  open: string | undefined;
  onOpen: (id: string) => void;
  onChange: (presets: TonePreset[]) => void;
}

/** The presets in the order of the picker: moved, copied, archived and brought back. */
export function PresetList({ presets, open, onOpen, onChange }: PresetListProps) {
  const move = (from: number, to: number) => {
    const moved = [...presets];
    moved.splice(to, 0, ...moved.splice(from, 1));
    onChange(moved);
  };
  const duplicate = (preset: TonePreset, at: number) => {
    const copy = {
      ...structuredClone(preset),
      id: freeId(preset.id, presets),
      version: 1,
      name: editorWords.copyOf(preset.name).slice(0, 60),
    };
    onChange([...presets.slice(0, at + 1), copy, ...presets.slice(at + 1)]);
    onOpen(copy.id);
  };
  const archive = (preset: TonePreset) => {
    const { archived, ...rest } = preset;
    onChange(presets.map((each) => (each.id === preset.id ? (archived ? rest : { ...rest, archived: true }) : each)));
  };
  return (
    <ol className="border-line divide-line divide-y border-y">
      {presets.map((preset, at) => (
        <li key={preset.id} className="flex flex-wrap items-center gap-x-1 py-1">
          <span className={classes('me-auto min-w-40', preset.archived && 'text-muted')}>
            <span className="font-semibold">{preset.name}</span>
            <span className="text-foot text-muted">
              {' '}
              {preset.id}
              {preset.archived && ` · ${editorWords.archived}`}
            </span>
          </span>
          <IconButton
            label={editorWords.up(preset.name)}
            icon={<ArrowUp aria-hidden="true" size={16} strokeWidth={1.5} />}
            disabled={at === 0}
            onClick={() => move(at, at - 1)}
          />
          <IconButton
            label={editorWords.down(preset.name)}
            icon={<ArrowDown aria-hidden="true" size={16} strokeWidth={1.5} />}
            disabled={at === presets.length - 1}
            onClick={() => move(at, at + 1)}
          />
          <Button weight="quiet" onClick={() => duplicate(preset, at)}>
            {editorWords.duplicate}
          </Button>
          <Button weight="quiet" onClick={() => archive(preset)}>
            {preset.archived ? editorWords.restore : editorWords.archive}
          </Button>
          <Button
            aria-expanded={open === preset.id}
            aria-label={editorWords.edit(preset.name)}
            onClick={() => onOpen(preset.id)}
          >
            {editorWords.edit('').trim()}
          </Button>
        </li>
      ))}
    </ol>
  );
}

function freeId(id: string, presets: readonly TonePreset[]): string {
  const taken = new Set(presets.map((preset) => preset.id));
  const base = id.replace(/-\d+$/u, '').slice(0, 58);
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
