import { describe, expect, it } from 'vitest';
import { promisedHours } from '@/utils/frustration/promise';

describe('how long an agent asks for', () => {
  it.each([
    ['You will have it within 24 hours.', 24],
    ['It should reach you within two days.', 48],
    ['Please allow 3 to 5 business days.', 120],
    ['Sie erhalten es innerhalb von drei Tagen.', 72],
    ['Lo recibirá en cinco días.', 120],
    ['Vous le recevrez sous deux jours.', 48],
    ['Chega em três dias.', 72],
    ['Barangnya sampai dalam dua hari kerja.', 48],
    ['I have found one of your two parcels.', undefined],
    ['Thank you for your message.', undefined],
  ])('"%s" is %s hours', (text, hours) => {
    expect(promisedHours(text)).toBe(hours);
  });

  // Tuesday, ten in the morning, on the clock of this machine.
  const said = new Date(2026, 5, 9, 10, 0);

  it.each([
    ['You will have a fix by 1 pm.', 3],
    ['He will call today by noon.', 2],
    ['The adjuster will ring you between 2 and 5.', 7],
    ['It should be with you today before 6 pm.', 8],
    ['It will be there tomorrow by 9 am.', 23],
    ['Un technicien arrive à 10 h 45.', 0.75],
    ['Tim kami akan menelepon sebelum jam 3 sore.', 5],
    ['Wir rufen Sie bis 16 Uhr an, das werden wir schaffen.', 6],
    ['El técnico pasará el miércoles.', 38],
    ['Der Abbau ist für Freitag geplant.', 86],
    ['Chega em 20 minutos.', 1 / 3],
  ])('"%s", said on a Tuesday at ten, is %s hours', (text, hours) => {
    expect(promisedHours(text, said)).toBeCloseTo(hours, 6);
  });

  it.each([
    'You ordered it on Monday.',
    'We will refund you 50 euros and 20 points.',
    'Die Miete wird um 30 Prozent gesenkt.',
    'It will take a moment.',
  ])('"%s" names no hour', (text) => {
    expect(promisedHours(text, said)).toBeUndefined();
  });

  it('knows no hour of the day where nobody knows when it was said', () => {
    expect(promisedHours('You will have a fix by 1 pm.', new Date('?'))).toBeUndefined();
    expect(promisedHours('You will have a fix by 1 pm.')).toBeUndefined();
  });
});
