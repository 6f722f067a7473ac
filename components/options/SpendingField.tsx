import { useEffect, useState } from 'react';
import { Field } from '@/components/ui';
import { monthlyCapMost } from '@/utils/settings/preferences';
import { spendingWords } from './spending-words';

interface SpendingFieldProps {
  /** US dollars of this month; rejects where nothing can be kept. */
  month: () => Promise<number>;
  /** 0 for no limit. */
  capUsd: number;
  onChange: (capUsd: number) => void;
}

/** What drafts may cost a month, and what they cost so far. */
export function SpendingField({ month, capUsd, onChange }: SpendingFieldProps) {
  const [typed, setTyped] = useState<string>();
  const [spent, setSpent] = useState<number>();
  useEffect(() => {
    let here = true;
    void month().then(
      (usd) => here && setSpent(usd),
      // The page says elsewhere that nothing can be kept.
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [month]);
  const wanted = amountIn(typed ?? '');
  return (
    <div className="mt-4 max-w-80">
      <Field
        label={spendingWords.label}
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? (capUsd > 0 ? String(capUsd) : '')}
        aria-invalid={typed !== undefined && wanted === undefined}
        hint={typed !== undefined && wanted === undefined ? spendingWords.wrong(monthlyCapMost) : spendingWords.hint}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => {
          if (typed === undefined || wanted === undefined) return;
          onChange(wanted);
          setTyped(undefined);
        }}
      />
      {spent !== undefined && <p className="text-foot text-muted mt-1">{spendingWords.spent(spent)}</p>}
    </div>
  );
}

/** A comma counts as a decimal point; empty is no limit. */
function amountIn(typed: string): number | undefined {
  const plain = typed.trim().replace(/^\$/, '').replace(',', '.');
  if (plain === '') return 0;
  const amount = /^\d{1,6}(?:\.\d{1,2})?$/.test(plain) ? Number(plain) : Number.NaN;
  return amount >= 0 && amount <= monthlyCapMost ? amount : undefined;
}
