import { Field } from '@/components/ui';

interface TextFieldProps {
  label: string;
  value: string;
  hint?: string;
  problem: string | undefined;
  onChange: (value: string) => void;
}

/** One line; its problem stands in place of its hint. */
export function TextField({ label, value, hint, problem, onChange }: TextFieldProps) {
  return (
    <Field
      label={label}
      value={value}
      autoComplete="off"
      aria-invalid={problem !== undefined}
      hint={problem === undefined ? hint : <span className="text-frustrated">{problem}</span>}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
