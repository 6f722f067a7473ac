import { useId, type ReactNode } from 'react';
import { Select } from '@/components/ui';

interface PickProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  hint?: ReactNode;
  disabled?: boolean;
  onPick: (value: string) => void;
}

/** A list box under its visible label. */
export function Pick({ label, value, options, hint, disabled, onPick }: PickProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <Select
        id={id}
        label={label}
        value={value}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onPick={onPick}
        className="w-full max-w-80"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
      {hint && (
        <p id={`${id}-hint`} className="text-foot text-muted mt-1">
          {hint}
        </p>
      )}
    </div>
  );
}
