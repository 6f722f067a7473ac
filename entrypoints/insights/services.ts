import { browser } from '#imports';
import type { InsightsServices } from '@/components/insights';
import { openDatabase } from '@/utils/database';
import { readNdjson, type ImportFault } from '@/utils/feedback';
import { loadTeam } from '@/utils/settings';
import { isStale } from '@/utils/tone/policy-fact';
import { presetLabel } from '@/utils/tone/preset-label';
import { builtInPresets } from '@/utils/tone/presets';
import { importFaultWords } from './import-words';

/** Rows written at a time; small enough that no page stands still. */
const rowsAtOnce = 1_000;

/** The real world, as the insights page is given it. */
export function createServices(): InsightsServices {
  const database = openDatabase();
  // Each use reports its own failure.
  database.catch(() => undefined);
  return {
    days: async () => (await database).digests.days(),
    async staleFacts() {
      const { facts } = await loadTeam();
      return facts.filter((fact) => isStale(fact, new Date()));
    },
    presetName,
    export: async (format) => (await database).exportFeedback(format),
    async import(file) {
      const rows = readNdjson(await file.text());
      if (!Array.isArray(rows)) throw new Error(importFaultWords(rows satisfies ImportFault));
      let added = 0;
      for (let at = 0; at < rows.length; at += rowsAtOnce) {
        added += await (await database).importFeedback(rows.slice(at, at + rowsAtOnce));
      }
      return { added, known: rows.length - added };
    },
    saveFile,
    optionsUrl: browser.runtime.getURL('/options.html'),
    now: () => new Date(),
  };
}

function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has taken hold of the file by then; earlier, Firefox may lose it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function presetName(id: string): string {
  const preset = builtInPresets.find((each) => each.id === id);
  return preset ? presetLabel(preset).name : id;
}
