import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Placement } from '@/utils/composer';
import { browserNames } from '@/scripts/support/browsers';
import { type ComposerRig, startComposerRig } from './support/composer-rig';
import { type EditorName, editorNames } from './support/serve-editors';

const reply = ['Hello Mia,', '', 'thank you. <b>It</b> & "that" left on Monday.', 'Kind regards,', 'Sam'];
const old = ['Old words', 'second line'];
const long = Array.from({ length: 100 }, (_, n) => `Line ${n}: ${'word '.repeat(14)}end.`)
  .join('\n')
  .slice(0, 8_000)
  .split('\n');
const signs = ['مرحبا ليلى،', '', 'تم إرسال 12.50 € 👍🏽 يوم الاثنين', 'שלום 👨‍👩‍👧‍👦 Mia 🇩🇪'];

interface Situation {
  before: string[];
  draft: string[];
  placement: Placement;
  after: string[];
}

const situations: Record<string, Situation> = {
  empty: { before: [''], draft: reply, placement: 'replace', after: reply },
  'existing, replaced': { before: old, draft: reply, placement: 'replace', after: reply },
  'existing, kept': { before: old, draft: reply, placement: 'append', after: [...old, '', ...reply] },
  'caret in the middle': {
    before: ['before after', 'last'],
    draft: reply,
    placement: 'caret',
    after: ['before Hello Mia,', ...reply.slice(1, -1), 'Samafter', 'last'],
  },
  '8,000 characters': { before: old, draft: long, placement: 'replace', after: long },
  'emoji, right-to-left': { before: old, draft: signs, placement: 'append', after: [...old, '', ...signs] },
};

/** Editors whose own undo does not bring back what stood there in one step, and why. */
const withoutOneUndo: Partial<Record<EditorName, string>> = {};

describe.each(browserNames)('every editor in %s', (browser) => {
  let rig: ComposerRig;
  const table: string[][] = [['editor', ...Object.keys(situations), 'way, and what its undo does']];
  beforeAll(async () => {
    rig = await startComposerRig(browser);
  });
  afterAll(async () => {
    await rig?.close();
    print(browser, table);
  });

  describe.each(editorNames)('%s', (editor) => {
    const reason = withoutOneUndo[editor];
    const row = [editor, ...Object.keys(situations).map(() => 'FAILED'), ''];
    const ways = new Set<string>();
    beforeAll(async () => {
      table.push(row);
      await rig.open(editor);
    });
    afterAll(async () => {
      row[row.length - 1] = `${[...ways].join(', ')}; ${reason ?? 'one undo restores'}`;
      expect(await rig.page.evaluate(() => [window.sends, window.keys])).toEqual([0, 0]);
    });

    it.each(Object.entries(situations))(
      '%s: exact in the model, and taken back by one undo',
      async (name, situation) => {
        const { before, draft, placement, after } = situation;
        await rig.page.evaluate((lines) => window.editor.write(lines), before);
        if (placement === 'caret') await rig.page.evaluate(() => window.editor.caret(0, 7));
        const result = await rig.insert('1', draft.join('\n'), placement);
        expect(result).toMatchObject({ ok: true });
        if (result.ok) ways.add(result.engine);
        expect(await modelOf(rig, after)).toEqual(after);
        await rig.page.evaluate(() => window.editor.undo());
        const isRestored = isDeepStrictEqual(await modelOf(rig, before), before);
        expect(isRestored).toBe(reason === undefined);
        row[Object.keys(situations).indexOf(name) + 1] = reason ? 'exact' : 'exact, undone';
      },
    );
  });
});

/**
 * What the editor's model holds, once it is what is hoped for or after five seconds. A no-break space is how HTML keeps a space
 * that stands alone; nothing else is forgiven.
 */
async function modelOf({ page }: ComposerRig, hoped: readonly string[]): Promise<string[]> {
  const deadline = Date.now() + 5_000;
  for (;;) {
    const lines = await page.evaluate(() => window.editor.model());
    const plain = lines.map((line) => line.replaceAll('\u00a0', ' ').replace(/^ $/, ''));
    if (isDeepStrictEqual(plain, hoped) || Date.now() > deadline) return plain;
  }
}

function print(browser: string, table: readonly string[][]): void {
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  console.log(`\nEditors in ${browser}\n${lines.join('\n')}`);
}
