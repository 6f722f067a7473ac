import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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
  afterEach(async () => {
    expect(await rig.page.evaluate(() => [window.sends, window.keys])).toEqual([0, 0]);
  });

  /** What the editor's model holds, paragraph by paragraph. */
  const model = (id = '1') =>
    rig.page.evaluate((pane) => {
      const root = window.editors[pane]!.model.document.getRoot();
      return [...root.getChildren()].map((block) => [...block.getChildren()].map((node) => node.data ?? '\n').join(''));
    }, id);
  const plain = (lines: string[]) => lines.map((line) => line.replace(/\s+/g, ' ').trim());
  const write = (text: string) => rig.page.evaluate((html) => window.editors['1']!.setData(html), text);
  const data = (id = '1') => rig.page.evaluate((pane) => window.editors[pane]?.getData(), id);
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
    // Far quicker than the page anew, and leaves nothing to undo either.
    beforeEach(() => write(''));

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
      expect(await data()).toBe('<p>Old <strong>bold</strong></p><p>&nbsp;</p><p>text</p>');
    });

    it('goes after what stands there, a blank line between', async () => {
      await write('<p>Old <strong>bold</strong></p><p>text</p>');
      expect(await rig.insert('1', text, 'append')).toMatchObject({ ok: true });
      expect(plain(await model())).toEqual(['Old bold', 'text', '', ...plain(text.split('\n'))]);
      await undo();
      expect(await data()).toBe('<p>Old <strong>bold</strong></p><p>text</p>');
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

  describe('when a page is in the way', () => {
    beforeEach(() => rig.reset());
    const text = 'Hello Mia,\n\nit left on Monday.';
    /** The page takes pastes away before the editor sees them. */
    const swallowPastes = () =>
      rig.page.evaluate(() => {
        addEventListener('paste', (event) => event.stopImmediatePropagation(), true);
      });

    it.each<[Placement, string[]]>([
      ['replace', ['Hello Mia,', '', 'it left on Monday.']],
      ['append', ['Old', 'text', '', 'Hello Mia,', '', 'it left on Monday.']],
      ['caret', ['OHello Mia,', '', 'it left on Monday.ld', 'text']],
    ])('goes through the editor’s model where pastes are swallowed: %s, with one undo', async (placement, expected) => {
      await write('<p>Old</p><p>text</p>');
      await focusAndSelect(0, 1, 1);
      await swallowPastes();
      expect(await rig.insert('1', text, placement)).toEqual({ ok: true, engine: 'ckeditor5-model' });
      expect(await model()).toEqual(expected);
      await undo();
      expect(await data()).toBe('<p>Old</p><p>text</p>');
    });

    it('replaces what is selected, and only that, at the caret', async () => {
      await write('<p>before middle after</p>');
      await focusAndSelect(0, 7, 13);
      expect(await rig.insert('1', 'new', 'caret')).toMatchObject({ ok: true });
      expect(await model()).toEqual(['before new after']);
    });

    it('says "not confirmed" where the page takes the text away again, and leaves nothing behind', async () => {
      await rig.page.evaluate(() => {
        const editor = window.editors['1'];
        editor?.model.document.on('change:data', () => setTimeout(() => editor.setData(''), 60));
      });
      expect(await rig.insert('1', text, 'replace')).toEqual({ ok: false, reason: 'not-confirmed' });
      expect(await model()).toEqual(['']);
    });

    it('writes into no ticket where another one comes to the front meanwhile', async () => {
      for (const delay of [0, 40, 90, 140, 185]) {
        await rig.reset();
        await rig.page.evaluate((ms) => setTimeout(() => window.show('2'), ms), delay);
        expect(await rig.insert('1', text, 'replace')).toMatchObject({ ok: false });
        expect([await model('1'), await model('2')]).toEqual([[''], ['']]);
      }
    });

    it.each([
      ['another ticket', '2', 'wrong-ticket'],
      ['a ticket that is not there', '9', 'wrong-ticket'],
    ])('refuses %s', async (_, ticketId, reason) => {
      expect(await rig.insert(ticketId, text, 'replace')).toEqual({ ok: false, reason });
      expect([await model('1'), await model('2')]).toEqual([[''], ['']]);
    });

    it('refuses a composer that is there but cannot be seen', async () => {
      await rig.page.evaluate(() => (document.body.dataset['active'] = '2'));
      expect(await rig.insert('2', text, 'replace')).toEqual({ ok: false, reason: 'hidden-composer' });
      expect(await model('2')).toEqual(['']);
    });
  });
});
