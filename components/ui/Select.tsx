import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classes } from './classes';

interface SelectProps extends Omit<ComponentProps<'select'>, 'onChange'> {
  /** Accessible name. */
  label: string;
  onPick: (value: string) => void;
  /** No border of its own, for a choice inside a line of text. */
  quiet?: boolean;
}

/** The browser's own list box in our clothes: keyboard, type-ahead and screen readers come with it. */
export function Select({ label, onPick, quiet = false, className, children, ...rest }: SelectProps) {
  return (
    <span className={classes('relative inline-flex min-w-0', className)}>
      <select
        aria-label={label}
        className={classes(
          'text-label min-h-7 w-full min-w-0 appearance-none truncate rounded py-1 pe-6 transition-colors duration-100',
          quiet ? 'hover:bg-sunken bg-transparent ps-1' : 'border-edge/60 bg-raised hover:border-edge border ps-2',
        )}
        onChange={(event) => onPick(event.currentTarget.value)}
        {...rest}
      >
        {children}
      </select>
      <ChevronDown
        aria-hidden="true"
        size={16}
        strokeWidth={1.5}
        className="text-muted pointer-events-none absolute inset-y-0 end-1 my-auto"
      />
    </span>
  );
}
