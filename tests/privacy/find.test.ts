import { describe, expect, it } from 'vitest';
import { findPersonalData, type PersonalDataType, type PrivacyContext } from '@/utils/privacy';

function found(text: string, context?: PrivacyContext): string[] {
  return findPersonalData(text, context).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

describe('numbers', () => {
  it.each([
    ['write to Anna.B+x@mail.example.co.uk.', 'EMAIL Anna.B+x@mail.example.co.uk'],
    ['mailto:jörg@müller.de', 'EMAIL jörg@müller.de'],
    ['anna (at) example (dot) com', 'EMAIL anna (at) example (dot) com'],
    ['card 4111 1111 1111 1111 12/27', 'CARD 4111 1111 1111 1111'],
    ['Karte 3782-822463-10005', 'CARD 3782-822463-10005'],
    ['my card number is 4111 1111 1111 1112', 'CARD 4111 1111 1111 1112'],
    ['to DE89 3704 0044 0532 0130 00 please', 'IBAN DE89 3704 0044 0532 0130 00'],
    ['gb29nwbk60161331926819', 'IBAN gb29nwbk60161331926819'],
    ['login from 251.102.39.58 and', 'IP 251.102.39.58'],
    ['from 2001:db8::8a2e:370:7334 today', 'IP 2001:db8::8a2e:370:7334'],
    ['my SSN is 460-89-9847', 'NATID 460-89-9847'],
    ['NI number JR 80 51 16 A', 'NATID JR 80 51 16 A'],
    ['NIK saya 3174096112900001', 'NATID 3174096112900001'],
    ['Steuer-ID 86 095 742 719', 'NATID 86 095 742 719'],
    ['numéro de sécu 2 55 08 14 168 025 38', 'NATID 2 55 08 14 168 025 38'],
    ['mi DNI es 12345678Z', 'NATID 12345678Z'],
    ['BSN: 111222333', 'NATID 111222333'],
    ['codice fiscale RSSMRA85T10A562S', 'NATID RSSMRA85T10A562S'],
    ['PESEL 44051401359', 'NATID 44051401359'],
    ['CPF 529.982.247-25', 'NATID 529.982.247-25'],
    ['geboren am 12. März 1985 in Kiel', 'DOB 12. März 1985'],
    ['tanggal lahir 17-08-1990', 'DOB 17-08-1990'],
    ['call me on (415) 239-6272', 'PHONE (415) 239-6272'],
    ['Handy 0151 04521919', 'PHONE 0151 04521919'],
    ['wa 081234567890', 'PHONE 081234567890'],
    ['+33 6 46 66 47 53', 'PHONE +33 6 46 66 47 53'],
  ])('finds it in "%s"', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    ['order #9843132884'],
    ['DHL 647683140937'],
    ['RMA 893667938'],
    ['tracking 1Z209AA9282400135'],
    ['serial 9631784509115939'],
    ['firmware 10.14.7.2 installed'],
    ['at 14:36:22 on 2026-07-11'],
    ['id dd156ab7-6c8e-405f-9be4-b3836c497eaa'],
    ['MAC 00:1A:2B:3C:4D:5E'],
    ['std::vector and a::b'],
    ['Rp 1.250.000 atau 1 250 000 rupiah'],
    ['https://shop.example.com/p/764420352?tel=02071234567'],
    ['between 2019-2024'],
    ['delivered on 12.03.2024'],
  ])('leaves "%s" alone', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('addresses', () => {
  it.each([
    ['Send it to 12 Baker Street, London NW1 6XE.', '12 Baker Street, London NW1 6XE'],
    ['I live at 828 Church Walk, North Winifred, VT 41964. Thanks', '828 Church Walk, North Winifred, VT 41964'],
    ['Lieferung an Hauptstraße 5b, 10115 Berlin bitte', 'Hauptstraße 5b, 10115 Berlin'],
    ['habito en Calle de Alcalá 20, 28014 Madrid', 'Calle de Alcalá 20, 28014 Madrid'],
    ['au 5 rue de la Paix, 75002 Paris', '5 rue de la Paix, 75002 Paris'],
    ['Rua Augusta, 1500', 'Rua Augusta, 1500'],
    ['Via Roma 12, 00184 Roma', 'Via Roma 12, 00184 Roma'],
    ['Kerkstraat 5, 1017 GC Amsterdam', 'Kerkstraat 5, 1017 GC Amsterdam'],
    ['ul. Długa 3, 00-238 Warszawa', 'ul. Długa 3, 00-238 Warszawa'],
    ['Jl. Sudirman No. 5', 'Jl. Sudirman No. 5'],
  ])('finds the one in "%s"', (text, address) => {
    expect(found(text)).toContain(`ADDRESS ${address}`);
  });

  it.each([
    ['10 minutes at the court'],
    ['I paid via PayPal 2 times'],
    ['there is no number 14 in our street'],
    ['212 of 212'],
  ])('sees none in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ["Ship to: Siobhan O'Malley, 4 Elm Grove, Cork today.", "Siobhan O'Malley"],
    ['Best,\nJ. P. van der Meer', 'J. P. van der Meer'],
    ['Thanks, A. B. Okonkwo', 'A. B. Okonkwo'],
  ])('%j holds the name %j, whole and alone', (text, name) => {
    const names = findPersonalData(text).filter(({ type }) => type === 'NAME');
    expect(names.map(({ start, end }) => text.slice(start, end))).toEqual([name]);
  });

  it.each([
    ['Hi Marwa, my parcel is late', 'Marwa'],
    ['My husband Karl ordered it', 'Karl'],
    ['Mein Mann Joachim hat angerufen', 'Joachim'],
    ['mi hija Rocío abrió la cuenta', 'Rocío'],
    ['ma femme Solène a payé', 'Solène'],
    ['minha mãe Conceição ligou', 'Conceição'],
    ['suami saya Bambang sudah bayar', 'Bambang'],
    ['I spoke with Oyelaran yesterday', 'Oyelaran'],
    ['Frau Weber hat mir geschrieben', 'Weber'],
    ['Pak Slamet bilang besok', 'Slamet'],
    ['It never came.\n\nKind regards,\nTjitske de Vries', 'Tjitske de Vries'],
    ['Nama penerima: Siti Nurhaliza', 'Siti Nurhaliza'],
    ['my name is vitoria', 'vitoria'],
    ['Still nothing. thx jabu', 'jabu'],
    ['moin, torben hier, geht immer noch nicht', 'torben'],
    ['La signora Ferraro mi ha scritto', 'Ferraro'],
    ['bij Familie Öztürk afgegeven', 'Öztürk'],
    ['rozmawiał z panem Jakubem', 'Jakubem'],
    ['t.n.v. W. van den Heuvel', 'W. van den Heuvel'],
    ['nothing arrived. Adella Howe, (503) 343-0049', 'Adella Howe'],
    ['the lamp was taken in by Olivia', 'Olivia'],
    ['Olivia, the lamp is broken', 'Olivia'],
  ])('finds the person in "%s"', (text, name) => {
    expect(found(text)).toContain(`NAME ${name}`);
  });

  it.each([
    'The Olivia lamp flickers, and your Calvin belt is too short.',
    'La robe Chloé taille 38 est abîmée.',
    'Die Kaffeemaschine Anna von Melitta zieht kein Wasser.',
    'De fiets Anna kost 499 euro.',
    'El modelo Carmen en rojo no me vale.',
  ])('takes the given name of a thing for no person in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds a known person by an initial, too', () => {
    expect(found('Danke. U. Brandner', { people: [{ name: 'Uwe Brandner' }] })).toEqual(['NAME U. Brandner']);
  });

  it.each([
    ['the Jordan Retro sneakers are too small'],
    ['your Chase Sapphire plan is wrong'],
    ['Hi team, where is my order'],
    ['Dear Sir or Madam'],
    ['Thanks again. Please call'],
    ['Unfortunately, I cannot see the Settings page in Germany'],
    ['Meine Bestellung ist nicht da und der Kundenservice hilft nicht'],
    ['WHY IS NOBODY ANSWERING MY CALLS ABOUT THE BROKEN FRIDGE'],
  ])('sees nobody in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('knows the people of the ticket in every spelling', () => {
    const people = [{ name: 'Jörg Müller', email: 'j.mueller@example.com' }];
    expect(found('joerg wrote; JÖRG MÜLLER paid; mueller too', { people })).toEqual([
      'NAME joerg',
      'NAME JÖRG MÜLLER',
      'NAME mueller',
    ]);
    expect(found('Thanks, Jorg', { people })).toEqual(['NAME Jorg']);
  });

  it('finds a name again wherever a part of it stands', () => {
    expect(found('This is Ingibjörg Steinsdóttir. Refund it to Steinsdóttir please.')).toEqual([
      'NAME Ingibjörg Steinsdóttir',
      'NAME Steinsdóttir',
    ]);
  });
});

describe('policy', () => {
  const text = 'Hi, this is Anna Weber, a@x.com, order HS-204417';

  it.each<[PersonalDataType, string]>([
    ['NAME', 'NAME Anna Weber'],
    ['EMAIL', 'EMAIL a@x.com'],
  ])('can leave out %s', (type, gone) => {
    expect(found(text)).toContain(gone);
    expect(found(text, { types: { [type]: false } })).not.toContain(gone);
  });

  it("finds the team's own numbers by their shape", () => {
    const shapes = [{ type: 'ORDER' as const, shape: 'HS-######' }];
    expect(found(text, { shapes })).toContain('ORDER HS-204417');
    expect(found('XHS-2044171', { shapes })).toEqual([]);
  });

  it('takes the signs of a shape as they are', () => {
    expect(found('A+123', { shapes: [{ type: 'ACCOUNT', shape: 'A+###' }] })).toEqual(['ACCOUNT A+123']);
    expect(found('AAA123', { shapes: [{ type: 'ACCOUNT', shape: 'A+###' }] })).toEqual([]);
  });
});
