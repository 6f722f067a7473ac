import { describe, expect, it } from 'vitest';
import { csvChunks, jsonChunks, type FeedbackRow } from '@/utils/feedback';
import { row } from '../support/feedback-builders';

async function* stream(...rows: FeedbackRow[]) {
  yield* rows;
}

const text = async (chunks: AsyncIterable<string>) => (await Array.fromAsync(chunks)).join('');
const about = { exportedAt: '2026-11-20T12:00:00.000Z' };

describe('the JSON export', () => {
  it.each([0, 1, 3])('is valid with %i rows and says its format and version', async (count) => {
    const rows = Array.from({ length: count }, (_, index) => row({ id: `s${index}` }));
    const parsed = JSON.parse(await text(jsonChunks(stream(...rows), about)));
    expect(parsed).toMatchObject({ format: 'tandem-feedback', schemaVersion: 1, ...about });
    expect(parsed.rows.map((exported: { suggestionId: string }) => exported.suggestionId)).toEqual(
      rows.map(({ suggestion }) => suggestion.id),
    );
  });

  it('holds no fingerprint and no message id', async () => {
    const exported = await text(jsonChunks(stream(row({ afterMessageId: 'm7', fingerprint: [123456789] })), about));
    expect(exported).not.toContain('123456789');
    expect(exported).not.toContain('m7');
  });
});

describe('the CSV export', () => {
  it('has a header, and one line a row', async () => {
    const lines = (await text(csvChunks(stream(row({}, { kind: 'sent', editDistance: 2, editShare: 0.5 }))))).split(
      '\r\n',
    );
    expect(lines).toHaveLength(3);
    const cells = Object.fromEntries(lines[0]!.split(',').map((name, index) => [name, lines[1]!.split(',')[index]]));
    expect(cells).toMatchObject({
      suggestionId: 's1',
      outcome: 'sent',
      editDistance: '2',
      editShare: '0.5',
      costUsd: '',
    });
  });

  it.each([
    ['quotes and commas', 'a "b", c', '"a ""b"", c"'],
    ['line breaks', 'one\ntwo', '"one\ntwo"'],
    ['what a spreadsheet would run', '=HYPERLINK("http://evil.example")', '"\'=HYPERLINK(""http://evil.example"")"'],
    ['what a spreadsheet would add up', '+49 30 1234', "'+49 30 1234"],
  ])('makes %s harmless', async (_, sentText, expected) => {
    expect(await text(csvChunks(stream(row({}, { kind: 'sent', sentText }))))).toContain(`,${expected}\r\n`);
  });
});
