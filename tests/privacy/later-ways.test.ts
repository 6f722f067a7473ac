import { describe, expect, it } from 'vitest';
import { findPersonalData } from '@/utils/privacy';

function found(text: string): string[] {
  return findPersonalData(text).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

describe('addresses with all that follows the street', () => {
  it.each([
    ['send it to |9 Palm Grove Road, Victoria Island Phase 2, Lagos 101241, Nigeria|? Thanks'],
    ['at |2/31 Wattle Street, Fitzroy VIC 3065, Australia|.'],
    ['to |Flat 3, 1st Floor, 40 Castle Street, Bristol BS1 2AB|.'],
    ['at |Unit 12, Naas Road Upper, Dublin 22, D22 X0Y7|.'],
    ['at |The Old Mill, Station Road, Lower Wick, Dursley GL11 6DD|.'],
    ['to |1180 County Road 9 SW, Rochester, MN 55902|.'],
    ['to |PO Box 118, Masterton 5840, New Zealand|.'],
    ['nach |Am Neuen Hafen 3, Hinterhaus, 4. OG rechts, 27570 Bremerhaven|.'],
    ['an |Postfach 20 31 12, 80001 München|.'],
    ['au |7 ter impasse des Lilas, 2e étage, porte droite, 31000 Toulouse|.'],
    ['au |315, boul. René-Lévesque, bureau 12, Québec (Québec) G1R 2B3|.'],
    ['à la |Résidence Les Pins, bât. B, 12 chemin du Moulin, 13100 Aix-en-Provence, France|.'],
    ['à |BP 30112, 35001 Rennes Cedex 7|.'],
    ['a |Calle 80 #11-42, apto 504, Bogotá, Colombia|.'],
    ['en |Av. Santa Fe 3253, piso 2 "A", C1425BGH CABA, Argentina|.'],
    ['en |Calle Ancha 7, 11001 Cádiz (España)|.'],
    ['na |Av. Atlântica 1702, ap. 904, Rio de Janeiro/RJ, CEP 22021-001|.'],
    ['na |Rua do Sol, nº 88, apto 12, bloco C, Boa Vista, Recife - PE, 50060-010|.'],
    ['na |SQS 308 bloco D, apto 204, Brasília - DF|.'],
    ['moro na |Rua das Acácias, 310, Campinas| e nada chegou'],
    ['ke |Jl. Anggrek No. 4 RT 02/RW 07, Kel. Cipete, Jakarta Selatan 12410|.'],
  ])('finds the whole of it in "%s"', (marked) => {
    const [before = '', address = '', after = ''] = marked.split('|');
    expect(found(before + address + after)).toEqual([`ADDRESS ${address}`]);
  });

  it.each([
    ['The Mill House, Station Road is where the bus stops.'],
    ['Unit 7 and The Old Hall are full.'],
    ['La caja postal no abre, p. o. b. tampoco.'],
    ['Das Regal hat 2. Etage und 3. Fach.'],
  ])('sees none in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('dates of birth', () => {
  it.each([
    ['Meine Tochter ist am 4.9.2011 geboren, der Sohn Piet am 6.1.2014.', ['4.9.2011', '6.1.2014']],
    ['Am 3.4.1980 geboren, bestellt habe ich am 5.6.2024.', ['3.4.1980']],
    ['Paciente: nasc. 2 de maio de 1966', ['2 de maio de 1966']],
    ['Nací el 4 de enero de 1959.', ['4 de enero de 1959']],
    ['Saya lahir 9 Agu 1993.', ['9 Agu 1993']],
    ['ddn 03/11/1972', ['03/11/1972']],
    ['Passengers for 12 June 2024: Ada Obi (12/04/1988) and Uzo Obi, 30.09.1991', ['12/04/1988', '30.09.1991']],
    ['Teilnehmer:\n- Jo Ahn, 1990/02/14\n- Ute Behr, 3. Mai 1987', ['1990/02/14', '3. Mai 1987']],
  ])('are found in "%s"', (text, dates) => {
    const spans = findPersonalData(text).filter(({ type }) => type === 'DOB');
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(dates);
  });

  it.each([
    ['The guests came on 12/04/2024 and left on 14/04/2024.'],
    ['Peserta: bayar 3 Mei 2024, lunas 9 Mei 2024'],
    ['Geliefert am 3.4.2024, zurück am 5.4.2024.'],
  ])('are none in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('versions and receipts', () => {
  it.each([
    ['After updating from 10.4.0.2 to 10.5.1.0 it crashes.'],
    ['Nach dem Update von 2.8.0.11 auf 2.9.1.0 flackert es.'],
    ['Depuis la 9.1.0.7 rien ne va, avec la 9.0.4.2 tout allait.'],
    ['Desde la 5.2.0.1 se cierra; con la 5.1.9.4 no.'],
    ['Depois de atualizar da 4.0.9.2 para a 4.1.0.3 travou.'],
    ['Sejak 7.2.0.15 aplikasinya macet.'],
    ['It fails since the 6.12.0.1 rollout.'],
    ['Android 14.0.1.3 fails, 13.2.0.9 worked.'],
    ['receipt 0091-5532-774, till 4'],
  ])('belong to nobody in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Connexion depuis 198.51.100.204 hier.', 'IP 198.51.100.204'],
    ['Acceso desde 203.0.113.7 a las 3:40.', 'IP 203.0.113.7'],
    ['The 401s come from 203.0.113.90 since the 5.1.0.2 update.', 'IP 203.0.113.90'],
    ['Tél. 514 555-0112, poste 27', 'PHONE 514 555-0112, poste 27'],
  ])('are told from what is somebody’s in "%s"', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});
