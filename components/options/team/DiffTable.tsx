import { useState } from 'react';
import { Button } from '@/components/ui';
import type { FieldChange } from '@/utils/tone';
import { Scroller } from '../Scroller';
import { teamWords } from './words';

const shownAtOnce = 30;

/** What changes, field by field: what is said now, and what would be said then. */
export function DiffTable({ changes, label }: { changes: readonly FieldChange[]; label: string }) {
  const [most, setMost] = useState(shownAtOnce);
  return (
    <Scroller label={label}>
      <table className="w-full min-w-120 table-fixed border-collapse">
        <thead className="text-foot text-muted">
          <tr>
            {teamWords.diffHead.map((head) => (
              <th key={head} scope="col" className="border-line border-b py-2 pe-4 text-start font-normal">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, most).map(({ path, before, after }, at) => (
            // Two entries of one list have the same path.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={`${path}#${at}`}>
              <th
                scope="row"
                className="text-foot border-line border-b py-2 pe-4 text-start align-top font-normal break-words"
              >
                {path}
              </th>
              <td className="text-muted border-line border-b py-2 pe-4 align-top break-words whitespace-pre-line">
                {before !== undefined && <del className="no-underline">{before}</del>}
              </td>
              <td className="border-line border-b py-2 align-top break-words whitespace-pre-line">
                {after !== undefined && <ins className="no-underline">{after}</ins>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length > most && (
        <Button weight="quiet" className="mt-2" onClick={() => setMost(changes.length)}>
          {teamWords.moreChanges(changes.length - most)}
        </Button>
      )}
    </Scroller>
  );
}
