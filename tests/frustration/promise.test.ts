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
});
