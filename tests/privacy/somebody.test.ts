import { describe, expect, it } from 'vitest';
import { findPersonalData } from '@/utils/privacy';
import { notNames } from '@/utils/privacy/names/words/not-names';
import { unfolded } from '@/utils/privacy/names/words/unfolded';

function names(text: string): string[] {
  return findPersonalData(text)
    .filter(({ type }) => type === 'NAME')
    .map(({ start, end }) => text.slice(start, end));
}

describe('what bears a name and is nobody', () => {
  it.each([
    ['The "Agatha" cushion and the "Old Barnaby" mug are chipped.'],
    ['Beim Regal „Rudolf“ fehlt ein Fuß, beim Sofa „Henriette“ zwei.'],
    ['La lampe « Colette » clignote, le lot « Suzanne » est en rupture.'],
    ['La mesa «Don Ramiro» llegó coja.'],
    ['A poltrona "Beatriz" veio riscada.'],
    ['Kursi "Bu Ratna" patah kakinya.'],
    ['Gibt es die Paula Bluse noch in Grün?'],
  ])('goods: "%s"', (text) => {
    expect(names(text)).toEqual([]);
  });

  it.each([
    ['I bought it at Oliver Grant Furniture in York.'],
    ['Thornton & Blake Ltd refuse the return.'],
    ['Das war von Möbel Friedrich in Essen.'],
    ['Die Firma Albrecht & Söhne hat es geliefert.'],
    ['Compré en Muebles Ramírez y en Librería Carmen.'],
    ['Achetée chez Maison Bernard à Vannes.'],
    ['A loja Irmãos Fernandes Móveis fechou.'],
    ['Saya beli di Toko Dewi Lestari.'],
    ['PT Adi Surya Kencana belum kirim.'],
  ])('shops and firms: "%s"', (text) => {
    expect(names(text)).toEqual([]);
  });

  it.each([
    ['Is the Hugo Boss coat back, or the Tommy Hilfiger one?'],
    ['Marks & Spencer sold me the card.'],
    ['El perfume de Carolina Herrera llegó abierto.'],
    ['Le parfum Nina Ricci est cassé.'],
  ])('brands: "%s"', (text) => {
    expect(names(text)).toEqual([]);
  });

  it.each([
    ['We are stuck in Charlotte, our case is in Victoria.'],
    ['The flight from London to Charlotte was late.'],
    ['En Rosario llegó, en Mercedes y en León no.'],
    ['Le colis est arrivé à Lourdes.'],
    ['Em Salvador chegou ontem.'],
    ['Paket saya sudah sampai di Kartika.'],
  ])('towns: "%s"', (text) => {
    expect(names(text)).toEqual([]);
  });

  it.each([
    ['The parcel was signed by "W. Holm".', 'W. Holm'],
    ['On the ticket the name is "Mohammed".', 'Mohammed'],
    ['Forwarded by "Anna Weber" <aw@x.example>', 'Anna Weber'],
    ['The keys are in Claire’s drawer.', 'Claire'],
    ['Jij en Tony wachten niet op het pakje.', 'Tony'],
    ['Fotos von Gerry Weber.\n\nViele Grüße\nGerry Weber', 'Gerry Weber'],
    ['Ana and Paul & Matt Damon came.', 'Matt Damon'],
  ])('but a person is one in "%s"', (text, name) => {
    expect(names(text)).toContain(name);
  });
});

describe('who is told by role, relation or title', () => {
  it.each([
    ['My mum rose ordered flowers.', 'rose'],
    ['Mi suegra, Eulogia, no recibe nada.', 'Eulogia'],
    ['Adik saya, Yoseph, tidak bisa masuk.', 'Yoseph'],
    ['Minha chefe é a Suzana Prado.', 'Suzana Prado'],
    ['Meine Tochter Ida und Sohn Jorin fahren mit.', 'Jorin'],
    ['Mi mujer Mei habla mejor.', 'Mei'],
    ['Mon beau-père, le docteur Haïk Terzian, a oublié son code.', 'Haïk Terzian'],
    ['Meu sócio Jesus Andrade já escreveu.', 'Jesus Andrade'],
    ['The engineer, Sukhvir Bains, left at noon.', 'Sukhvir Bains'],
    ['Der Gast Wolf hat bezahlt.', 'Wolf'],
    ['Preguntad por Nacho o por la Lic. Dolores Paz.', 'Dolores Paz'],
    ['Demandez Ghislain ou M. Van den Broeck.', 'Ghislain'],
    ['Falar com Seu Zeca ou comigo, Jurema.', 'Jurema'],
    ['The real owner is me, Han Seo-jin, not him.', 'Han Seo-jin'],
  ])('is found in "%s"', (text, name) => {
    expect(names(text)).toContain(name);
  });

  it.each([
    ['der paketbote herr demirel sagt er war da', 'demirel'],
    ['guten tag herr petrescu, die rechnung fehlt', 'petrescu'],
    ['ask mr okonjo at the counter', 'okonjo'],
    ['mme bouzidi m’a répondu hier', 'bouzidi'],
    ['la señora quirós me dijo que esperara', 'quirós'],
    ['o senhor araújo falou que ia trocar', 'araújo'],
    ['ich bitte um rückruf bald. h. sommerkamp', 'sommerkamp'],
    ['will here again, still no refund', 'will'],
  ])('is found in small letters in "%s"', (text, name) => {
    expect(names(text).join(' ')).toContain(name);
  });

  it.each([
    ['der herr sagte er kommt wieder'],
    ['ein herr mehr oder weniger ist egal'],
    ['o senhor esperou minha avó sentar'],
    ['un monsieur regarde mon frigo'],
    ['a 220 ms read latency is too long'],
    ['I went to the doctor. Reserve a place for me.'],
    ['My wife is German and my boss is away.'],
    ['The manager LAUGHED at my wife.'],
    ['Me daría miedo comprar otra vez.'],
    ['Ask for Wi-Fi at the desk.'],
  ])('is nobody in "%s"', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('who is told by what stands beside', () => {
  it.each([
    ['Kids: Torvin, born 14/09/2016; Elspa, born 02/01/2019.', ['Torvin', 'Elspa']],
    ['Ma fille Lénora (née le 03.12.2013) part seule.', ['Lénora']],
    ['Crianças: Yasmina, nascida em 08/03/2010.', ['Yasmina']],
    ['The bell says Ferranti / Morelli, the doorbell says Ricci / Morelli.', ['Ferranti', 'Ricci', 'Morelli']],
    ['The name is wrong: it should be Teula Falea not Tula Falea.', ['Teula Falea', 'Tula Falea']],
    ['Nom : LE GUEN\nPrénom : Yann', ['LE GUEN', 'Yann']],
    ['Atte. M.ª Jesús Llorente', ['M.ª Jesús Llorente']],
    ['Name: Wiebke thor Straten', ['Wiebke thor Straten']],
    ['paket belum sampai, wa 0812-9934-5521 trims, agus', ['agus']],
    ['Please send the roof sample to the site office.\nChase', ['Chase']],
    ['Patient intake for Joy Baggett got stuck.', ['Joy Baggett']],
    [
      'Guests:\n- Sky Robards, Jan 8, 2003\n- mohammed el-amin, vegan\n- Ada Obi, 1990/02/14',
      ['Sky Robards', 'Ada Obi'],
    ],
  ])('is found in %j', (text, expected) => {
    expect(names(text)).toEqual(expect.arrayContaining(expected));
  });

  it('leaves departments alone', () => {
    expect(names('To: Claims <claims@shop.example>')).toEqual([]);
    expect(names('Finance told us that it is paid.')).toEqual([]);
  });
});

describe('lists of words by their first letters', () => {
  it('hold whole words again', () => {
    expect([...unfolded('\nan _ a ne/bo b\nca rl\n')]).toEqual(['an', 'ana', 'anne', 'bob', 'carl']);
  });

  it('keep nothing of the way they are written', () => {
    expect(notNames.has('danke') && notNames.has('a')).toBe(true);
    expect([...notNames].filter((word) => /[\s_/]/.test(word))).toEqual([]);
  });
});
