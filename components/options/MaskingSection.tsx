import { useState, type SubmitEvent } from 'react';
import { Button, Field, Notice, Select } from '@/components/ui';
import { personalDataTypes, type NumberShape, type PersonalDataType } from '@/utils/privacy/types';
import type { Preferences } from '@/utils/settings';
import { numberShapeSchema } from '@/utils/settings/preferences';
import { maskingWords as words } from './masking-words';
import { Section } from './Section';

interface MaskingSectionProps {
  preferences: Preferences;
  onChange: (change: Partial<Preferences>) => Promise<void>;
}

const mostShapes = 20;

/** Which personal data is hidden, the team's own numbers, and drafts ahead of time. */
export function MaskingSection({ preferences, onChange }: MaskingSectionProps) {
  const { masked, numberShapes, prefetch } = preferences;
  const toggle = (type: PersonalDataType, on: boolean) =>
    void onChange({ masked: personalDataTypes.filter((each) => (each === type ? on : masked.includes(each))) });
  return (
    <Section id="masking" title={words.title} lead={words.lead}>
      <fieldset>
        <legend className="mb-1 font-semibold">{words.legend}</legend>
        <div className="page:grid-cols-2 grid gap-x-4">
          {personalDataTypes.map((type) => (
            <Check
              key={type}
              label={words.types[type]}
              checked={masked.includes(type)}
              onCheck={(on) => toggle(type, on)}
            />
          ))}
        </div>
      </fieldset>
      <Shapes shapes={numberShapes} onChange={(shapes) => void onChange({ numberShapes: shapes })} />
      <div>
        <h3 className="font-semibold">{words.ahead}</h3>
        <Check label={words.prefetch} checked={prefetch} onCheck={(on) => void onChange({ prefetch: on })} />
        <p className="text-foot text-muted max-w-140">{words.prefetchHint}</p>
      </div>
    </Section>
  );
}

function Check({ label, checked, onCheck }: { label: string; checked: boolean; onCheck: (on: boolean) => void }) {
  return (
    <label className="flex min-h-7 items-start gap-2 py-1">
      <input
        type="checkbox"
        className="accent-accent mt-px size-4 shrink-0"
        checked={checked}
        onChange={(event) => onCheck(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}

function Shapes({ shapes, onChange }: { shapes: readonly NumberShape[]; onChange: (shapes: NumberShape[]) => void }) {
  const [type, setType] = useState<NumberShape['type']>('ORDER');
  const [shape, setShape] = useState('');
  const [problem, setProblem] = useState<string>();
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const read = numberShapeSchema.safeParse({ type, shape: shape.trim() });
    if (!read.success) return setProblem(words.badShape);
    if (shapes.length >= mostShapes) return setProblem(words.full);
    setProblem(undefined);
    setShape('');
    onChange([...shapes.filter((each) => each.shape !== read.data.shape), read.data]);
  };
  return (
    <div className="space-y-2">
      <h3 className="font-semibold">{words.shapes}</h3>
      <ul>
        {shapes.map((each) => (
          <li key={each.shape} className="flex min-h-8 items-center gap-3">
            <code>{each.shape}</code>
            <span className="text-muted">{words.kinds[each.type]}</span>
            <Button
              weight="quiet"
              aria-label={words.remove(each.shape)}
              onClick={() => onChange(shapes.filter((other) => other !== each))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <form className="flex flex-wrap items-end gap-2" onSubmit={add}>
        <Select label={words.kind} value={type} onPick={(value) => setType(value === 'ACCOUNT' ? 'ACCOUNT' : 'ORDER')}>
          {Object.entries(words.kinds).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
        <Field
          label={words.shape}
          hint={words.shapesHint}
          value={shape}
          maxLength={60}
          onChange={(event) => setShape(event.currentTarget.value)}
        />
        <Button submits>{words.add}</Button>
      </form>
      {problem && <Notice kind="alert">{problem}</Notice>}
    </div>
  );
}
