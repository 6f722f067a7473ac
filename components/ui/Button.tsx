import type { ComponentProps, ReactNode, Ref } from 'react';
import { classes } from './classes';

type Weight = 'primary' | 'outline' | 'quiet';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** `primary` is used once on a screen: the next thing to do. */
  weight?: Weight;
  /** Held back: still focusable and pressable, so that a press can say why. */
  held?: boolean;
  /** Sends the form that it stands in, as Enter in one of its fields does. */
  submits?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with words. At least 32 px high; icons inside are 16 px. */
export function Button({ weight = 'outline', held = false, submits = false, className, ...rest }: ButtonProps) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      aria-disabled={held || undefined}
      className={classes(
        'text-label inline-flex min-h-8 items-center justify-center gap-2 rounded px-3 py-1 font-semibold',
        'transition-colors duration-100 disabled:cursor-default disabled:opacity-50',
        held ? heldLook : looks[weight],
        className,
      )}
      {...rest}
    />
  );
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'children'> {
  /** What it does, in words; also its tooltip. */
  label: string;
  icon: ReactNode;
}

/** A 28 px square with an icon alone and its words as accessible name. */
export function IconButton({ label, icon, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={classes(
        'text-muted inline-flex size-7 shrink-0 items-center justify-center rounded transition-colors duration-100',
        'hover:bg-sunken hover:text-ink aria-pressed:bg-accent-soft aria-pressed:text-accent',
        className,
      )}
      {...rest}
    >
      {icon}
    </button>
  );
}

const looks: Record<Weight, string> = {
  primary: 'border border-transparent bg-accent text-on-accent hover:bg-accent-strong',
  outline: 'border border-edge/50 bg-raised text-ink hover:border-edge hover:bg-sunken',
  quiet: 'border border-transparent text-muted hover:bg-sunken hover:text-ink',
};

const heldLook = 'cursor-default border border-dashed border-edge bg-transparent text-muted';
