import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cause } from '@/utils/frustration';
import { createFrustrationReader, languageCodes, levels, readingSentence } from '@/utils/frustration';
import { inOrderOfSentence } from '@/utils/frustration/sentence';
import type { FrustrationLevel } from '@/utils/frustration';
import { decodeModel, isBeta } from '@/utils/frustration/model';
import { loadModelFromDisk, threadOf } from '../support/frustration';

const reader = createFrustrationReader(loadModelFromDisk);
const atLeast = (level: FrustrationLevel, floor: FrustrationLevel) => levels.indexOf(level) >= levels.indexOf(floor);

describe('reading a conversation', () => {
  it.each([
    ['English', 'This is the third time I am writing. Nobody answers and I want my money back. Unacceptable!'],
    ['Indonesian', 'Udah 2 minggu nunggu, admin gak pernah bales. Parah banget pelayanannya, balikin uang saya!'],
    ['Spanish', 'Llevo tres semanas esperando y nadie me responde. Es una vergüenza, quiero mi dinero.'],
    ['German', 'Ich warte seit drei Wochen und niemand antwortet. Eine Frechheit, ich will mein Geld zurück!'],
    ['French', "J'attends depuis trois semaines et personne ne répond. C'est inadmissible, remboursez-moi !"],
    [
      'Portuguese',
      'Estou esperando há três semanas e ninguém responde. Isso é um absurdo, quero meu dinheiro de volta!',
    ],
  ])('flags a frustrated customer in %s', async (_, text) => {
    expect(await reader.read(threadOf(['customer', text]))).toSatisfy(({ level }) => atLeast(level, 'frustrated'));
  });

  it.each([
    ['English', 'Hi, could you tell me how I can change my delivery address? Thanks a lot!'],
    ['Indonesian', 'Halo kak, mau tanya cara ganti alamat pengiriman ya? Terima kasih'],
    ['Spanish', 'Hola, ¿cómo puedo cambiar la dirección de entrega? Muchas gracias'],
    ['German', 'Guten Tag, wie kann ich meine Lieferadresse ändern? Vielen Dank!'],
    ['French', 'Bonjour, comment puis-je modifier mon adresse de livraison ? Merci beaucoup'],
    ['Portuguese', 'Olá, como posso alterar o endereço de entrega? Muito obrigado'],
  ])('leaves a calm question in %s alone', async (_, text) => {
    expect((await reader.read(threadOf(['customer', text]))).level).toBe('calm');
  });

  it('says that it cannot read a language, and flags nothing', async () => {
    const reading = await reader.read(threadOf(['customer', 'Aspetto il mio pacco da tre settimane, è una vergogna!']));
    expect(reading).toMatchObject({ supported: false, level: 'calm', evidence: [], causes: [] });
  });

  it('points at what stands out in any language, without weight, where it cannot read the words', async () => {
    const text = 'Aspetto il mio pacco da tre settimane!! VERGOGNA ASSOLUTA, RISPONDETE SUBITO 😡';
    const reading = await reader.read(threadOf(['customer', text]));
    expect(reading).toMatchObject({ supported: false, level: 'calm', score: 0, causes: [] });
    expect(reading.evidence.map(({ says }) => says)).toEqual(['in capitals', 'repeated marks', 'an angry or sad face']);
    expect(reading.evidence.filter(({ weight }) => weight !== 0)).toEqual([]);
  });

  it('marks a language as beta by the figure in its model', async () => {
    for (const code of languageCodes) {
      const { heldOutArea = 0 } = decodeModel(await loadModelFromDisk(`frustration-${code}.bin`));
      const hello = { en: 'Hello, where is my parcel?', id: 'Halo kak, paket saya di mana ya?' }[code as 'en'];
      if (!hello) continue;
      expect((await reader.read(threadOf(['customer', hello]))).beta ?? false).toBe(heldOutArea < 80);
    }
    expect([isBeta({}), isBeta({ heldOutArea: 79.9 }), isBeta({ heldOutArea: 80 })]).toEqual([true, true, false]);
  });

  it('does not read notes, agents or bots', async () => {
    const reading = await reader.read(
      threadOf(
        ['note', 'This idiot is furious'],
        ['customer', 'Hello, where can I download my invoice?'],
        ['agent', 'Terrible, sorry'],
        ['bot', 'worst'],
      ),
    );
    expect(reading.messages.map(({ messageId }) => messageId)).toEqual(['1']);
    expect(reading.level).toBe('calm');
  });

  it('names a promise that passed, on the agent’s own words', async () => {
    const reading = await reader.read(
      threadOf(
        ['customer', 'Hello, when will my refund arrive?', '2026-03-02T09:00:00Z'],
        ['agent', 'You will have it within 2 days.', '2026-03-02T10:00:00Z'],
        ['customer', 'There is still no refund and nobody replies. This is ridiculous.', '2026-03-09T10:00:00Z'],
      ),
    );
    expect(reading.causes).toContain('broken_promise');
    expect(reading.evidence.find(({ messageId }) => messageId === '1')?.cause).toBe('broken_promise');
    expect(reading.trend).toBe('rising');
  });

  it('names a reply that came twice, on the agent’s own words', async () => {
    const template = 'Dear customer, your request is being processed by our team.';
    const complaint = 'That is no answer to my question. Where is my refund, and why does nobody read what I write?';
    const ticket = threadOf(
      ['customer', 'Hello, when will my refund arrive?'],
      ['agent', template],
      ['customer', 'I have asked when it comes. Could you look, please?'],
      ['agent', template],
      ['customer', complaint],
    );
    const reading = await reader.read(ticket);
    expect(reading.causes).toContain('not_listened');
    expect(reading.evidence).toContainEqual(
      expect.objectContaining({ messageId: '3', says: 'got the same reply again', cause: 'not_listened' }),
    );
  });

  it('does not take two different replies for the same', async () => {
    const reading = await reader.read(
      threadOf(
        ['customer', 'Hello, when will my refund arrive?'],
        ['agent', 'Your refund was sent to the bank this morning.'],
        ['customer', 'It has not come. This is the third time I write, and I am disappointed.'],
        ['agent', 'The bank returned it since the account number was wrong; which one is right?'],
        ['customer', 'You have had the right one since March. This is ridiculous.'],
      ),
    );
    expect(reading.evidence.map(({ says }) => says)).not.toContain('got the same reply again');
  });

  it('counts how long nobody has answered, where the customer is not calm', async () => {
    const sour = threadOf([
      'customer',
      'Still no refund. This is the third time I am writing.',
      '2026-03-02T09:00:00Z',
    ]);
    const calm = threadOf(['customer', 'Hello, where can I download my invoice?', '2026-03-02T09:00:00Z']);
    const [soon, later] = [new Date('2026-03-02T10:00:00Z'), new Date('2026-03-06T09:00:00Z')];
    const before = await reader.read(sour, soon);
    const after = await reader.read(sour, later);
    expect(after.score).toBeGreaterThan(before.score);
    expect(after.evidence).toContainEqual(expect.objectContaining({ says: 'no reply for 4 days', cause: 'long_wait' }));
    expect(await reader.read(calm, later)).toMatchObject({ level: 'calm', score: (await reader.read(calm)).score });
  });

  it('calms down when the customer does', async () => {
    const reading = await reader.read(
      threadOf(
        ['customer', 'Three weeks and no answer, this is unacceptable. I want my money back now!'],
        ['agent', 'I am sorry. The refund is on its way.'],
        ['customer', 'It has arrived, thank you so much for the quick help!'],
      ),
    );
    expect(reading).toMatchObject({ level: 'calm', trend: 'falling' });
  });

  it('is never furious without a hard sign', async () => {
    const reading = await reader.read(
      threadOf([
        'customer',
        'I am still waiting, still no answer, nothing happened, it does not work and I have waited for weeks and weeks.',
      ]),
    );
    expect(reading.level).not.toBe('furious');
  });

  it('rests every level above calm on a span that exists', async () => {
    const words = fc.constantFrom(
      'still',
      'no refund',
      'waiting for 3 weeks',
      'thanks',
      'ridiculous',
      'lawyer',
      'hello',
      'the order',
      '!!',
      'not happy',
      '\n\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 4, maxLength: 40 }), async (parts) => {
        const text = `Hello, this is about my order. ${parts.join(' ')}`;
        const reading = await reader.read(threadOf(['customer', text]));
        for (const { start, end } of reading.evidence) expect(text.slice(start, end).trim()).not.toBe('');
        const rests = reading.level === 'calm' || reading.evidence.some(({ weight }) => weight > 0);
        expect(rests).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('tries a model again after the loader failed', async () => {
    let down = true;
    const flaky = createFrustrationReader((file) =>
      down ? Promise.reject(new Error('offline')) : loadModelFromDisk(file),
    );
    const ticket = threadOf(['customer', 'Hello, where can I download my invoice?']);
    await expect(flaky.read(ticket)).rejects.toThrow('offline');
    down = false;
    await expect(flaky.read(ticket)).resolves.toMatchObject({ language: 'en' });
  });

  it('flags more readily where it is asked to', async () => {
    const ticket = threadOf(['customer', 'I still have not received my refund. Could you please look into it again?']);
    const careful = await createFrustrationReader(loadModelFromDisk, { sensitivity: 'few-alarms' }).read(ticket);
    const eager = await createFrustrationReader(loadModelFromDisk, { sensitivity: 'catch-more' }).read(ticket);
    expect(levels.indexOf(eager.level)).toBeGreaterThanOrEqual(levels.indexOf(careful.level));
    expect(eager.score).toBe(careful.score);
  });
});

describe('furious', () => {
  const text = (...shouted: string[]) => {
    const [serious = 'are you serious', dollars = '840 dollars two times', today = 'today'] = shouted;
    return `${serious}? You took ${dollars}. My rent bounced because of you. I want the money back ${today}. This is the worst company I have ever dealt with.`;
  };

  it.each([
    ['in plain letters not, however strong the words', text(), 'frustrated'],
    ['in capitals here and there', text('ARE YOU SERIOUS', '840 DOLLARS TWO TIMES', 'TODAY'), 'furious'],
  ])('asks for a hard sign: %s', async (_, said, level) => {
    expect((await reader.read(threadOf(['customer', said]))).level).toBe(level);
  });
});

describe('the sentence about a reading', () => {
  it('says since when and why', async () => {
    const ticket = threadOf(
      ['customer', 'Third time I write. Nobody answers, this is unacceptable.', '2026-03-03T09:00:00Z'],
      ['agent', 'Let me check.', '2026-03-04T09:00:00Z'],
      ['customer', 'You promised to call and did not. Unacceptable, I want my money back!', '2026-03-05T09:00:00Z'],
    );
    const read = await reader.read(ticket);
    expect(readingSentence(read, ticket, new Date('2026-03-06T09:00:00Z'))).toMatch(
      /^(?:Frustrated|Furious) since Tuesday: third contact, promised a call that did not come, .+\.$/,
    );
    // A week later "Tuesday" would be another day.
    expect(readingSentence(read, ticket, new Date('2026-03-10T09:00:00Z'))).toMatch(/ since (?:March 3|3 March): /);
  });

  it.each([
    ['I have been waiting for three weeks and nobody answers, this is unacceptable!', 'waiting 3 weeks'],
    ['This is the fifth time I contact you about the same broken lamp. Unacceptable.', 'fifth contact'],
    ['Das ist jetzt das dritte Mal, dass ich schreibe. Unverschämt!', 'third contact'],
    ['You promised a refund and it never came. I am furious!', 'promised a refund that did not come'],
    ['Nunca cumplen: prometieron llamarme y no llamó nadie. Es una vergüenza.', 'promised a call that did not come'],
  ])('names what the customer names: %s', async (text, reason) => {
    const ticket = threadOf(['customer', text]);
    expect(readingSentence(await reader.read(ticket), ticket)).toContain(reason);
  });

  it('makes nothing up where the customer names no number, thing or time', async () => {
    const ticket = threadOf(['customer', 'I contacted you again and again and you broke your promise. Unacceptable!']);
    expect(readingSentence(await reader.read(ticket), ticket)).not.toMatch(/third|fourth|call|refund|waiting \d/u);
  });

  it('has its words first: one quote for each cause, in the order of the sentence, then the rest as it was', () => {
    const piece = (says: string, cause?: Cause) => ({ messageId: 'm', start: 0, end: 1, says, weight: 1, cause });
    const pieces = [
      piece('loud'),
      piece('waiting', 'long_wait'),
      piece('waiting again', 'long_wait'),
      piece('third time', 'repeat_contact'),
    ];
    expect(inOrderOfSentence(pieces).map(({ says }) => says)).toEqual([
      'third time',
      'waiting',
      'loud',
      'waiting again',
    ]);
  });

  it('is honest about a language that is not supported', async () => {
    const ticket = threadOf(['customer', 'Aspetto il mio pacco da tre settimane, è una vergogna!']);
    expect(readingSentence(await reader.read(ticket), ticket)).toBe(
      'This language is not supported, so the mood was not read.',
    );
  });
});
