import { describe, expect, it } from 'vitest';
import { assessSensitivity } from '@/utils/judgement';

describe('a grave subject that is never named', () => {
  it.each([
    ['self_harm', 'i dont see the point of getting up anymore. close the account, nobody will need it'],
    ['self_harm', 'Ich habe alles geregelt. Heute Nacht ist für mich Schluss, der Hund ist bei der Nachbarin.'],
    ['self_harm', 'Todos vivirían mejor sin mí. Ya nada importa, cierren la cuenta.'],
    ['self_harm', 'Franchement ma famille serait plus heureuse sans moi, gardez le remboursement.'],
    ['self_harm', 'Deixei uma carta para os meus filhos. Podem cancelar o plano.'],
    ['self_harm', 'Aku sudah capek hidup, kak. Tolong hapus akun ini.'],
    ['threat', 'Nice little shop. Would be a shame if it caught fire tonight.'],
    ['threat', 'Se a qué colegio van tus hijos. Luego no te quejes.'],
    ['threat', 'Je sais où vont vos enfants le mercredi. Remboursez.'],
    ['threat', 'Golok saya sudah tajam, kurirnya jangan lewat sini lagi.'],
    ['threat', 'Dein Fahrer fährt heute im Krankenwagen nach Hause, wenn er sich nochmal hertraut.'],
    [
      'abuse_victim',
      'My boyfriend goes through all my bills. If he sees this number he will hit me again, can you hide it?',
    ],
    ['abuse_victim', 'Mein Mann kontrolliert meine Rechnungen und schlägt mich wieder, wenn er die Nummer sieht.'],
    ['abuse_victim', 'Encontré un GPS en mi coche que no es mío, mi ex aparece en todas partes donde voy.'],
    ['abuse_victim', 'Preciso trocar o e-mail sem ele saber. Da última vez ele me bateu.'],
    ['bereavement', 'It was a present for his fortieth. He did not live to see it.'],
    ['bereavement', 'Mein Vater hat die Lieferung nicht mehr erlebt, bitte stornieren Sie den Rest.'],
    ['bereavement', 'Grandma isn’t with us any longer, she went in May. Who closes her line?'],
    ['minor', 'im in grade 5 and i bought gems on my dads phone can i have it back'],
    ['minor', 'ich werde im März 12, kann ich ohne meine Eltern bestellen?'],
    ['minor', 'tenho 9 ano e comprei sem querer no celular do meu pai'],
    ['minor', 'Our daughter opened a profile with strangers messaging her. She is nine.'],
    ['medical', 'Le tabouret a cédé et mon père s’est cassé la hanche.'],
    ['medical', 'Mi abuela se rompió la muñeca con vuestra escalera, la operan mañana.'],
    ['medical', 'Depois do remédio senti dor no peito e o braço dormente.'],
    ['discrimination', 'I am deaf and your agent insists I phone like everyone else, otherwise I was told no refund.'],
    ['discrimination', 'Nous sommes voilées, ma tante et moi, et le vigile n’a fouillé personne d’autre.'],
    ['discrimination', 'Sou negra e fui a única revistada na saída, meu colega branco passou.'],
    ['discrimination', 'Mit unserem arabischen Nachnamen war der Termin plötzlich weg.'],
    ['discrimination', 'Al ver que éramos dos mujeres nos quitaron la habitación doble.'],
    ['press', 'el jueves salgo en la radio contando lo que hicieron'],
    ['press', 'já marquei a entrevista com o apresentador do jornal do meio-dia'],
    ['large_money', 'The contractor used a fake account number: £48,500 left our account this morning.'],
    ['large_money', 'sumiu o saldo do pix da loja, 31 mil, preciso pagar os funcionarios'],
    ['legal', 'Harlow & Pike are now acting for me. Please preserve all recordings.'],
  ])('is %s in "%s"', (label, text) => {
    expect(assessSensitivity(text).label).toBe(label);
  });
});

describe('words that come near a grave subject', () => {
  it.each([
    'My brother works at channel 6 and gets no signal from your box either.',
    'The black case is scratched and nobody else in the shop could help.',
    'Our law firm needs ten more seats; does dictation work in court without internet?',
    'We run a small flower shop and the funeral ribbons arrived without gold.',
    'Unser Bestattungshaus braucht neue Druckvorlagen für Trauerkarten.',
    'Can you ship it without my husband finding out? It is his birthday present.',
    '¿Se puede enviar sin que se entere mi marido? Es un regalo sorpresa.',
    'I won’t be around after Friday, please deliver before.',
    'Não vou mais estar aqui depois das 18h, entreguem antes.',
    'Ich kann nicht mehr warten, schicken Sie es bitte.',
    'My cameras are coming on Wednesday, which mount do I need?',
    'Das wäre doch schade, wenn das Paket wieder verloren geht.',
    'Sería una pena que volviera a pasar.',
    'Il a 12 ans de garantie, ce chauffe-eau ?',
    'Mein Chef bringt mich um, wenn das Angebot nicht heute da ist, haha.',
    'I could kill my boss for choosing this tool, lol. How do I export?',
    'The novel "A Suicide in Vienna" arrived with torn pages.',
    'Avez-vous des avocats mûrs au rayon ? La salade était bonne.',
    'Avec ma carte de presse, le musée est gratuit le dimanche ?',
    'Se rompió la pata de la mesa, ¿hay recambio?',
    'My AirTag in my bag shows the wrong city.',
    'My son is ten and needs a size 36 shoe, do you have it in blue?',
    'I’m in year 3 of my contract, what does it cost to leave?',
    'Die Abendkasse kontrolliert meine Rechnungen nicht, wo sehe ich die Steuer?',
    'Mau mati ketawa lihat iklannya, tapi kok kodenya tidak berlaku?',
    'He isn’t with us any more, please send invoices to the new office manager.',
    'Meine Kollegin vertritt mich bis Montag.',
    '40 mil seguidores viram, mas não consigo trocar a senha da minha conta.',
    'We are a law firm: which plan covers twelve lawyers?',
  ])('mean nothing grave in "%s"', (text) => {
    expect(assessSensitivity(text)).toEqual({ label: 'none', evidence: [] });
  });

  it.each([
    ['legal', 'Our law firm will sue you over this invoice.'],
    ['legal', 'Nuestro bufete representa a la compradora y acudirá al juzgado.'],
    ['bereavement', 'We run a flower shop, and my father died on Sunday.'],
    ['threat', 'I will kill your driver, and my boss knows.'],
  ])('do not hide %s in "%s"', (label, text) => {
    expect(assessSensitivity(text).label).toBe(label);
  });
});
