import { describe, expect, it } from 'vitest';
import { commaList, compensationLines, exampleLines, textLines } from '@/components/options/team/lines';

describe('lists as lines', () => {
  it.each([
    [textLines, ['One.', 'Two.'], 'One.\nTwo.'],
    [
      exampleLines,
      [{ say: 'It left on Monday.', neverSay: 'It was processed.' }, { say: 'Yes.' }],
      'It left on Monday. | It was processed.\nYes.',
    ],
    [
      compensationLines,
      [
        { for: 'a late parcel', offer: 'shipping back', most: 10, unit: 'EUR', approval: 'agent' },
        { for: 'a lost one', offer: 'a new one', approval: 'lead' },
      ],
      'a late parcel | shipping back | 10 EUR | agent\na lost one | a new one | lead',
    ],
    [commaList, ['en', 'pt-BR'], 'en, pt-BR'],
  ] as const)('come back as they were written', (form, entries, text) => {
    expect(form.write(entries as never)).toBe(text);
    expect(form.read(text)).toEqual(entries);
  });

  it('drop empty lines, and an empty list of a rule is none', () => {
    expect(textLines.read('One.\n\n  \nTwo. ')).toEqual(['One.', 'Two.']);
    expect(commaList.read(' , ')).toBeUndefined();
  });

  it('take an offer without an amount or an approval as the agent’s', () => {
    expect(compensationLines.read('a delay | a sorry')).toEqual([
      { for: 'a delay', offer: 'a sorry', approval: 'agent' },
    ]);
  });
});
