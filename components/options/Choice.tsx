import { useId, type ReactNode } from 'react';

interface ChoiceProps {
  /** Radios of one name belong together; without a name it is a check box. */
  name?: string;
  checked: boolean;
  label: string;
  hint?: ReactNode;
  disabled?: boolean;
  onChoose: (checked: boolean) => void;
}

/** A radio button or check box with its words, all of which can be pressed. */
export function Choice({ name, checked, label, hint, disabled, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div className="flex items-start gap-2">
      <input
        id={id}
        type={name === undefined ? 'checkbox' : 'radio'}
        name={name}
        checked={checked}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="accent-accent mt-px size-4 shrink-0"
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <div className="min-w-0">
        <label htmlFor={id} className="inline-block min-h-6 pb-1.5 font-semibold">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-muted -mt-1 max-w-140">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}

interface ChoicesProps {
  legend: string;
  /** Nothing in it can be chosen. */
  disabled?: boolean;
  children: ReactNode;
}

/** Radios or check boxes that answer one question. */
export function Choices({ legend, disabled = false, children }: ChoicesProps) {
  return (
    <fieldset className="space-y-2 disabled:opacity-70" disabled={disabled}>
      <legend className="mb-2 font-semibold">{legend}</legend>
      {children}
    </fieldset>
  );
}
