import { describe, expect, it } from 'vitest';
import { exportedRow, ndjsonChunks, readNdjson, type FeedbackRow } from '@/utils/feedback';
import { row } from '../support/feedback-builders';
import { outcomeHistory } from '../support/outcome-history';

const { rows } = outcomeHistory({ drafts: 200, days: 30, until: '2026-11-20T12:00:00.000Z', words: 5 });

async function exported(of: readonly FeedbackRow[]): Promise<string> {
  return (
    await Array.fromAsync(
      ndjsonChunks(
        (async function* () {
          yield* of;
        })(),
      ),
    )
  ).join('');
}

describe('an NDJSON export', () => {
  it('has one whole JSON value a line, and comes back as it was', async () => {
    const text = await exported(rows);
    expect(text.trimEnd().split('\n')).toHaveLength(rows.length);
    const back = readNdjson(text) as FeedbackRow[];
    expect(back.map(exportedRow)).toEqual(
      rows.map((each) => {
        return exportedRow(each);
      }),
    );
  });

  it('brings back no text of a reply, whoever put one in', async () => {
    const text = await exported([row({}, { kind: 'sent', sentText: 'private words' })]);
    expect(text).toContain('private words');
    expect(JSON.stringify(readNdjson(text))).not.toContain('private words');
  });

  it.each([
    ['nothing', '\n\n', { fault: 'empty' }],
    ['no JSON', 'not json', { fault: 'not-an-export', line: 1 }],
    ['other JSON', '{"a":1}', { fault: 'not-an-export', line: 1 }],
    [
      'an outcome that there is none of',
      JSON.stringify({ ...exportedRow(row()), outcome: 'sold' }),
      { fault: 'not-an-export', line: 1 },
    ],
    [
      'a time that is none',
      JSON.stringify({ ...exportedRow(row()), shownAt: 'soon' }),
      { fault: 'not-an-export', line: 1 },
    ],
  ])('with %s is refused as a whole, and says where', (_what, text, fault) => {
    expect(readNdjson(text)).toEqual(fault);
  });
});
