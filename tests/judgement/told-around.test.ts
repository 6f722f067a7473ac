import { describe, expect, it } from 'vitest';
import { assessSensitivity } from '@/utils/judgement';
import { placesNear, placesOutside } from '@/utils/judgement/places';

describe('a threat of two harmless halves', () => {
  it.each([
    'I know which school your manager’s kids go to. He will learn what it costs to ignore me.',
    'Your courier walks home alone at nine. Tell him to look over his shoulder.',
    'We will be outside at closing time, and not to talk.',
    'The last guy who cheated me is still on crutches.',
    'Ich weiß, wo die Kollegin parkt. Sie soll gut aufpassen.',
    'Der nächste Bote geht hier nicht auf eigenen Beinen weg.',
    'Averigüé a qué gimnasio va su gerente. Que tenga cuidado.',
    'Le meto un tiro al próximo repartidor.',
    'J’ai trouvé la rue où habite votre technicien. Qu’il se méfie.',
    'Le prochain livreur, je lui colle une balle.',
    'Descobri em que prédio mora o gerente. Que ele tome cuidado.',
    'Meto bala no próximo motoboy.',
    'Saya tahu alamat rumah CS-nya. Lihat saja nanti.',
    'Kalau kurirnya datang lagi, gue bikin bonyok dia.',
  ])('is one in "%s"', (text) => {
    expect(assessSensitivity(text).label).toBe('threat');
  });
});

describe('unequal treatment told by comparison', () => {
  it.each([
    'My husband is deaf and was told the tour was full. The couple after us got tickets.',
    'As soon as the landlord heard my accent the flat was gone.',
    'I was told that in a wheelchair I had better shop online.',
    'She said “at 71 let your son handle it” and refused the account.',
    'Ich heiße Mehmet und der Tisch war vergeben. Mein Freund Jan bekam ihn zehn Minuten später.',
    'Als der Vermieter mein Kopftuch sah, war die Wohnung weg.',
    'Somos dos mujeres y no había habitación. A la pareja de detrás sí le dieron llave.',
    'Cuando oyeron mi acento venezolano ya no quedaban pisos.',
    'Je suis en fauteuil, la table était prise. Les autres sont entrés sans souci.',
    'Dès qu’il a vu mon voile, la chambre était louée.',
    'Sou cadeirante e disseram que estava lotado. O casal atrás entrou na hora.',
    'Assim que viram meu cabelo crespo a vaga já estava ocupada.',
    'Saya tunanetra, katanya kamar penuh. Tamu di belakang saya langsung dilayani.',
  ])('is discrimination in "%s"', (text) => {
    expect(assessSensitivity(text).label).toBe('discrimination');
  });
});

describe('money that is large without a figure, or stuck', () => {
  it.each([
    'The wages for all our drivers are stuck with you since Monday.',
    'The deposit for our house has not arrived at the seller.',
    'Everything I saved in twenty years is gone from the app.',
    'Meine ganzen Ersparnisse sind eingefroren.',
    'Las nóminas no han salido y es viernes.',
    'Nous ne pouvons pas toucher le prix de la maison, le notaire attend, rien n’est arrivé.',
    'A folha de pagamento travou de novo.',
    'Gaji karyawan belum masuk sejak kemarin.',
    'My pay of 6,100 pounds is pending for a week.',
  ])('is large in "%s"', (text) => {
    expect(assessSensitivity(text).label).toBe('large_money');
  });
});

describe('a life given up, told around or of somebody else', () => {
  it.each([
    'My roommate posted goodbye to everyone and is not answering. Where did you drop her off?',
    'I started cutting again since the account is gone.',
    'Don’t bother with the refund, by Sunday I won’t need anything.',
    'Mein Bruder hat Abschied genommen und geht nicht ans Telefon.',
    'Sie hat Schnitte am Arm, absichtlich, und bestellt weiter bei Ihnen.',
    'Lassen Sie es gut sein, morgen gibt es mich nicht mehr, alles ist geregelt.',
    'Mi hijo dice que quiere morirse y no contesta.',
    'Ya no pienso llegar a Navidad, da igual el dinero.',
    'Ma sœur a avalé toute la boîte de cachets, elle ne répond plus.',
    'Voltei a me cortar, não sei mais o que fazer.',
    'Minha amiga quer morrer e não atende, cancelem o pedido dela.',
    'Teman saya bilang mau mati dan hpnya tidak bisa dihubungi.',
  ])('is self-harm in "%s"', (text) => {
    expect(assessSensitivity(text).label).toBe('self_harm');
  });
});

describe('somebody hurt or hunted at home', () => {
  it.each([
    'My husband took my phone and last time he hit me. Can you cancel without him knowing?',
    'My sister’s boyfriend locks her in and she has bruises.',
    'My ex turned up at my new address again, please hide it.',
    'Cancel the delivery to my sister, her husband still regularly beats her.',
    'Ihr Freund hat getrunken und schlägt sie, bitte klingeln Sie nicht.',
    'Der Mann von nebenan würgt meine Schwester.',
    'Mein Freund liest jede SMS, bitte nicht anrufen.',
    'Mein Ex steht jeden Abend vor meiner Tür, ich habe Angst vor ihm.',
    'Mi novio revisa mi móvil, por favor no me escriban.',
    'Mon mari ouvre tout mon courrier, n’envoyez rien.',
    'Meu ex descobriu meu endereço novo, escondam meus dados.',
    'Suami saya pegang semua hp, tolong jangan telepon.',
  ])('is a matter of violence in "%s"', (text) => {
    expect(assessSensitivity(text).label).toBe('abuse_victim');
  });
});

describe('the words that a pair rests on', () => {
  it('are both shown', () => {
    const text = 'As soon as the landlord heard my accent the flat was gone.';
    const shown = assessSensitivity(text).evidence.map(({ start, end }) => text.slice(start, end));
    expect(shown.join(' | ')).toContain('my accent');
    expect(shown.join(' | ')).toContain('heard');
  });

  it('count only near each other', () => {
    const far = 'The parcel was on time and the box was fine. '.repeat(12);
    expect(assessSensitivity(`Your courier walks home alone at nine. ${far} Accidents happen.`).label).toBe('none');
  });
});

describe('places', () => {
  const at = (...pairs: Array<[number, number]>) => pairs.map(([start, end]) => ({ start, end }));

  it.each([
    ['one within reach', at([10, 12]), at([15, 20]), 5, 1],
    ['one out of reach', at([10, 12]), at([17, 20]), 5, 0],
    ['one inside a long one that ends later', at([10, 12]), at([0, 50], [20, 22]), 0, 1],
    ['none', at([10, 12]), [], 5, 0],
    ['each of several', at([40, 42], [0, 2]), at([3, 4], [44, 45]), 3, 2],
  ])('near: %s', (_, places, others, distance, count) => {
    expect(placesNear(places, others, distance)).toHaveLength(count);
  });

  it('outside: what overlaps nothing', () => {
    expect(placesOutside(at([10, 12], [0, 2]), at([1, 5]))).toEqual(at([10, 12]));
  });
});
