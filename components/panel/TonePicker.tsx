/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the browsers' own select has neither a search nor a second line */
import { Check, ChevronDown, Lock } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { classes, Key } from '@/components/ui';
import type { TonePreset } from '@/utils/tone';
import { presetLabel } from '@/utils/tone/preset-label';
import { toneWords } from './tone-words';
import type { ToneChoice } from './use-tone';
import { words } from './words';

interface TonePickerProps {
  tone: ToneChoice;
  presets: readonly TonePreset[];
  onPick: (id: string) => void;
}

/**
 * The tone of a draft. Opens a list with a search; letters search, arrows and Enter pick, 1 to 9 pick at once while nothing is
 * searched. Where the team picks, it says so and opens nothing.
 */
export function TonePicker({ tone, presets, onPick }: TonePickerProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div
      className="min-w-0"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        aria-label={`${words.tone}: ${presetLabel(tone.preset).name}`}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-disabled={tone.locked || undefined}
        title={tone.locked ? toneWords.locked : presetLabel(tone.preset).purpose}
        className="text-foot hover:bg-sunken hover:text-ink flex min-h-6 w-full items-center gap-1 rounded-sm px-1.5 text-start transition-colors duration-100"
        onClick={() => setOpen(!tone.locked && !open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || tone.locked) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <span className="truncate">{presetLabel(tone.preset).name}</span>
        {tone.locked ? (
          <Lock aria-hidden="true" size={16} strokeWidth={1.5} className="shrink-0" />
        ) : (
          <ChevronDown aria-hidden="true" size={16} strokeWidth={1.5} className="shrink-0" />
        )}
      </button>
      {open && (
        <ToneList
          presets={presets}
          chosen={tone.preset.id}
          onClose={close}
          onPick={(id) => {
            onPick(id);
            close();
          }}
        />
      )}
    </div>
  );
}

interface ToneListProps {
  presets: readonly TonePreset[];
  chosen: string;
  onPick: (id: string) => void;
  onClose: () => void;
}

function ToneList({ presets, chosen, onPick, onClose }: ToneListProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const found = search(presets, query);
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      presets.findIndex((preset) => preset.id === chosen),
    ),
  );
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const at = Math.min(active, Math.max(0, found.length - 1));
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    // Newer browsers give a promise back, which React would take for a clean-up.
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  function onKeyDown(event: KeyboardEvent) {
    const wanted = wantedBy(event, at, found, query);
    if (wanted === undefined) return;
    event.preventDefault();
    if (wanted === 'close') onClose();
    else if (typeof wanted === 'number') setActive(wanted);
    else onPick(wanted.pick);
  }
  return (
    <div className="border-edge/50 bg-raised text-label text-ink shadow-popped absolute inset-x-1 top-full z-10 rounded border p-1">
      <input
        ref={field}
        role="combobox"
        aria-label={toneWords.search}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={found[at] && `${id}-${at}`}
        placeholder={toneWords.search}
        value={query}
        className="border-line mb-1 min-h-7 w-full rounded-sm border bg-transparent px-2"
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={words.tone} className="max-h-64 overflow-auto">
        {found.map((preset, index) => (
          <ToneOption
            key={preset.id}
            id={`${id}-${index}`}
            preset={preset}
            digit={query === '' && index < 9 ? String(index + 1) : undefined}
            selected={preset.id === chosen}
            active={index === at}
            onPick={() => onPick(preset.id)}
          />
        ))}
      </div>
      <p className="text-foot text-muted px-2 py-1">{found.length === 0 ? toneWords.none : toneWords.keys}</p>
    </div>
  );
}

/** Presets that speak of it: those that are called so come first. */
function search(presets: readonly TonePreset[], query: string): readonly TonePreset[] {
  const wanted = query.trim().toLowerCase();
  const named = (preset: TonePreset) => presetLabel(preset).name.toLowerCase().includes(wanted);
  const others = presets.filter(
    (preset) => !named(preset) && presetLabel(preset).purpose.toLowerCase().includes(wanted),
  );
  return [...presets.filter(named), ...others];
}

interface ToneOptionProps {
  id: string;
  preset: TonePreset;
  digit: string | undefined;
  selected: boolean;
  active: boolean;
  onPick: () => void;
}

/** Keys are handled by the search field, which keeps the focus. */
function ToneOption({ id, preset, digit, selected, active, onPick }: ToneOptionProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="option"
      aria-selected={selected}
      className={classes(
        'flex cursor-pointer items-start gap-2 rounded-sm px-2 py-1',
        active ? 'bg-accent-soft outline outline-transparent' : 'hover:bg-sunken',
      )}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      <span className="text-muted w-3 shrink-0">{digit && <Key>{digit}</Key>}</span>
      <span className="min-w-0 flex-1">
        <span className="block">{presetLabel(preset).name}</span>
        <span className="text-foot text-muted block">{presetLabel(preset).purpose}</span>
      </span>
      <Check
        aria-hidden="true"
        size={16}
        strokeWidth={1.5}
        className={classes('text-accent mt-px shrink-0', !selected && 'invisible')}
      />
    </div>
  );
}

type Wanted = number | 'close' | { pick: string } | undefined;

function wantedBy(event: KeyboardEvent, at: number, found: readonly TonePreset[], query: string): Wanted {
  if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return undefined;
  switch (event.key) {
    case 'ArrowDown':
      return Math.min(found.length - 1, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Escape':
      return 'close';
    case 'Enter':
      return found[at] ? { pick: found[at].id } : undefined;
    default: {
      const nth = query === '' && /^[1-9]$/.test(event.key) ? found[Number(event.key) - 1] : undefined;
      return nth && { pick: nth.id };
    }
  }
}
