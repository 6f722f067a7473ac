import { useId, useState, type ReactNode } from 'react';

interface TextBoxProps {
  label: string;
  labelHidden?: boolean;
  value: string;
  rows?: number;
  hint?: ReactNode;
  /** What is wrong with it, in a sentence. */
  problem?: string | undefined;
  lang?: string;
  onChange: (value: string) => void;
}

/** A labelled box for several lines. What is typed stays as it is typed, whatever the list that is made of it drops. */
export function TextBox({ label, labelHidden = false, value, rows = 3, hint, problem, lang, onChange }: TextBoxProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'mb-1 block font-semibold'}>
        {label}
      </label>
      <textarea
        id={id}
        rows={rows}
        dir="auto"
        lang={lang}
        value={typed ?? value}
        aria-invalid={problem !== undefined}
        aria-describedby={hint || problem ? `${id}-hint` : undefined}
        className="border-edge/60 bg-raised text-label hover:border-edge aria-invalid:border-frustrated w-full rounded border px-2 py-1 transition-colors duration-100"
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          onChange(event.currentTarget.value);
        }}
        onBlur={() => setTyped(undefined)}
      />
      {(problem ?? hint) && (
        <p id={`${id}-hint`} className={problem === undefined ? 'text-foot text-muted' : 'text-foot text-frustrated'}>
          {problem ?? hint}
        </p>
      )}
    </div>
  );
}
