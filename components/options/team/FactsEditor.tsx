import { Button } from '@/components/ui';
import { isStale, type PackProblem, type PolicyFact } from '@/utils/tone';
import { Pick } from '../Pick';
import { editorWords } from './editor-words';
import { TextField } from './TextField';

interface FactsEditorProps {
  facts: readonly PolicyFact[];
  problems: readonly PackProblem[];
  today: Date;
  onChange: (facts: PolicyFact[]) => void;
}

const words = editorWords.fact;

/** What is true for the team, one fact a card. */
export function FactsEditor({ facts, problems, today, onChange }: FactsEditorProps) {
  const add = () => {
    const nextYear = new Date(Date.UTC(today.getUTCFullYear() + 1, today.getUTCMonth(), today.getUTCDate()));
    onChange([
      ...facts,
      { id: freeId(facts), text: '', owner: '', reviewBy: nextYear.toISOString().slice(0, 10), audience: 'public' },
    ]);
  };
  return (
    <section aria-label={editorWords.facts} className="space-y-3">
      <h4 className="font-semibold">{editorWords.facts}</h4>
      <p className="text-muted max-w-140">{editorWords.factsHint}</p>
      {facts.map((fact, at) => (
        <FactCard
          key={fact.id}
          fact={fact}
          stale={isStale(fact, today)}
          problemOf={(field) => problems.find(({ path }) => path === `facts[${at}].${field}`)?.sentence}
          onChange={(changed) => onChange(facts.map((each, index) => (index === at ? changed : each)))}
          onRemove={() => onChange(facts.filter((_, index) => index !== at))}
        />
      ))}
      <Button onClick={add}>{editorWords.addFact}</Button>
    </section>
  );
}

interface FactCardProps {
  fact: PolicyFact;
  stale: boolean;
  problemOf: (field: string) => string | undefined;
  onChange: (fact: PolicyFact) => void;
  onRemove: () => void;
}

function FactCard({ fact, stale, problemOf, onChange, onRemove }: FactCardProps) {
  const { value, unit, ...rest } = fact;
  const setNumber = (text: string) => {
    const number = Number(text.replace(',', '.'));
    onChange({
      ...rest,
      ...(unit !== undefined && { unit }),
      ...(text.trim() !== '' && Number.isFinite(number) && { value: number }),
    });
  };
  return (
    <div className="border-line bg-raised space-y-3 rounded border p-3">
      <TextField
        label={words.text}
        value={fact.text}
        problem={problemOf('text')}
        onChange={(text) => onChange({ ...fact, text })}
      />
      <div className="page:grid-cols-4 grid grid-cols-2 gap-3">
        <TextField
          label={words.value}
          value={value === undefined ? '' : String(value)}
          problem={problemOf('value')}
          onChange={setNumber}
        />
        <TextField
          label={words.unit}
          value={unit ?? ''}
          problem={problemOf('unit')}
          onChange={(text) =>
            onChange({ ...rest, ...(value !== undefined && { value }), ...(text !== '' && { unit: text }) })
          }
        />
        <TextField
          label={words.owner}
          value={fact.owner}
          problem={problemOf('owner')}
          onChange={(owner) => onChange({ ...fact, owner })}
        />
        <TextField
          label={words.reviewBy}
          value={fact.reviewBy}
          problem={problemOf('reviewBy') ?? (stale ? words.stale : undefined)}
          onChange={(reviewBy) => onChange({ ...fact, reviewBy })}
        />
      </div>
      <div className="flex flex-wrap items-end justify-between gap-3">
        <Pick
          label={words.audience}
          value={fact.audience}
          options={[
            { value: 'public', label: words.public },
            { value: 'internal', label: words.internal },
          ]}
          onPick={(audience) => onChange({ ...fact, audience: audience as PolicyFact['audience'] })}
        />
        <Button weight="quiet" onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </div>
  );
}

function freeId(facts: readonly PolicyFact[]): string {
  const taken = new Set(facts.map(({ id }) => id));
  let number = facts.length + 1;
  while (taken.has(`fact-${number}`)) number += 1;
  return `fact-${number}`;
}
