import { expect, it } from 'vitest';
import { numberText } from '@/utils/i18n';

it.each(['en', 'en-IN', 'de-CH', 'es-MX', 'fr-CA', 'id', 'pt-BR'])(
  'a small count is written in %s as its digits',
  (region) => {
    const format = new Intl.NumberFormat(region);
    for (let count = 0; count < 1_000; count += 1) expect(format.format(count)).toBe(numberText(count));
  },
);

it.each([
  [1_234, '1,234'],
  [999.5, '999.5'],
  [-3, '-3'],
])('%s is written as "%s" in English', (value, text) => {
  expect(numberText(value)).toBe(text);
});
