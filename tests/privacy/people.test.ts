import { describe, expect, it } from 'vitest';
import { findPersonalData, type KnownPerson } from '@/utils/privacy';

function names(text: string, people: KnownPerson[] = []): string[] {
  return findPersonalData(text, { people })
    .filter(({ type }) => type === 'NAME')
    .map(({ start, end }) => text.slice(start, end));
}

describe('a name that is an ordinary word', () => {
  it.each([
    ['Mark the box as fragile, please.', 'Mark Adeyemi'],
    ['The April invoice is missing, and so is the May one.', 'April May'],
    ['Kommen Sie bitte erst im Sommer wieder.', 'Jana Sommer'],
    ['Ist das Kleid in rosa noch zu haben?', 'Rosa Brandt'],
    ['O armário é de pinheiro, não de pinus.', 'Caio Pinheiro'],
    ['Quiero el color romero, no el gris.', 'Ana Romero'],
    ['La furgoneta Mercedes no cabe en el garaje.', 'Mercedes Gil'],
    ['Barang tiba tadi fajar.', 'Fajar Nugroho'],
    ['The wolf-grey tiles are cracked.', 'Wolf Lindner'],
  ])('is that word in "%s"', (text, name) => {
    expect(names(text, [{ name }])).toEqual([]);
  });

  it.each([
    ['hey 👋 grace, it’s will again', ['Will Osei', 'Grace'], ['grace', 'will']],
    ['Hi April, thanks for the quick reply.', ['April Stone'], ['April']],
    ['Merci et bonne journée.\nNoël', ['Noël Aubry'], ['Noël']],
    ['Rosa hat es bestellt.', ['Rosa Brandt'], ['Rosa']],
  ])('is the person in "%s"', (text, people, expected) => {
    expect(
      names(
        text,
        people.map((name) => ({ name })),
      ),
    ).toEqual(expected);
  });
});

describe('names that their place tells', () => {
  it.each([
    ['Please close the account at the end of March. T. Nkemelu', 'T. Nkemelu'],
    ['Tolong uangnya dikembalikan ya. Tjia Boen Liong', 'Tjia Boen Liong'],
    ['no me deja entrar, pone error. maria elena', 'maria elena'],
    ['jarrive pas a payer 😅 merci kevin', 'kevin'],
    ['WAS THAT YOU? I live in Ohio and I am angry. LORETTA QUIMBY', 'LORETTA QUIMBY'],
    ['Ask for Torunn, she has the key.', 'Torunn'],
    ['Ange, le comptable, avait dit oui.', 'Ange'],
    ['A Flor, minha colega, cuida disso.', 'Flor'],
    ['Ele se chama Josué "Tico" Batista.', 'Josué "Tico" Batista'],
    ['J’ai laissé le colis à Mme Le Guen.', 'Le Guen'],
    ['Cordialement,\nDr. med. Nisa Özkan', 'Nisa Özkan'],
    ['lo recoge mi novia, la Cami', 'Cami'],
    ['Forwarded:\nFrom: Wulfram Aspeling [mailto:wa@x.example]', 'Wulfram Aspeling'],
  ])('finds the one of "%s"', (text, name) => {
    expect(names(text)).toContain(name);
  });

  it('finds everybody of a list in which it knows some', () => {
    const list =
      'New fobs for:\n1. Ana Ruiz - +34 612 55 01 84\n2. Petal Nakamori - none\n3. B. Quillon (ground floor)\n4. Free';
    expect(names(`${list}\n5. Tom Fry - tom@fry.example`)).toEqual([
      'Ana Ruiz',
      'Petal Nakamori',
      'B. Quillon',
      'Tom Fry',
    ]);
  });

  it('finds a relative by the family name, and the beginning of a name that ends a line', () => {
    expect(names('It is for Sebastião dos Anjos, my husband.', [{ name: 'Aparecida dos Anjos' }])).toEqual([
      'Sebastião dos Anjos',
    ]);
    expect(names('Can you unlock it? Helô', [{ name: 'Heloísa Brandão' }])).toEqual(['Helô']);
  });

  it('leaves titles outside', () => {
    expect(names('- Mme Claire Dupont, 01 99 00 47 12')).toEqual(['Claire Dupont']);
    expect(names('Gracias. Dra. Elena Paz', [{ name: 'Dra. Elena Paz' }])).toEqual(['Elena Paz']);
  });

  it.each([
    ['Nach Ablauf der Frist kündige ich.'],
    ['The order is late. Still nothing, sorry.'],
    ['Sizes:\n- Small - sold out\n- Large - in stock\n- Wide (on order)'],
    ['The battery, my third one, is dead again.'],
    ['Paris, la capitale, est trop loin.'],
    ['My Sam’s Club card does not work.'],
  ])('sees nobody in "%s"', (text) => {
    expect(names(text)).toEqual([]);
  });
});
