import { useState } from 'react';
import { Button, Notice } from '@/components/ui';
import {
  mechanisms,
  sampleTickets,
  type Expectation,
  type Mechanism,
  type PackProblem,
  type PresetTest,
} from '@/utils/tone';
import { Pick } from '../Pick';
import { testWords as words } from './editor-words';
import { commaList } from './lines';
import { TextField } from './TextField';
import { TextBox } from './TextBox';
import { expectationWords, mechanismWords } from './words';

interface TestEditorProps {
  test: PresetTest;
  problems: readonly PackProblem[];
  onChange: (test: PresetTest) => void;
  onRemove: () => void;
}

/** One test: its ticket and what a draft for it must do. */
export function TestEditor({ test, problems, onChange, onRemove }: TestEditorProps) {
  const { ticket } = test;
  const last = ticket.messages.findLastIndex(({ from }) => from === 'customer');
  const setMessage = (text: string) => {
    const messages = ticket.messages.map((message, at) => (at === last ? { ...message, text } : message));
    // Evidence stands on words of the customer; where they are gone, so is it.
    const evidence = ticket.evidence.filter(({ quote }) =>
      messages.some(({ from, text: said }) => from === 'customer' && said.includes(quote)),
    );
    onChange({ ...test, ticket: { ...ticket, messages, evidence } });
  };
  return (
    <div className="border-line bg-raised space-y-3 rounded border p-3">
      {problems.map(({ path, sentence }) => (
        <Notice key={path + sentence} kind="care">
          {sentence}
        </Notice>
      ))}
      <div className="page:grid-cols-2 grid gap-3">
        <TextField
          label={words.name}
          value={test.name}
          problem={undefined}
          onChange={(name) => onChange({ ...test, name })}
        />
        <TextField
          label={words.onlyFor}
          value={commaList.write(test.presets)}
          hint={words.onlyForHint}
          problem={undefined}
          onChange={(text) => onChange({ ...test, presets: commaList.read(text) })}
        />
        <Pick
          label={words.addFrom}
          value={sampleTickets.find((sample) => sample.ticket.subject === ticket.subject)?.id ?? ''}
          options={sampleTickets.map(({ id, name }) => ({ value: id, label: name }))}
          onPick={(id) => {
            const sample = sampleTickets.find((each) => each.id === id);
            if (sample) onChange({ ...test, ticket: structuredClone(sample.ticket) });
          }}
        />
      </div>
      <TextBox
        label={words.message}
        value={ticket.messages[last]?.text ?? ''}
        lang={ticket.language}
        onChange={setMessage}
      />
      <ul className="space-y-1" aria-label={words.expects}>
        {test.expects.map((expects, at) => (
          // An expectation is its place in the test.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at} className="flex items-center gap-2">
            <span>
              {words.expects} {expectationWords(expects)}
            </span>
            <Button
              weight="quiet"
              aria-label={words.removeExpectation(expectationWords(expects))}
              onClick={() => onChange({ ...test, expects: test.expects.filter((_, index) => index !== at) })}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <AddExpectation onAdd={(expects) => onChange({ ...test, expects: [...test.expects, expects] })} />
      <Button weight="quiet" onClick={onRemove}>
        {words.remove}
      </Button>
    </div>
  );
}

function AddExpectation({ onAdd }: { onAdd: (expects: Expectation) => void }) {
  const [kind, setKind] = useState<Expectation['kind']>('includes');
  const [value, setValue] = useState('');
  const [mechanism, setMechanism] = useState<Mechanism>('ownership');
  const expects = expectationOf(kind, value.trim(), mechanism);
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Pick
        label={words.expectationKind}
        value={kind}
        options={Object.entries(words.kinds).map(([each, label]) => ({ value: each, label }))}
        onPick={(picked) => setKind(picked as Expectation['kind'])}
      />
      {kind === 'empathy' && (
        <Pick
          label={words.value}
          value={mechanism}
          options={mechanisms.map((each) => ({ value: each, label: mechanismWords[each] }))}
          onPick={(picked) => setMechanism(picked as Mechanism)}
        />
      )}
      {kind !== 'empathy' && kind !== 'no-promise' && kind !== 'hands-over' && (
        <TextField label={words.value} value={value} problem={undefined} onChange={setValue} />
      )}
      <Button
        held={!expects}
        onClick={() => {
          if (!expects) return;
          onAdd(expects);
          setValue('');
        }}
      >
        {words.addExpectation}
      </Button>
    </div>
  );
}

/** What was entered as an expectation; nothing while its value is missing or is none. */
function expectationOf(kind: Expectation['kind'], value: string, mechanism: Mechanism): Expectation | undefined {
  if (kind === 'no-promise' || kind === 'hands-over') return { kind };
  if (kind === 'empathy') return { kind, mechanism };
  if (value === '') return undefined;
  if (kind === 'includes' || kind === 'avoids') return { kind, text: value };
  if (kind === 'language') return { kind, language: value };
  if (kind === 'formality') return value === 'formal' || value === 'informal' ? { kind, formality: value } : undefined;
  return /^\d+$/u.test(value) ? { kind, most: Number(value) } : undefined;
}
