import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Placement } from '@/utils/composer';
import { type BrowserName, browserNames } from '@/scripts/support/browsers';
import { type ComposerRig, startComposerRig } from './support/composer-rig';

const eightThousand = Array.from({ length: 100 }, (_, n) => `Line ${n}: ${'word '.repeat(14)}end.`)
  .join('\n')
  .slice(0, 8_000);

const drafts: [name: string, text: string][] = [
  ['one line', 'Your refund left on Monday.'],
  ['paragraphs with blank lines', 'Hello Mia,\n\nThank you.\nWe are on it.\n\n\nKind regards,\nSam'],
  ['emoji and joined emoji', 'Done 👍🏽 for the family 👨‍👩‍👧‍👦 and 🇩🇪.\n\nBye ✨'],
  ['right-to-left text', 'مرحبا ليلى،\n\nتم إرسال المبلغ 12.50 € يوم الاثنين.\nمع التحية'],
  ['mixed directions', 'Order ‏طلب‏ 42\nשלום Mia'],
  ['characters of HTML', 'a < b && c > d "quoted" <b>not bold</b> &amp; &nbsp; <img src=x>'],
  ['runs of spaces', 'a  b   c\n  indented\ttab'],
  ['something like Markdown', '- one\n- two\n1. three\n*star* _low_ `code`\n# no heading'],
  ['8,000 characters', eightThousand],
];

describe.each(browserNames)('inserting into real editors in %s', (name: BrowserName) => {
  let rig: ComposerRig;
  beforeAll(async () => {
    rig = await startComposerRig(name);
  });
  afterAll(() => rig.close());
  beforeEach(() => rig.reset());

  /** What the editor's model holds, paragraph by paragraph. */
  const model = (id = '1') =>
    rig.page.evaluate((pane) => {
      const root = window.editors[pane]!.model.document.getRoot();
      return [...root.getChildren()].map((block) => [...block.getChildren()].map((node) => node.data ?? '\n').join(''));
    }, id);
  const plain = (lines: string[]) => lines.map((line) => line.replace(/\s+/g, ' ').trim());
  const write = (text: string) => rig.page.evaluate((html) => window.editors['1']!.setData(html), text);
  const undo = () => rig.page.evaluate(() => window.editors['1']!.execute('undo'));
  const focusAndSelect = (paragraph: number, from: number, to: number) =>
    rig.page.evaluate(
      (n, start, end) => {
        const editor = window.editors['1']!;
        editor.editing.view.focus();
        editor.model.change((writer) => {
          const block = editor.model.document.getRoot().getChild(n);
          writer.setSelection(
            writer.createRange(writer.createPositionAt(block, start), writer.createPositionAt(block, end)),
          );
        });
      },
      paragraph,
      from,
      to,
    );

  describe.each(drafts)('%s', (_, text) => {
    it.each<Placement>(['replace', 'append', 'caret'])('is exact in an empty editor by %s', async (placement) => {
      const result = await rig.insert('1', text, placement);
      expect(result).toEqual({ ok: true, engine: 'ckeditor5-paste' });
      expect(plain(await model())).toEqual(plain(text.split('\n')));
      await undo();
      expect(await model()).toEqual(['']);
    });

    it('replaces what stood there, and one undo brings it back', async () => {
      await write('<p>Old <strong>bold</strong></p><p>&nbsp;</p><p>text</p>');
      expect(await rig.insert('1', text, 'replace')).toMatchObject({ ok: true });
      expect(plain(await model())).toEqual(plain(text.split('\n')));
      await undo();
      expect(await model()).toEqual(['Old bold', '', 'text']);
    });

    it('goes after what stands there, a blank line between', async () => {
      await write('<p>Old <strong>bold</strong></p><p>text</p>');
      expect(await rig.insert('1', text, 'append')).toMatchObject({ ok: true });
      expect(plain(await model())).toEqual(['Old bold', 'text', '', ...plain(text.split('\n'))]);
      await undo();
      expect(await model()).toEqual(['Old bold', 'text']);
    });

    it('goes to the caret, and leaves the rest where it was', async () => {
      await write('<p>before after</p><p>last</p>');
      await focusAndSelect(0, 7, 7);
      expect(await rig.insert('1', text, 'caret')).toMatchObject({ ok: true });
      const lines = text.split('\n');
      const expected = [`before ${lines[0] ?? ''}`, ...lines.slice(1)];
      expected[expected.length - 1] += 'after';
      expect(plain(await model())).toEqual(plain([...expected, 'last']));
      await undo();
      expect(await model()).toEqual(['before after', 'last']);
    });
  });
});
