import { describe, expect, it } from 'vitest';
import { authoredMessages } from '@/scripts/train/corpora';
import { cuesOf, readModelFile } from '@/scripts/train/model-files';
import type { LanguageCode } from '@/utils/frustration';
import { languageCodes } from '@/utils/frustration';
import type { CueName } from '@/utils/frustration/cues/catalogue';
import { compileCues } from '@/utils/frustration/cues/compiled';
import { cueValues } from '@/utils/frustration/cues/find';
import { decodeCues } from '@/utils/frustration/languages';
import { prepareText } from '@/utils/frustration/text';
import { cuesIn } from '../support/frustration';

const found: ReadonlyArray<readonly [LanguageCode, string, CueName]> = [
  ['en', 'I have been waiting for three weeks', 'waiting'],
  ['en', 'This is the third time I am writing', 'repeatContact'],
  ['en', 'I already told your colleague', 'alreadyTold'],
  ['en', 'Get me your manager', 'escalation'],
  ['en', 'My lawyer will be in touch', 'legal'],
  ['en', 'Thanks for nothing', 'sarcasm'],
  ['en', 'I would have expected better from you', 'coldPoliteness'],
  ['id', 'udah 2 minggu nunggu barang gak sampe', 'waiting'],
  ['id', 'admin gak pernah bales chat', 'noReply'],
  ['id', 'penipu kalian semua', 'accusation'],
  ['id', 'saya sangat kecewa dengan pelayanan ini', 'feeling'],
  ['id', 'bakal gue viralin', 'publicThreat'],
  ['es', 'Llevo tres semanas esperando', 'waiting'],
  ['es', 'Nadie me contesta', 'noReply'],
  ['es', 'Voy a poner una reclamación', 'escalation'],
  ['de', 'Ich warte seit drei Wochen', 'waiting'],
  ['de', 'Das ist eine Unverschämtheit', 'strongWords'],
  ['de', 'Ich schalte meinen Anwalt ein', 'legal'],
  ['fr', "J'attends depuis trois semaines", 'waiting'],
  ['fr', 'C’est inadmissible', 'strongWords'],
  ['fr', 'Je vais résilier mon abonnement', 'leaving'],
  ['pt', 'Estou esperando há três semanas', 'waiting'],
  ['pt', 'Isso é um absurdo', 'strongWords'],
  ['pt', 'Vou abrir uma reclamação no Procon', 'legal'],
  ['en', 'I have rung you twice about this', 'repeatContact'],
  ['en', 'I sat by the phone all afternoon and it did not ring', 'brokenPromise'],
  ['en', 'Do you talk to each other at all?', 'contradicted'],
  ['en', 'Our contract ends today', 'leaving'],
  ['en', 'It is up there, in my first message', 'notListened'],
  ['en', 'I need it by the end of the month', 'deadline'],
  ['en', 'agent please', 'botLoop'],
  ['de', 'Dritte Erinnerung', 'repeatContact'],
  ['de', 'Der Anruf kam nie', 'brokenPromise'],
  ['de', 'Gestern hieß es ja, heute nein', 'contradicted'],
  ['de', 'Wir suchen uns einen anderen Lieferanten', 'leaving'],
  ['de', 'Steht alles oben', 'notListened'],
  ['fr', 'Encore moi, même problème', 'repeatContact'],
  ['fr', 'Le technicien ne s’est pas présenté', 'brokenPromise'],
  ['fr', 'Vous vous parlez entre vous ?', 'contradicted'],
  ['es', 'Cuarto aviso', 'repeatContact'],
  ['es', 'La llamada nunca llegó', 'brokenPromise'],
  ['es', '¿Ustedes hablan entre ustedes?', 'contradicted'],
  ['pt', 'Eu de novo com o mesmo problema', 'repeatContact'],
  ['pt', 'O técnico não apareceu', 'brokenPromise'],
  ['pt', 'Um dos dois está errado', 'contradicted'],
  ['id', 'Sudah saya jelaskan ke empat petugas', 'repeatContact'],
  ['id', 'Teleponnya tidak pernah masuk', 'brokenPromise'],
  ['id', 'CS-nya tidak satu suara', 'contradicted'],
];

describe('cues', () => {
  it.each(found)('finds in %s: "%s" as %s', (language, text, cue) => {
    expect(
      cuesIn(language, text)
        .filter(({ share }) => share > 0)
        .map(({ name }) => name),
    ).toContain(cue);
  });

  it.each([
    ['negation', 'I am not angry, just curious.', 'negation'],
    ['somebody else’s anger', 'My boss is furious, could you hurry?', 'someone-else'],
    ['the name of a process', 'Where do I find your refund policy and the complaint form?', 'process'],
    ['praise in strong words', 'Your support is ridiculously good!', 'strong-praise'],
    ['what is over', 'I was really frustrated yesterday but it works now.', 'past'],
    ['joy in capitals', 'THANK YOU SO MUCH, YOU ARE WONDERFUL!!', 'happy'],
  ])('a guard knows %s', (_, text, guard) => {
    const cues = cuesIn('en', text);
    expect(cues.map((cue) => cue.guard)).toContain(guard);
    for (const cue of cues.filter((match) => match.guard === guard)) expect(cue.share).toBeLessThanOrEqual(0.3);
  });

  it.each<[LanguageCode, string]>([
    ['en', 'My neighbour says he will sue you if the noise goes on. Which form do I need?'],
    ['en', 'One of our customers is threatening legal action. Which document shall I send him?'],
    ['de', 'Unser Kunde droht mit dem Anwalt, wie sollen wir antworten?'],
    ['es', 'Mi vecino dice que los va a denunciar. ¿Me pasan la factura?'],
    ['fr', 'Notre client menace de nous traîner au tribunal.'],
    ['pt', 'Um dos nossos clientes ameaça ir ao Procon.'],
    ['id', 'Tetangga saya mau lapor polisi soal parkir.'],
  ])('a threat of somebody else weighs little, in %s: "%s"', (language, text) => {
    expect(cuesIn(language, text).find(({ name }) => name === 'legal')).toMatchObject({
      guard: 'someone-else',
      share: 0.2,
    });
  });

  it.each<[LanguageCode, string]>([
    ['en', 'As a customer of 20 years, legal action is my only option.'],
    ['en', 'My husband is going to sue you.'],
    ['en', 'My tenant and I will take you to court.'],
    ['de', 'Als Kunde werde ich meinen Anwalt einschalten.'],
    ['es', 'Como cliente suyo los voy a denunciar.'],
    ['fr', 'En tant que client je vais saisir la justice.'],
    ['pt', 'Como cliente vou ao Procon.'],
    ['id', 'Saya sebagai pelanggan akan lapor polisi.'],
  ])('a threat of the writer, or of who speaks for the writer, weighs in full, in %s: "%s"', (language, text) => {
    expect(cuesIn(language, text).find(({ name }) => name === 'legal')).toMatchObject({ share: 1 });
  });

  it.each<[LanguageCode, string]>([
    ['en', 'The parcel took three weeks, but the lady at the desk was so kind. Thank you so much for finding it.'],
    ['de', 'Drei Wochen gewartet, und dann hat Frau Weber es in fünf Minuten geklärt. Vielen Dank dafür!'],
  ])('trouble weighs less where it is told with thanks, in %s', (language, text) => {
    const waiting = cuesIn(language, text).find(({ name }) => name === 'waiting');
    expect(waiting).toMatchObject({ guard: 'grateful', share: 0.4 });
  });

  it.each<[LanguageCode, string, CueName]>([
    ['en', 'Can you read?', 'insult'],
    ['en', 'Can you read at all?', 'insult'],
    ['en', 'Read it to the end this time.', 'notListened'],
    ['en', 'I will put you on the radio.', 'publicThreat'],
    ['en', 'You lot are good for nothing.', 'insult'],
    ['en', 'I waited in all day.', 'timeWasted'],
    ['fr', 'La télé va en parler.', 'publicThreat'],
    ['fr', 'Je dois renvoyer encore les papiers.', 'repeatContact'],
    ['pt', 'nossa parabéns, conseguiram piorar o app', 'sarcasm'],
  ])('but finds in %s what is: "%s" is %s', (language, text, cue) => {
    expect(cuesIn(language, text).find(({ name }) => name === cue)).toMatchObject({ share: 1 });
  });

  it.each<[LanguageCode, string, CueName]>([
    ['en', 'Can you read it out from your records?', 'insult'],
    ['en', 'Can you read it out from your records?', 'notListened'],
    ['en', 'Customers have been asking for it since spring.', 'notListened'],
    ['en', 'The author was on the radio last week.', 'publicThreat'],
    ['en', 'You lot are brilliant.', 'insult'],
    ['en', 'I am here all night.', 'timeWasted'],
    ['fr', "Au téléphone j'ai parlé à Léa.", 'publicThreat'],
    ['fr', 'Tout ce qui me passait par la tête.', 'noReply'],
    ['fr', 'Elle va en renvoyer deux, encore sous blister.', 'repeatContact'],
  ])('finds nothing that is not meant, in %s: "%s" is no %s', (language, text, cue) => {
    expect(cuesIn(language, text).map(({ name }) => name)).not.toContain(cue);
  });

  it('thanks do not soften a threat', () => {
    const cues = cuesIn('en', 'I have waited three weeks, thank you very much. My lawyer will be in touch.');
    expect(cues.map(({ guard }) => guard)).not.toContain('grateful');
  });

  it('counts the first find of a cue in full and later ones less', () => {
    const once = cueValues(cuesIn('en', 'ridiculous'));
    const often = cueValues(cuesIn('en', 'ridiculous, absurd, pathetic, horrible, awful, useless'));
    expect(Math.max(...once)).toBe(1);
    expect(Math.max(...often)).toBeLessThan(2);
  });

  it.each(languageCodes)('every cue of %s has a pattern, in letters that folding leaves as they are', (language) => {
    const { cues, guards } = cuesOf(language);
    for (const [name, patterns] of [...Object.entries(cues), ...Object.entries(guards)]) {
      expect(patterns, name).not.toHaveLength(0);
      for (const pattern of patterns) expect(() => new RegExp(pattern)).not.toThrow();
    }
  });
});

describe('a file of cues made ready at build', () => {
  it.each(languageCodes)('reads in %s as what it was made from', (language) => {
    expect(decodeCues(readModelFile(`cues-${language}.bin`))).toEqual(cuesOf(language));
  });

  it.each(languageCodes)('finds in %s what trying each pattern at each word finds', (language) => {
    const cues = decodeCues(readModelFile(`cues-${language}.bin`));
    const lists = Object.values(cues.cues).map((patterns) =>
      patterns.map((source) => new RegExp(`(?:${source})(?![a-z0-9\\u0100-\\u1fff])`, 'y')),
    );
    const { phrases } = compileCues(cues);
    let all = 0;
    for (const { text } of authoredMessages(language).slice(0, 60)) {
      const { folded } = prepareText(text);
      const spans: string[] = [];
      phrases.find(folded, (list, start, end) => spans.push(`${list} ${start} ${end}`));
      const tried = lists.flatMap((patterns, list) => triedEach(patterns, folded).map((span) => `${list} ${span}`));
      expect(spans.toSorted()).toEqual(tried.toSorted());
      all += tried.length;
    }
    expect(all).toBeGreaterThan(50);
  });

  it('is not read where it is cut off', () => {
    const file = readModelFile('cues-en.bin');
    for (const bytes of [0, 3, 400, 40_000, file.byteLength - 1]) {
      expect(() => decodeCues(file.slice(0, bytes)), `${bytes}`).toThrow(/empty|cut off/);
    }
  });
});

/** The spans of one list, from left to right and none over another. */
function triedEach(patterns: readonly RegExp[], folded: string): string[] {
  const spans: string[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    if (at > 0 && /[a-z0-9\u0100-\u1fff]/.test(folded[at - 1]!)) continue;
    const end = firstEnd(patterns, folded, at);
    if (end <= at) continue;
    spans.push(`${at} ${end}`);
    at = end - 1;
  }
  return spans;
}

function firstEnd(patterns: readonly RegExp[], folded: string, at: number): number {
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    if (pattern.test(folded) && pattern.lastIndex > at) return pattern.lastIndex;
  }
  return -1;
}
