/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the browsers' own select cannot show a second line in every browser */
import { Check, ChevronDown } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { classes } from './classes';

export interface Choice {
  value: string;
  name: string;
  /** One line that tells when to pick it. */
  purpose?: string;
}

interface PickListProps {
  /** Accessible name. */
  label: string;
  choices: readonly Choice[];
  value: string;
  onPick: (value: string) => void;
  /** No border of its own, for a choice inside a line; the list is as wide as the nearest positioned ancestor. */
  quiet?: boolean;
  className?: string;
}

/**
 * A select whose list has room for a line of purpose below each name. Arrow keys, Home, End, first letters, Enter and Esc
 * work as in the browser's own; the list closes when the focus leaves.
 */
export function PickList({ label, choices, value, onPick, quiet = false, className }: PickListProps) {
  const id = useId();
  const chosen = Math.max(
    0,
    choices.findIndex((choice) => choice.value === value),
  );
  const [active, setActive] = useState<number>();
  const open = active !== undefined;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active !== undefined) list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  function pick(index: number) {
    setActive(undefined);
    const choice = choices[index];
    if (choice && choice.value !== value) onPick(choice.value);
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = stepOf(event, active, chosen, choices);
    if (step === undefined) return;
    event.preventDefault();
    if (step === 'close') setActive(undefined);
    else if (step === 'pick') pick(active ?? chosen);
    else setActive(step);
  }
  return (
    <div className={classes('min-w-0', !quiet && 'relative', className)}>
      <button
        type="button"
        role="combobox"
        aria-label={label}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open ? `${id}-${active}` : undefined}
        title={choices[chosen]?.purpose}
        className={classes(
          'flex w-full items-center gap-1 text-start transition-colors duration-100',
          quiet
            ? 'text-foot hover:bg-sunken hover:text-ink min-h-6 rounded-sm px-1.5'
            : 'border-edge/50 bg-raised text-label hover:border-edge min-h-8 justify-between rounded border py-1 ps-2 pe-1',
        )}
        onClick={() => setActive(open ? undefined : chosen)}
        onKeyDown={onKeyDown}
        onBlur={() => setActive(undefined)}
      >
        <span className="truncate">{choices[chosen]?.name}</span>
        <ChevronDown aria-hidden="true" size={16} strokeWidth={1.5} className="text-muted shrink-0" />
      </button>
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        hidden={!open}
        className={classes(
          'border-edge/50 bg-raised text-label text-ink shadow-popped absolute top-full z-10 mt-1 max-h-80 overflow-auto rounded border p-1',
          quiet ? 'inset-x-1' : 'start-0 w-max max-w-72 min-w-full',
        )}
      >
        {choices.map((choice, index) => (
          <PickOption
            key={choice.value}
            id={`${id}-${index}`}
            choice={choice}
            selected={index === chosen}
            active={index === active}
            onPick={() => pick(index)}
          />
        ))}
      </div>
    </div>
  );
}

interface PickOptionProps {
  id: string;
  choice: Choice;
  selected: boolean;
  active: boolean;
  onPick: () => void;
}

/** Keys are handled by the button, which keeps the focus. */
function PickOption({ id, choice, selected, active, onPick }: PickOptionProps) {
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
      <span className="min-w-0 flex-1">
        <span className="block">{choice.name}</span>
        {choice.purpose && <span className="text-foot text-muted block">{choice.purpose}</span>}
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

type Step = number | 'close' | 'pick' | undefined;

function stepOf(event: KeyboardEvent, active: number | undefined, chosen: number, choices: readonly Choice[]): Step {
  const open = active !== undefined;
  const from = active ?? chosen;
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  switch (event.key) {
    case 'ArrowDown':
      return open ? Math.min(choices.length - 1, from + 1) : from;
    case 'ArrowUp':
      return open ? Math.max(0, from - 1) : from;
    case 'Home':
      return open ? 0 : undefined;
    case 'End':
      return open ? choices.length - 1 : undefined;
    case 'Enter':
    case ' ':
      return open ? 'pick' : from;
    case 'Escape':
      return open ? 'close' : undefined;
    default:
      return byLetter(event.key, from, choices);
  }
}

/** The next choice that begins with the letter, counting on from the current one. */
function byLetter(key: string, from: number, choices: readonly Choice[]): number | undefined {
  if (key.length !== 1) return undefined;
  const order = choices.map((_, offset) => (from + 1 + offset) % choices.length);
  return order.find((index) => choices[index]?.name.toLocaleLowerCase().startsWith(key.toLocaleLowerCase()));
}
