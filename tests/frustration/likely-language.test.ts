import { expect, it } from 'vitest';
import { authoredMessages } from '@/scripts/train/corpora';
import { type LanguageCode, languageCodes } from '@/utils/frustration';
import { likelyLanguage } from '@/utils/frustration/likely-language';
import { threadOf } from '../support/frustration';

it.each<[LanguageCode, string]>([
  ['en', 'Where is my parcel? It was due on Monday and nobody answers.'],
  ['id', 'Pesanan saya belum sampai, sudah dua minggu.'],
  ['es', 'El pedido no ha llegado y nadie contesta.'],
  ['de', 'Das Paket ist nicht angekommen.'],
  ['fr', 'Le colis est arrivé cassé, je vous écris pour la troisième fois.'],
  ['pt', 'Meu pedido não chegou e vocês não respondem.'],
])('takes for %s: "%s"', (code, text) => {
  expect(likelyLanguage(threadOf(['customer', text]))).toBe(code);
});

it('goes by what the helpdesk says, where it says one that we read', () => {
  const ticket = threadOf(['customer', 'Where is my parcel?']);
  const saying = (locale: string) => likelyLanguage({ ...ticket, customer: { role: 'customer', locale } });
  expect(saying('pt-BR')).toBe('pt');
  expect(saying('sv-SE')).toBe('en');
});

it.each([[''], ['???'], ['Пожалуйста, верните деньги']])('cannot tell "%s"', (text) => {
  expect(likelyLanguage(threadOf(['customer', text]))).toBeUndefined();
});

it.each(languageCodes)('is right of most messages in %s, and seldom takes one for another', (code) => {
  const guesses = authoredMessages(code)
    .slice(0, 300)
    .map(({ text }) => likelyLanguage(threadOf(['customer', text])));
  const right = guesses.filter((guess) => guess === code).length;
  const wrong = guesses.filter((guess) => guess !== undefined).length - right;
  expect(right / guesses.length).toBeGreaterThan(0.7);
  expect(wrong / guesses.length).toBeLessThan(0.08);
});
