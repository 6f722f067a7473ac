import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findPersonalData } from '@/utils/privacy';

interface Line {
  id: string;
  text: string;
  spans: Array<{ type: string; start: number; end: number }>;
}

const lines = readFileSync('data/privacy/natid.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);

describe('national numbers', () => {
  it.each(lines)('are found whole however they are written: $id', ({ text, spans: [marked] }) => {
    const found = findPersonalData(text).find(({ start, end }) => start === marked?.start && end === marked.end);
    expect(found, text).toBeDefined();
  });

  it.each([
    'Order 7734-9920-1183-0021 arrived smashed.',
    'Order 9934 9920 1183 0021 arrived smashed.',
    'Tracking 981124-95009 says delivered.',
    'The serial is 318.54.8967, build 12.40.2026.',
    'Part AB 824288 X does not fit.',
    'Versione 11.0.3.8, codice errore 90210.',
    'O boleto 34191.79001 01043.510047 91020.150008 5 89310026000 já foi pago.',
    'Invoice 76-416-932-057 is wrong.',
    'Ref 400-558-907, please check.',
  ])('are not seen in: %s', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });
});
