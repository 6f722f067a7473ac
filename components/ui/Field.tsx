import { useId, type ComponentProps, type ReactNode } from 'react';
import { classes } from './classes';

interface FieldProps extends ComponentProps<'input'> {
  label: string;
  /** The label is for assistive technology only; the placeholder then says it to the eye. */
  labelHidden?: boolean;
  /** One line below the field. */
  hint?: ReactNode;
}

/** A labelled one-line field. */
export function Field({ label, labelHidden = false, hint, className, ...rest }: FieldProps) {
  const id = useId();
  return (
    <div className={classes('min-w-0', className)}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'mb-1 block font-semibold'}>
        {label}
      </label>
      <input
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="border-edge/60 bg-raised text-label hover:border-edge min-h-8 w-full rounded border px-2 py-1 text-ellipsis transition-colors duration-100"
        {...rest}
      />
      {hint && (
        <p id={`${id}-hint`} className="text-foot text-muted mt-1">
          {hint}
        </p>
      )}
    </div>
  );
}
