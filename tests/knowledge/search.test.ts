import { describe, expect, it } from 'vitest';
import { createPassageIndex, passagesOf, queryFor } from '@/utils/knowledge';
import { conversationOf } from '../support/draft-requests';
import { teamMacros } from '../support/team-macros';

const index = createPassageIndex(teamMacros);
const best = (query: string, language?: string) => index.matches(query, { language, limit: 1 })[0]?.sourceId;

describe('searching the team’s macros', () => {
  it.each([
    ['where is my refund? the money is not on my card', 'en', '1'],
    ['when will I be refunded?', 'en', '1'],
    ['my parcel has not moved for a week, tracking says nothing', 'en', '2'],
    ['Delivery is late again', 'en', '2'],
    ['I can’t log in, forgot my password', 'en', '3'],
    ['pasword reset link does not work', 'en', '3'],
    ['please cancel my subscription', 'en', '4'],
    ['How do I return an item that is too small?', 'en', '5'],
    ['Wo bleibt meine Erstattung? Das Geld ist nicht auf dem Konto', 'de', '6'],
    ['Das Paket ist immer noch nicht da', 'de', '7'],
    ['Pesanan saya belum sampai juga, sudah dua minggu', 'id', '8'],
    ['¿Cuándo llega el reembolso a mi tarjeta?', 'es', '9'],
    ['Mon colis n’est toujours pas arrivé', 'fr', '10'],
    ['fui cobrado em dobro no cartão', 'pt', '11'],
    ['I was charged twice on my card', 'en', '12'],
    ['the charger is defective, is it under warranty?', 'en', '13'],
    ['I need a copy of my invoice with the VAT number', 'en', '14'],
  ])('finds for %j in %s macro %s', (query, language, id) => {
    expect(best(query, language)).toBe(id);
  });

  it.each([
    ['My thermostat shows error E7 and the house is cold', 'en'],
    ['Do you sponsor local football clubs?', 'en'],
    ['The colour of the curtain is not what I saw in the picture', 'en'],
    ['Thank you, all good now', 'en'],
    ['Können Sie mir sagen, ob die Lampe dimmbar ist?', 'de'],
    ['Apakah toko buka di hari libur nasional?', 'id'],
    ['¿Tienen tienda en Valencia?', 'es'],
    ['Bonjour, travaillez-vous avec des associations ?', 'fr'],
    ['', 'en'],
    ['?!? 🙂', 'en'],
  ])('finds no macro for %j', (query, language) => {
    expect(index.matches(query, { language }).map(({ title, fit }) => `${title} ${fit.toFixed(2)}`)).toEqual([]);
  });

  it('passes over macros that are in another language than the answer', () => {
    expect(
      index.matches('Paket Lieferung verspätet parcel late delivery', { language: 'de' }).map((m) => m.sourceId),
    ).toEqual(['7']);
  });

  it('gives the passages of the best macro first, in their order', () => {
    const passages = index.search('forgot my password and cannot sign in', { language: 'en' });
    const first = passages.filter(({ sourceId }) => sourceId === '3');
    expect(passages.slice(0, first.length)).toEqual(first);
    expect(first.map(({ id }) => id)).toEqual(passagesOf(teamMacros[2] ?? teamMacros[0]!).map(({ id }) => id));
  });

  it('gives at most as many macros as asked for', () => {
    expect(index.matches('refund parcel delivery return charged twice', { limit: 2 })).toHaveLength(2);
  });

  it('is not put off by a title that is a word of JavaScript’s own', () => {
    const odd = createPassageIndex([{ id: 'x', title: 'constructor __proto__', text: 'The constructor is on site.' }]);
    expect(odd.search('when does the constructor come', { language: 'en' })).toHaveLength(1);
  });

  it('has nothing to find in no macros', () => {
    expect(createPassageIndex([]).search('refund')).toEqual([]);
    expect(createPassageIndex([{ id: '1', title: '', text: '' }]).size).toBe(0);
  });
});

describe('queryFor', () => {
  it('takes the subject and the open turn', () => {
    const query = queryFor(
      conversationOf({
        subject: 'Refund',
        messages: ['a'.repeat(200), { from: 'agent', text: 'agent words' }, 'b'.repeat(200)],
      }),
    );
    expect(query).toContain('Refund');
    expect(query).toContain('bbb');
    expect(query).not.toMatch(/aaa|agent words/u);
  });

  it('goes back to the first message where the last one says little', () => {
    expect(
      queryFor(conversationOf({ messages: ['My charger is broken', { from: 'agent', text: 'Hm.' }, 'Any news?'] })),
    ).toContain('charger');
  });

  it('never holds an internal note', () => {
    const query = queryFor(
      conversationOf({ messages: ['Hello', { from: 'agent', text: 'note-canary', visibility: 'internal' }] }),
    );
    expect(query).not.toContain('note-canary');
  });
});
