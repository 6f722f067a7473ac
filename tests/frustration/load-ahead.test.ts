import { expect, it } from 'vitest';
import { createFrustrationReader } from '@/utils/frustration';
import { loadModelFromDisk, threadOf } from '../support/frustration';

it('asks for all that a first reading needs at once, first for what tells languages apart', async () => {
  const asked: string[] = [];
  const settings: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const slow = createFrustrationReader(
    async (file) => {
      asked.push(file);
      if (file === 'language.bin') await promise;
      return loadModelFromDisk(file);
    },
    {
      sensitivity: async () => (settings.push('sensitivity'), 'balanced'),
      inboxes: async () => (settings.push('inboxes'), {}),
    },
  );
  const reading = slow.read(
    threadOf(['customer', 'Ich warte seit drei Wochen auf mein Paket, und das ist nicht gut.']),
  );
  await Promise.resolve();
  expect(asked[0]).toBe('language.bin');
  expect(asked.toSorted()).toEqual(['cues-de.bin', 'frustration-de.bin', 'language.bin']);
  expect(settings.toSorted()).toEqual(['inboxes', 'sensitivity']);
  resolve();
  expect(await reading).toMatchObject({ language: 'de' });
  expect(asked).toHaveLength(3);
});

it('reads what the customer wrote, whatever it loaded ahead', async () => {
  const ticket = threadOf(['customer', 'I have been waiting for three weeks and nobody answers my mails.']);
  const fresh = createFrustrationReader(loadModelFromDisk);
  const reading = await fresh.read({ ...ticket, customer: { role: 'customer', locale: 'de' } });
  expect(reading).toMatchObject({ language: 'en', supported: true });
});

it('needs nothing of a language that it only took for likely', async () => {
  const withoutGerman = createFrustrationReader((file) =>
    file.includes('-de') ? Promise.reject(new Error('not there')) : loadModelFromDisk(file),
  );
  const ticket = threadOf(['customer', 'I have been waiting for three weeks and nobody answers my mails.']);
  const german = { ...ticket, customer: { role: 'customer' as const, locale: 'de' } };
  expect(await withoutGerman.read(german)).toMatchObject({ language: 'en' });
});

it('leaves no rejection unheard where several things fail, and reads once they are there', async () => {
  const unheard: unknown[] = [];
  const hear = (error: unknown) => unheard.push(error);
  process.on('unhandledRejection', hear);
  let fails = true;
  const offline = () => Promise.reject(new Error('offline'));
  const reader = createFrustrationReader((file) => (fails ? offline() : loadModelFromDisk(file)), {
    sensitivity: () => (fails ? offline() : Promise.resolve('balanced')),
    inboxes: () => (fails ? offline() : Promise.resolve({})),
  });
  const ticket = threadOf(['customer', 'I have been waiting for three weeks and nobody answers my mails.']);
  await expect(reader.read(ticket)).rejects.toThrow('offline');
  await new Promise((next) => setTimeout(next, 20));
  expect(unheard).toEqual([]);
  fails = false;
  expect(await reader.read(ticket)).toMatchObject({ language: 'en', supported: true });
  process.off('unhandledRejection', hear);
});
