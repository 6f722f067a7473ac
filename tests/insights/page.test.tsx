// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { Insights } from '@/components/insights';
import { show } from '../options/support/screen';
import { fakeInsights } from './support/fake-insights';

async function open(drafts: number) {
  const fakes = fakeInsights(drafts);
  const screen = await show(<Insights services={fakes.services} />);
  await act(async () => new Promise((done) => setTimeout(done, 30)));
  return { ...screen, ...fakes };
}

describe('the insights page', () => {
  it('says what to do where there is nothing to count', async () => {
    expect((await open(0)).has('Draft and send a reply')).toBe(true);
  });

  it('has a table behind every picture, with the same numbers', async () => {
    const { root } = await open(300);
    const pictures = root.querySelectorAll('svg.recharts-surface[role]');
    expect(pictures.length).toBeGreaterThanOrEqual(3);
    for (const picture of pictures) {
      expect(picture.closest('section')?.querySelector('table')).not.toBeNull();
    }
  });

  it('names languages, engines and days as people write them', async () => {
    const { root } = await open(300);
    const tables = [...root.querySelectorAll('td, th')].map((cell) => cell.textContent ?? '');
    const offered = [...root.querySelectorAll('option')].map((option) => option.textContent ?? '');
    expect(tables).toContain('German');
    expect(offered).toEqual(expect.arrayContaining(['German', 'Template', 'refund']));
    expect([...tables, ...offered].filter((text) => /^(?:de|id|template|\d{4}-\d\d-\d\d)$/.test(text))).toEqual([]);
  });

  it('counts anew when a filter is picked', async () => {
    const { pick, has, rows } = await open(300);
    await pick('Time', 'all');
    await pick('Language', 'de');
    const german = rows.filter(({ suggestion }) => suggestion.language === 'de');
    expect(has(`of ${german.length} drafts`)).toBe(true);
  });

  it('says that data are missing rather than give a percentage', async () => {
    expect((await open(20)).has('Not enough data on the time to answer')).toBe(true);
  });

  it('exports, and says what an import brought back', async () => {
    const { press, deeds, has, root } = await open(20);
    await press('Outcomes as NDJSON');
    await press('Scorecard for a lead');
    expect(deeds).toEqual(
      ['export ndjson', 'tandem-outcomes-2026-11-20.ndjson', 'tandem-scorecard-2026-11-20.csv'].toSorted(
        (a, b) => deeds.indexOf(a) - deeds.indexOf(b),
      ),
    );
    const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
    Object.defineProperty(input, 'files', { value: [new File(['{}'], 'x.ndjson')] });
    await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
    expect(has('2 drafts brought back, 1 were here already.')).toBe(true);
  });
});
