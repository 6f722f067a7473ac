import { describe, expect, it } from 'vitest';
import { findPersonalData } from '@/utils/privacy';

function found(text: string): string[] {
  return findPersonalData(text).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

describe('addresses in the ways of each country', () => {
  it.each([
    ['Ship to Flat 12, 9 Marsh Lane, Leeds LS9 8AB.', 'Flat 12, 9 Marsh Lane, Leeds LS9 8AB'],
    [
      'Unit 4, Dockside Trade Park, 88 Cable Street, Hull HU3 4DJ',
      'Unit 4, Dockside Trade Park, 88 Cable Street, Hull HU3 4DJ',
    ],
    [
      'The Old Vicarage, 3 Mill Lane, Upper Slaughter GL54 2JE',
      'The Old Vicarage, 3 Mill Lane, Upper Slaughter GL54 2JE',
    ],
    ['at 14 Shop Street, Tuam, Co. Galway, H54 X2P9 now', '14 Shop Street, Tuam, Co. Galway, H54 X2P9'],
    ['Prinsengracht 263-III, 1016 GV Amsterdam', 'Prinsengracht 263-III, 1016 GV Amsterdam'],
    ['Neubaugasse 12/4/7, 1070 Wien, Österreich', 'Neubaugasse 12/4/7, 1070 Wien, Österreich'],
    ['Chaussée de Louvain 27 bte 4, 1210 Bruxelles', 'Chaussée de Louvain 27 bte 4, 1210 Bruxelles'],
    ['C/ Mayor, 8, ático, 50001 Zaragoza', 'C/ Mayor, 8, ático, 50001 Zaragoza'],
    ['Cra. 7 # 71-21, apto 301, Bogotá, Colombia.', 'Cra. 7 # 71-21, apto 301, Bogotá, Colombia'],
    ['Av. Boa Viagem, 512, sala 3, Recife/PE, CEP 51011-000', 'Av. Boa Viagem, 512, sala 3, Recife/PE, CEP 51011-000'],
    ['Jl. Magelang Km 4,5 No. 8, RT 02/RW 05, Sleman 55284', 'Jl. Magelang Km 4,5 No. 8, RT 02/RW 05, Sleman 55284'],
    ['PLZ/Ort: 50667 Köln', '50667 Köln'],
  ])('finds the whole of "%s"', (text, address) => {
    expect(found(text)).toEqual([`ADDRESS ${address}`]);
  });

  it.each([
    ['La table « rue de Lille 8 places » est arrivée cassée.'],
    ['Is the sofa Via Roma 12 still in stock?'],
    ['A mesa Rua Oscar 1200 chegou riscada.'],
  ])('leaves goods that are called by a street alone: "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('numbers beside other numbers', () => {
  it.each([
    ['Version 7.2.0.19 crashes, with 7.1.8.4 all was well.'],
    ['La versión 14.0.3.7 falla. Con la 14.0.3.6 no pasaba.'],
    ['Container TGHU 482913-7 is late, text me (WhatsApp).'],
    ['Subscription no. 000-31-4402 ends in May.'],
  ])('finds nobody in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Firmware 4.11.0.27, and my IP is 4.18.22.31.', ['IP 4.18.22.31']],
    ['Firmware 10.4.2.118; the router has 10.0.0.138.', ['IP 10.0.0.138']],
    ['CPF 529413708-97 - 061 99555 0119', ['NATID 529413708-97', 'PHONE 061 99555 0119']],
    ['CNPJ 43.521.807/0001-82', ['NATID 43.521.807/0001-82']],
    ['cnpj 43521807000182', ['NATID 43521807000182']],
    ['Mein Perso (Nummer: T220001293) wird abgelehnt', ['NATID T220001293']],
    ['meu zap é 51 955500733', ['PHONE 51 955500733']],
  ])('finds what is somebody’s in "%s"', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
