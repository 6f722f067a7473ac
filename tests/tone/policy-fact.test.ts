import { describe, expect, it } from 'vitest';
import { isStale, policyFactSchema, policyFactsSchema, type PolicyFact } from '@/utils/tone';

const refundWindow: PolicyFact = {
  id: 'refund-window',
  text: 'You can send an item back within 30 days.',
  value: 30,
  unit: 'days',
  owner: 'Returns',
  reviewBy: '2027-01-31',
  audience: 'public',
};

describe('policyFactSchema', () => {
  it.each([
    ['a number with its unit', refundWindow],
    ['a fact without a number', { ...refundWindow, value: undefined, unit: undefined }],
    ['an internal fact', { ...refundWindow, audience: 'internal' }],
  ])('takes %s', (_, fact) => {
    expect(policyFactSchema.safeParse(fact).error?.issues).toBeUndefined();
  });

  it.each([
    ['an unknown field', { ...refundWindow, url: 'https://x.example' }],
    ['no owner', { ...refundWindow, owner: '' }],
    ['a day that no calendar has', { ...refundWindow, reviewBy: '2027-02-30' }],
    ['a day written otherwise', { ...refundWindow, reviewBy: '31.01.2027' }],
    ['a number that is none', { ...refundWindow, value: Number.NaN }],
    ['an endless number', { ...refundWindow, value: Infinity }],
    ['minus zero, which JSON would change', { ...refundWindow, value: -0 }],
    ['an audience that is neither', { ...refundWindow, audience: 'all' }],
  ])('refuses %s', (_, fact) => {
    expect(policyFactSchema.safeParse(fact).success).toBe(false);
  });
});

describe('policyFactsSchema', () => {
  it('refuses two facts of one id', () => {
    expect(policyFactsSchema.safeParse([refundWindow, refundWindow]).success).toBe(false);
    expect(policyFactsSchema.safeParse([refundWindow, { ...refundWindow, id: 'other' }]).success).toBe(true);
  });
});

describe('isStale', () => {
  it.each([
    ['2027-01-31T23:59:00Z', false],
    ['2027-02-01T00:00:00Z', true],
  ])('at %s: %s', (now, stale) => {
    expect(isStale(refundWindow, new Date(now))).toBe(stale);
  });
});
