import { describe, expect, it } from 'vitest';
import metadata from 'libphonenumber-js/metadata.min.json';
import { phonePlans } from '@/utils/privacy/numbers/phone-plans';

const countries = metadata.countries as unknown as Record<string, readonly unknown[]>;

describe('telephone plans', () => {
  it.each(phonePlans.map(([region, ...plan]) => [region, plan] as const))(
    'of %s are those of the installed libphonenumber-js',
    (region, [callingCode, nationalPrefix, pattern]) => {
      const country = countries[region] ?? [];
      expect([callingCode, pattern]).toEqual([country[0], country[2]]);
      expect(nationalPrefix).toBe(country[5] || '');
    },
  );
});
