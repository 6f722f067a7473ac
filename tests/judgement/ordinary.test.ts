import { describe, expect, it } from 'vitest';
import { assessSensitivity } from '@/utils/judgement';

describe('an ordinary ticket', () => {
  it.each([
    // Ways of speaking
    'I shot myself in the foot by picking the monthly plan, can I switch?',
    'I nearly died of embarrassment when the card was declined.',
    'My boss will kill me if the invoice is late.',
    'Das weiß ich leider nicht, können Sie nachsehen?',
    'Ich lach mich tot, der Chatbot heißt Karl. Wo ändere ich mein Abo?',
    'Ich will Ihnen nicht zur Last fallen, aber wo ist mein Paket?',
    'Mon chef va me tuer si la facture n’arrive pas.',
    'Tô morta de cansada, pode entregar amanhã?',
    'Ngakak sampai mau mati lihat reviewnya, ada warna merah?',
    // Names of things, works, games, sport
    'Is "Thirteen Ways to Suicide" still in your library as a film?',
    'La salsa "Muerte Súbita", ¿es muy picante?',
    'Loved the stalking episode, when is the next one?',
    'Tem legenda na hora do crime? O filme trava.',
    'He beats me at chess every time, do you have the bigger board?',
    'Bos di level 5 membunuh saya terus, ada tips?',
    'Tim jagoan saya dihajar 4-0, streamingnya patah-patah.',
    'The mushrooms came with stalks.',
    'Pisau dapurnya tajam, suka banget.',
    // Trades
    'I’m a lawyer looking for a leather briefcase, is it A4?',
    'Soy abogada y busco un maletín de cuero.',
    'Somos uma funerária e precisamos de 30 porta-retratos.',
    'Je suis journaliste mais c’est perso : ma box rame.',
    // The news
    'I saw a documentary about your bulbs, do they last ten years?',
    'J’ai vu un reportage sur vos panneaux, combien coûtent-ils ?',
    'Vi no jornal a reportagem sobre golpes, como ativo a proteção?',
    // Sums that are only asked about
    'What rate do you pay on a deposit of 25,000 pounds?',
    'Die Rechnung über 11.000 Euro möchte ich in Raten zahlen, geht das?',
    'Quiero transferir 15.000 euros, ¿cuánto tarda?',
    'Bunga deposito 100 juta setahun berapa persen?',
    'Is the deposit for the holiday cottage refundable? It is still pending.',
    'The cables are 3 m instead of 5 m, please refund.',
    // Others who had it better
    'My neighbour pays less for the same contract, can you match it?',
    'Do you sell wheelchair tyres in 24 inch?',
    'My sister ordered after me and hers arrived first. Why?',
    'Can I keep my number when I go back to my country?',
    'Saya mau pulang ke kampung minggu depan, bisa ganti alamat kirim?',
    // Goodbyes, visits, secrets
    'I won’t be here next week, can you hold the mail?',
    'You can close the account, I won’t be needing it, I switched to another bank.',
    'Your driver left a note saying sorry we missed you.',
    'I’m coming down to the store on Saturday with my brother.',
    'No voy a discutir más, iré a la tienda mañana.',
    'Sé dónde está la tienda, ¿abren el domingo?',
    'Don’t email my wife, the ring is a surprise!',
    'El repartidor espera en la puerta, no me llamen.',
    'Don’t send the same driver again, he broke the vase last time and I paid for it.',
  ])('stays one: "%s"', (text) => {
    expect(assessSensitivity(text)).toEqual({ label: 'none', evidence: [] });
  });

  it.each([
    ['self_harm', 'I watched your film and now I want to kill myself.'],
    ['self_harm', 'She left a note: "Suicide is the only way". She is my sister and does not answer.'],
    ['threat', 'I will kill your boss.'],
    ['bereavement', 'After the game my brother died.'],
    ['bereavement', 'Mon père est mort de froid.'],
    ['bereavement', 'You have billed a dead woman. Twice.'],
    ['legal', 'I’m a lawyer and I know my rights: refund me or see you in court.'],
    ['press', 'Sou jornalista e vou publicar a reportagem amanhã.'],
    ['large_money', 'How long does it take? 8,000 euros are missing since Monday.'],
  ])('does not hide %s in "%s"', (label, text) => {
    expect(assessSensitivity(text).label).toBe(label);
  });
});
