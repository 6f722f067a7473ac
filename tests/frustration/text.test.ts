import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, prepareText } from '@/utils/frustration/text';

describe('preparing a text', () => {
  it.each([
    ['quoted lines', 'It is broken.\n> You idiots wrote this', 'idiots'],
    ['an English history', 'Still broken.\n\nOn Mon, 2 March 2026 at 10:00, Ann wrote:\nterrible', 'terrible'],
    ['a German history', 'Geht nicht.\n\nAm 2. März 2026 um 10:00 schrieb Ann Beispiel:\nfurchtbar', 'furchtbar'],
    ['an Outlook header', 'See below.\n\nFrom: Ann\nSent: Monday\nSubject: worst', 'worst'],
    ['a signature', 'Please help.\n-- \nAnn, Angry Birds Ltd', 'angry'],
    ['a phone’s signature', 'Please help.\nSent from my stupid phone', 'stupid'],
    ['a web address', 'Look at https://example.com/terrible-service please', 'terrible'],
    ['an e-mail address', 'I am angry@example.com', 'angry'],
    ['an order id', 'My order HATE-20481', 'hate'],
    ['a code block', 'It says:\n```\nfatal: kill child\n```', 'fatal'],
    ['a line of a log', 'It stops here:\n12:04:31 FATAL worker killed', 'killed'],
    ['a line that reports a fatal fault', 'It stops here:\nFATAL: child 20 killed', 'killed'],
  ])('hides %s', (_, text, hidden) => {
    expect(prepareText(text).folded).not.toContain(hidden);
  });

  it('reads a mail that holds nothing but quotes', () => {
    expect(prepareText('On Mon, 2 March 2026 at 10:00, Ann wrote:\nterrible').folded).toContain('terrible');
  });

  it('never moves an offset, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { visible, folded } = prepareText(text);
        expect(visible).toHaveLength(text.length);
        expect(folded).toHaveLength(text.length);
      }),
    );
  });

  it('drops accents and case and straightens apostrophes', () => {
    expect(fold('ÉTÉ Größe don’t ñ')).toBe("ete grose don't n");
  });
});
