import type { InsightsServices } from '@/components/insights';
import { dayOf, digestOf } from '@/utils/insights';
import { builtInPresets } from '@/utils/tone/presets';
import { outcomeHistory } from '../../support/outcome-history';

const until = '2026-11-20T12:00:00.000Z';

/** A world with an invented year behind it; `deeds` says what was done to it. */
export function fakeInsights(drafts: number) {
  const deeds: string[] = [];
  const { rows, turns, marks } = outcomeHistory({ drafts, days: 300, until, words: 3 });
  const days = [
    ...new Set([
      ...rows.map(({ suggestion }) => dayOf(suggestion.shownAt)),
      ...turns.map(({ openedAt }) => dayOf(openedAt)),
    ]),
  ];
  const rowsBy = Map.groupBy(rows, ({ suggestion }) => dayOf(suggestion.shownAt));
  const turnsBy = Map.groupBy(turns, ({ openedAt }) => dayOf(openedAt));
  const marksBy = Map.groupBy(marks, ({ at }) => dayOf(at));
  const services: InsightsServices = {
    days: async () =>
      days.sort().map((day) => digestOf(day, rowsBy.get(day) ?? [], turnsBy.get(day) ?? [], marksBy.get(day) ?? [])),
    staleFacts: async () =>
      drafts === 0
        ? []
        : [
            {
              id: 'window',
              text: 'You can send an item back within 30 days.',
              owner: 'Returns team',
              reviewBy: '2026-10-01',
            },
          ],
    presetName: (id) => builtInPresets.find((preset) => preset.id === id)?.name ?? id,
    export: async (format) => {
      deeds.push(`export ${format}`);
      return new Blob(['rows']);
    },
    import: async () => ({ added: 2, known: 1 }),
    saveFile: (_, name) => void deeds.push(name),
    optionsUrl: 'options.html',
    now: () => new Date(until),
  };
  return { services, deeds, rows };
}
