import { describe, expect, it } from 'vitest';
import { cuesOf, readModelFile } from '@/scripts/train/model-files';
import type { LanguageCode } from '@/utils/frustration';
import type { CueName, LanguageCues } from '@/utils/frustration/cues/catalogue';
import { compileCues } from '@/utils/frustration/cues/compiled';
import type { Guard } from '@/utils/frustration/cues/cue-match';
import { createScorer } from '@/utils/frustration/message';
import { decodeModel } from '@/utils/frustration/model';
import { cuesIn } from '../support/frustration';

type Row = readonly [LanguageCode, string, CueName];

const weighs = (row: Row) => {
  const [language, text, cue] = row;
  return cuesIn(language, text).find(({ name }) => name === cue);
};

function itTakesWeight(guard: Guard, rows: readonly Row[]): void {
  it.each(rows)('in %s: "%s" (%s)', (...row) => {
    const match = weighs(row);
    expect(match).toMatchObject({ guard });
    expect(Math.abs(match!.share)).toBeLessThanOrEqual(0.3);
  });
}

function itLeavesWeight(rows: readonly Row[]): void {
  it.each(rows)('but not in %s: "%s" (%s)', (...row) => {
    expect(weighs(row)).toMatchObject({ share: 1 });
  });
}

describe('a curse of joy is no anger', () => {
  it.each<Row>([
    ['en', 'You lot are bloody legends, it works again!', 'profanity'],
    ['de', 'Ihr seid alle verdammte Helden!', 'profanity'],
    ['es', '¡Joder, sois unos genios, ya funciona!', 'profanity'],
    ['fr', 'Putain mais vous êtes des génies, ça remarche !', 'profanity'],
    ['pt', 'Caralho, vocês são gênios, voltou a funcionar!', 'profanity'],
    ['id', 'Anjir kalian jenius banget, udah jalan lagi!', 'profanity'],
  ])('but speaks against it, in %s: "%s" (%s)', (...row) => {
    expect(weighs(row)).toMatchObject({ guard: 'strong-praise', share: -0.5 });
  });
  itLeavesWeight([
    ['en', 'What fucking genius designed this?', 'profanity'],
    ['de', 'Die verdammte Maschine ist schon wieder kaputt.', 'profanity'],
    ['id', 'Anjing lu bukan orang hebat.', 'profanity'],
    ['es', '¡Joder, no sois ningunos genios!', 'profanity'],
    ['fr', 'Putain mais vous êtes pas des génies !', 'profanity'],
    ['pt', 'Caralho, vocês não são gênios!', 'profanity'],
  ]);
});

describe('who takes a complaint back threatens nothing', () => {
  itTakesWeight('process', [
    ['fr', 'Je retire ma plainte, le colis était chez le voisin.', 'legal'],
    ['pt', 'Quero cancelar minha reclamação, a caixa estava com o vizinho.', 'leaving'],
  ]);
  itLeavesWeight([
    ['fr', 'Je ne vais pas retirer ma plainte.', 'legal'],
    ['es', 'No pienso retirar mi denuncia.', 'legal'],
  ]);
});

describe('what somebody else says weighs little', () => {
  itTakesWeight('someone-else', [
    ['en', 'One of our guests told the whole lobby over breakfast that you are all crooks.', 'insult'],
    ['en', 'My boss asked me to tell you that the table was an absolute disgrace.', 'strongWords'],
    ['en', 'Mr Fry in flat 2 is absolutely furious about the bins.', 'fury'],
    ['de', 'Ein Nachbar aus dem ersten Stock nannte Sie gestern im Treppenhaus Verbrecher.', 'insult'],
    ['es', 'Mi cuñado dice a todo el mundo que sois unos ladrones.', 'insult'],
    ['fr', 'Une de mes clientes a écrit partout que vous êtes des escrocs.', 'insult'],
    ['pt', 'Um dos meus clientes anda dizendo que vocês são uns incompetentes.', 'insult'],
    ['id', 'Pembeli saya dari kemarin ngamuk dan bilang toko ini bego.', 'insult'],
    ['en', 'A gentleman from flat 9 came down shouting that he would see you in court.', 'legal'],
    ['en', 'They are all crooks, says flat 9. I am only passing this on.', 'insult'],
    ['es', 'Una señora se puso hecha una furia y le llamó sinvergüenza al conductor.', 'insult'],
    ['fr', 'Un monsieur du quatrième hurlait que vous êtes une bande de voleurs.', 'insult'],
    ['id', 'Seorang bapak memukul meja dan mengancam lapor polisi.', 'legal'],
    ['de', 'Haben Sie den Roman „Die Wut der Idioten“ da?', 'insult'],
    ['es', '¿Tienen el libro «Malditos idiotas»?', 'insult'],
  ]);
  itLeavesWeight([
    ['en', 'Your customer service says nothing. You are crooks.', 'insult'],
    ['en', 'Someone told me it would be fixed, this is a disgrace.', 'strongWords'],
    ['de', 'Ich bin Ihr Kunde, und Sie sind Verbrecher.', 'insult'],
    ['es', 'Soy cliente desde hace años y sois unos ladrones.', 'insult'],
    ['fr', 'Je suis client depuis dix ans, bande d’escrocs.', 'insult'],
    ['pt', 'Sou cliente há anos. Vocês são uns incompetentes.', 'insult'],
    ['id', 'Saya pelanggan lama. Kalian bego.', 'insult'],
    ['en', '"You are all crooks."', 'insult'],
    ['fr', '« Vous êtes tous des escrocs. »', 'insult'],
  ]);
});

describe('what was told before all turned out well weighs little', () => {
  itTakesWeight('past', [
    ['en', 'I was furious about the router. Raj swapped the cable and it has not dropped once since.', 'fury'],
    ['en', 'I called you idiots in March. Please ignore my angry letter.', 'insult'],
    ['de', 'Damals war ich stinksauer und hab mit dem Mieterverein gedroht. Das ist längst gegessen.', 'fury'],
    ['es', 'Me puse furioso con lo del recibo. Ya es agua pasada.', 'fury'],
    ['fr', 'J’étais furieux en janvier. Sans rancune, tout est réglé.', 'fury'],
    ['pt', 'Fiquei furioso com a cobrança. São águas passadas.', 'fury'],
    ['id', 'Waktu itu saya marah besar soal denda. Dendanya dihapus hari itu juga.', 'fury'],
  ]);
  itLeavesWeight([
    ['en', 'It has not dropped once since. But this bill makes me furious.', 'fury'],
    ['en', 'I have not heard from you since, I am furious.', 'fury'],
    ['es', 'Aquello es agua pasada. Hoy estoy furioso.', 'fury'],
    ['fr', 'Sans rancune pour janvier. Aujourd’hui je suis furieux.', 'fury'],
  ]);
});

describe('another firm’s faults weigh little', () => {
  itTakesWeight('past', [
    ['en', 'I moved from the other mob, who lied about the contract.', 'accusation'],
    ['de', 'Kein Vergleich zu dem Saftladen, bei dem ich vorher war!', 'insult'],
    ['es', 'La otra compañía era un robo.', 'accusation'],
    ['fr', 'L’ancien dentiste était un escroc.', 'insult'],
    ['pt', 'O outro banco era uma palhaçada.', 'insult'],
    ['id', 'Dulu beli di toko sebelah, adminnya bego semua.', 'insult'],
  ]);
  itLeavesWeight([
    ['en', 'My old bank never lied, you did. You are thieves.', 'insult'],
    ['de', 'Bei der anderen Bank war es besser. Sie sind ein Saftladen.', 'insult'],
  ]);
});

describe('an insult of oneself weighs nothing', () => {
  itTakesWeight('process', [
    ['en', 'I locked myself out again because I am an idiot.', 'insult'],
    ['de', 'Ich war so dumm, das Formular wegzuwerfen.', 'insult'],
    ['es', 'Perdí la clave otra vez, soy una idiota.', 'insult'],
    ['fr', 'Je suis vraiment un idiot, j’ai perdu mon code.', 'insult'],
    ['pt', 'Apaguei o arquivo, sou muito burra.', 'insult'],
    ['id', 'emang gw bego sendiri, salah pencet', 'insult'],
  ]);
  itLeavesWeight([
    ['en', 'I am talking to an idiot.', 'insult'],
    ['de', 'Ich rede mit einem Idioten.', 'insult'],
    ['fr', 'Vous êtes des idiots.', 'insult'],
  ]);
});

describe('words of a guarded cue', () => {
  const model = decodeModel(readModelFile('frustration-en.bin'));
  const cues = cuesOf('en');
  const unguarded: LanguageCues = { ...cues, guards: { ...cues.guards, reported: [] } };
  const wordsOf = (of: LanguageCues, text: string) => {
    const { base, logit, cues: found, words } = createScorer(model, compileCues(of))(text);
    const parts = [...found, ...words].reduce((sum, { weight }) => sum + weight, base);
    expect(parts).toBeCloseTo(logit, 9);
    return words.filter(({ start, end }) => text.slice(start, end) === 'crooks').map(({ weight }) => weight);
  };

  it('weigh three tenths of what they weigh without the guard, and the parts still add up', () => {
    const text = 'One of our guests told the lobby that you are all crooks. I need a receipt.';
    const [alone] = wordsOf(unguarded, text);
    expect(alone).toBeGreaterThan(0.1);
    expect(wordsOf(cues, text)).toEqual([alone! * 0.3]);
  });

  it('weigh in full where the writer says them', () => {
    const text = 'I told the lobby that you are all crooks. I need a receipt.';
    expect(wordsOf(cues, text)).toEqual(wordsOf(unguarded, text));
  });
});
