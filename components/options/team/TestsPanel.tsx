import { useEffect, useState } from 'react';
import { Button } from '@/components/ui';
import { sampleTickets, type CheckResult, type PackProblem, type PresetTest, type TestRow } from '@/utils/tone';
import type { TeamService } from '../options-services';
import { Scroller } from '../Scroller';
import { testWords } from './editor-words';
import { TestEditor } from './TestEditor';
import type { PackEditorModel } from './use-pack-editor';
import { expectationWords } from './words';

interface TestsPanelProps {
  service: TeamService;
  editor: PackEditorModel;
}

/** The tests of a pack, their results as a table, and the tests themselves to change. */
export function TestsPanel({ service, editor }: TestsPanelProps) {
  const { pack, rows, problems, engine } = editor;
  const [open, setOpen] = useState<string>();
  const [claude, setClaude] = useState(false);
  useEffect(() => {
    let here = true;
    void service.claudeReady().then((ready) => here && setClaude(ready));
    return () => {
      here = false;
    };
  }, [service]);
  const set = (tests: PresetTest[]) => editor.change({ tests });
  const add = () => {
    const [sample] = sampleTickets;
    const id = freeId(pack.tests);
    set([
      ...pack.tests,
      { id, name: sample.name, ticket: structuredClone(sample.ticket), expects: [{ kind: 'no-promise' }] },
    ]);
    setOpen(id);
  };
  return (
    <section aria-label={testWords.title} className="space-y-3">
      <h4 className="font-semibold">{testWords.title}</h4>
      <p className="text-muted max-w-140">{testWords.hint}</p>
      <output className="block">{summaryOf(rows, engine, problems)}</output>
      {rows && rows.length > 0 && <TestTable rows={rows} />}
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => editor.run('template')}>{testWords.run}</Button>
        {claude && <Button onClick={() => editor.run('claude')}>{testWords.runClaude}</Button>}
        <Button onClick={add}>{testWords.add}</Button>
        {pack.tests.map((test) => (
          <Button
            key={test.id}
            weight="quiet"
            aria-expanded={open === test.id}
            onClick={() => setOpen(open === test.id ? undefined : test.id)}
          >
            {testWords.edit(test.name)}
          </Button>
        ))}
      </div>
      {pack.tests.map(
        (test, at) =>
          test.id === open && (
            <TestEditor
              key={test.id}
              test={test}
              problems={within(problems, `tests[${at}]`)}
              onChange={(changed) => set(pack.tests.map((each, index) => (index === at ? changed : each)))}
              onRemove={() => set(pack.tests.filter((_, index) => index !== at))}
            />
          ),
      )}
    </section>
  );
}

/** Problems below a place, their paths without it. */
export function within(problems: readonly PackProblem[], place: string): PackProblem[] {
  return problems.flatMap(({ path, sentence }) =>
    path === place || path.startsWith(`${place}.`) ? [{ path: path.slice(place.length + 1), sentence }] : [],
  );
}

function summaryOf(
  rows: readonly TestRow[] | undefined,
  engine: 'template' | 'claude',
  problems: readonly PackProblem[],
): string {
  if (problems.length > 0) return '';
  if (!rows) return testWords.running;
  const passed = rows.filter(({ verdict }) => verdict === 'passed').length;
  return testWords.summary(passed, rows.length, testWords.engines[engine]);
}

/** One row a test and preset: what failed first, in words, with the words of the draft that it rests on. */
function TestTable({ rows }: { rows: readonly TestRow[] }) {
  return (
    <Scroller label={testWords.results}>
      <table className="w-full min-w-140 border-collapse">
        <thead className="text-foot text-muted">
          <tr>
            {testWords.head.map((head) => (
              <th key={head} scope="col" className="border-line border-b py-2 pe-4 text-start font-normal">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.test.id} ${row.preset.id}`} data-verdict={row.verdict}>
              <th scope="row" className="border-line border-b py-2 pe-4 text-start align-top font-normal">
                {row.test.name}
              </th>
              <td className="border-line border-b py-2 pe-4 align-top">{row.preset.name}</td>
              <td
                className={`border-line border-b py-2 pe-4 align-top ${row.verdict === 'passed' ? 'text-supported' : 'text-frustrated font-semibold'}`}
              >
                {testWords[row.verdict]}
              </td>
              <td className="border-line border-b py-2 align-top">
                <RowDetail row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function RowDetail({ row }: { row: TestRow }) {
  if (row.failure !== undefined) return row.failure;
  const failed = row.results.filter(({ verdict }) => verdict === 'failed');
  return (
    <details open={failed.length > 0}>
      <summary className="text-accent inline-flex min-h-6 items-center underline">
        {failed.length > 0 ? failed.map(({ expects }) => expectationWords(expects)).join('; ') : testWords.draft}
      </summary>
      <ul className="text-foot mt-1 space-y-1">
        {row.results.map((result, at) => (
          // An expectation is its place in the test.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>{resultWords(result)}</li>
        ))}
      </ul>
      {row.text !== undefined && (
        <p className="text-foot text-muted mt-2 whitespace-pre-line" dir="auto" lang={row.test.ticket.language}>
          {row.text}
        </p>
      )}
    </details>
  );
}

function resultWords({ expects, verdict, found }: CheckResult): string {
  return `${expectationWords(expects)}: ${testWords[verdict]}${found === '' ? '' : ` (${found})`}`;
}

function freeId(tests: readonly PresetTest[]): string {
  const taken = new Set(tests.map(({ id }) => id));
  let number = tests.length + 1;
  while (taken.has(`test-${number}`)) number += 1;
  return `test-${number}`;
}
