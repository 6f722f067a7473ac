import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { supportOf, tellingFacts } from '@/utils/drafting';

const kinds = (sentence: string) => tellingFacts(sentence).map(({ kind, text }) => `${kind}: ${text}`);

describe('what a sentence can be held to', () => {
  it.each([
    ['The refund takes 5 working days.', ['duration: 5 working days']],
    ['The refund takes 5 to 7 working days.', ['duration: 5 to 7 working days']],
    ['It left on Monday.', ['day: Monday']],
    ['It left on 24 November 2026.', ['date: 24 November 2026']],
    ['You get € 49.90 back.', ['amount: € 49.90']],
    ['You get a discount of 10%.', ['percent: 10%']],
    ['See halden.example/returns for it.', ['link: halden.example/returns']],
    ['Order A-20931 is packed.', ['code: A-20931']],
    ['See https://help.example/refunds?x=1 for more.', ['link: https://help.example/refunds?x=1']],
    ['Write to billing@shop.example then.', ['email: billing@shop.example']],
    ['Returns are free of charge.', ['policy: free of charge']],
    ['It is still under warranty.', ['policy: warranty']],
    ['I will call you back.', ['promise: I will']],
    ['We’ll send a new one.', ['promise: We’ll']],
    ['Ich melde mich bei Ihnen.', ['promise: Ich melde']],
    ['Die Erstattung dauert 5 Werktage.', ['duration: 5 Werktage']],
    ['Am 3. März geht es weiter.', ['date: 3. März']],
    ['Le reembolsaremos 20 € el lunes.', ['amount: 20 €', 'day: lunes']],
    ['Nous allons vous rappeler demain.', ['promise: Nous allons', 'day: demain']],
    ['Kami akan kirim besok, maksimal 3 hari kerja.', ['promise: Kami akan', 'day: besok', 'duration: 3 hari kerja']],
    ['Vamos enviar em 2 dias úteis.', ['promise: Vamos', 'duration: 2 dias úteis']],
    ['I am sorry that it came to this.', []],
    ['Thank you for the photo.', []],
    ['It comes on [day and time 2?].', []],
    ['1. Open the box.', []],
    ['', []],
  ])('in %j is %j', (sentence, expected) => {
    expect(kinds(sentence)).toEqual(expected);
  });

  it('stands where it says, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom(' 5 days', ' €3', ' Monday '),
        (a, b) => {
          const text = a + b + a;
          for (const fact of tellingFacts(text)) expect(text.slice(fact.start).startsWith(fact.text)).toBe(true);
        },
      ),
    );
  });

  it('is found in a long text at once', () => {
    const text = `${'a'.repeat(20_000)} ${'1.'.repeat(10_000)} ${'www.'.repeat(5_000)}`;
    expect(tellingFacts(text).length).toBeGreaterThan(0);
  }, 2_000);
});

describe('what holds the sentences of a draft', () => {
  const cited = { text: 'Banks usually show it 5 to 7 working days after we send it.', passageId: 'macro:1#2' };
  const phrase = { text: 'I will look after this myself.' };
  const read = (text: string, known: string[] = []) =>
    supportOf(text, [cited, phrase], known).map(({ text: sentence, passageIds, open }) => ({
      sentence,
      passageIds,
      open: open.map((fact) => fact.text),
    }));

  it('is the passage for a cited sentence, and for one that was shortened or had a name put in', () => {
    for (const sentence of [
      cited.text,
      'Banks show it 5 to 7 working days after we send it.',
      'Mia, banks usually show it 5 to 7 working days after we send it.',
    ]) {
      expect(read(sentence)).toEqual([{ sentence, passageIds: ['macro:1#2'], open: [] }]);
    }
  });

  it('is not the passage for a number that the agent changed', () => {
    const sentence = 'Banks usually show it 2 to 3 working days after we send it.';
    expect(read(sentence)).toEqual([{ sentence, passageIds: ['macro:1#2'], open: ['2 to 3 working days'] }]);
  });

  it('leaves a promise open that was put behind a cited sentence', () => {
    const sentence = `${cited.text.slice(0, -1)}, and I will check on Friday.`;
    expect(read(sentence)[0]?.open).toEqual(['I will', 'Friday']);
  });

  it('is the preset for its own phrases, without a chip', () => {
    expect(read(phrase.text)).toEqual([{ sentence: phrase.text, passageIds: [], open: [] }]);
  });

  it('is nothing for a fact that stands alone, unless the agent said it', () => {
    const sentence = 'Your refund left on Monday.';
    expect(read(sentence)).toEqual([{ sentence, passageIds: [], open: ['Monday'] }]);
    expect(read(sentence, ['say that the refund left on Monday'])[0]?.open).toEqual([]);
  });

  it('moves with its sentence', () => {
    const text = `Dear Mia,\n\n${phrase.text} ${cited.text}`;
    const sentence = supportOf(text, [cited, phrase]).at(-1);
    expect(text.slice(sentence?.start, sentence?.end)).toBe(cited.text);
    expect(sentence?.passageIds).toEqual(['macro:1#2']);
  });

  it('names places within the text, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        let last = 0;
        for (const { start, end, text: sentence } of supportOf(text, [cited])) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(sentence);
          last = end;
        }
      }),
    );
  });
});
