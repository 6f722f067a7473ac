import { describe, expect, it } from 'vitest';
import { factDiff, factsIn, unsupportedFacts } from '@/utils/drafting/fact-diff';

describe('facts in a text', () => {
  it.each([
    ['It costs €1,234.50.', 'amount EUR 1234.5'],
    ['Das kostet 1.234,50 €.', 'amount EUR 1234.5'],
    ['Itu Rp 1.250.000.', 'amount IDR 1250000'],
    ['on 3 March 2026', 'date 3-3-2026'],
    ['am 3. März 2026', 'date 3-3-2026'],
    ['on 14/03/2026', 'date 3-14-2026'],
    ['on 2026-03-14', 'date 3-14-2026'],
    ['on March 14', 'date 3-14'],
    ['at 2:30 pm', 'time 14:30'],
    ['um 14:30 Uhr', 'time 14:30'],
    ['by Friday', 'day fri'],
    ['bis Freitag', 'day fri'],
    ['15 % off', 'percent 15'],
    ['order HS-204417', 'code hs-204417'],
    ['see https://shop.example.com/r/', 'link shop.example.com/r'],
    ['hello [NAME_1],', 'token [name_1]'],
    ['5 working days', 'number 5'],
  ])('"%s" states %s', (text, key) => {
    expect(factsIn(text).map((fact) => fact.key)).toEqual([key]);
  });

  it('finds none where there is none', () => {
    expect(factsIn('Thank you for writing. I will look into it.')).toEqual([]);
  });
});

describe('a rewrite', () => {
  it.each([
    ['Your €50 arrive by Friday.', 'Ihre 50 € kommen bis Freitag.', [], []],
    ['Your €50 arrive by Friday.', 'Ihre 60 € kommen bis Freitag.', ['60 €'], ['€50']],
    ['You get it in 5 days.', 'You get it soon.', [], ['5']],
    ['I will write.', 'I will write by 3 March, see www.example.com.', ['3 March', 'www.example.com'], []],
    ['Dear [NAME_1],', 'Dear [NAME_2],', ['[NAME_2]'], ['[NAME_1]']],
  ])('"%s" -> "%s"', (before, after, added, lost) => {
    const diff = factDiff(before, after);
    expect(diff.added.map(({ text }) => text)).toEqual(added);
    expect(diff.lost.map(({ text }) => text)).toEqual(lost);
  });

  it('shows a name that was not there', () => {
    expect(factDiff('hello mia', 'Hello Mia, Jonas will call.', ['Mia', 'Jonas']).added).toEqual([
      { kind: 'name', text: 'Jonas', key: 'name jonas', start: 11 },
    ]);
  });
});

describe('what no source states', () => {
  it('names it, and nothing else', () => {
    const facts = unsupportedFacts('Your 84.90 come within 5 working days, by 3 March.', [
      'I want my €84,90 back',
      'A refund takes 5 working days.',
    ]);
    expect(facts.map(({ text }) => text)).toEqual(['3 March']);
  });
});
