import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuesOf } from '@/scripts/train/model-files';
import { languageCodes } from '@/utils/frustration';
import { compileCues } from '@/utils/frustration/cues/compiled';
import { decodeLanguageModel, guessLanguage } from '@/utils/frustration/language';
import { createScorer } from '@/utils/frustration/message';
import { decodeModel, decodeTable, encodeTable } from '@/utils/frustration/model';
import { loadModelFromDisk } from '../support/frustration';

describe('a model file', () => {
  it('is read back as it was written', () => {
    const weights = Int8Array.of(1, -2, 127, -128);
    const file = Uint8Array.from(encodeTable({ format: 'x' }, weights)).buffer;
    expect(decodeTable(file)).toEqual({ header: { format: 'x' }, weights });
  });

  it.each([
    ['is empty', new ArrayBuffer(0)],
    ['is cut off', Uint8Array.of(255, 255, 0, 0, 1, 2, 3, 4).buffer],
    ['is something else', Uint8Array.from(encodeTable({ format: 'x' }, new Int8Array(8))).buffer],
  ])('is refused where it %s', (_, file) => {
    expect(() => decodeModel(file)).toThrow(/model/);
  });

  it.each(languageCodes)('ships for %s with its cut-offs in order', async (language) => {
    const { levels, thresholds } = decodeModel(await loadModelFromDisk(`frustration-${language}.bin`));
    expect([...levels]).toEqual(levels.toSorted((a, b) => a - b));
    expect(thresholds['catch-more']).toBeLessThanOrEqual(thresholds.balanced);
    expect(thresholds.balanced).toBeLessThanOrEqual(thresholds['few-alarms']);
  });
});

describe('the score of a message', () => {
  it('is exactly the sum of the parts that are shown, whatever the text', async () => {
    const score = createScorer(decodeModel(await loadModelFromDisk('frustration-en.bin')), compileCues(cuesOf('en')));
    const words = fc.constantFrom(
      'still',
      'waiting',
      'three weeks',
      'thanks',
      'ridiculous!!',
      'NOT OK',
      '.',
      '\n',
      'order',
      '😡',
      'please',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 120 }), (parts) => {
        const scored = score(parts.join(' '));
        const sum = [...scored.cues, ...scored.words].reduce((total, { weight }) => total + weight, scored.base);
        expect(scored.logit).toBeCloseTo(sum, 9);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the language of a text', () => {
  it.each([
    ['en', 'Hello, I would like to know where my order is'],
    ['id', 'min barang saya kok belum sampai ya, udah seminggu'],
    ['es', 'Hola, quisiera saber dónde está mi pedido'],
    ['de', 'Guten Tag, wo bleibt denn meine Bestellung'],
    ['fr', 'Bonjour, je voudrais savoir où est ma commande'],
    ['pt', 'Olá, gostaria de saber onde está o meu pedido'],
    ['other', 'Buongiorno, vorrei sapere dove si trova il mio ordine'],
    ['other', 'Hej, jag skulle vilja veta var min beställning är'],
    ['other', 'Здравствуйте, где мой заказ'],
    ['other', '注文した商品がまだ届きません'],
  ])('is %s: "%s"', async (language, text) => {
    expect(guessLanguage(decodeLanguageModel(await loadModelFromDisk('language.bin')), text).language).toBe(language);
  });
});
