import { describe, expect, it } from 'vitest';
import { countWords } from '@/components/panel/DraftBox';
import { draftFailureWords, fixWords, insertFailureWords, readFailureWords } from '@/components/panel/failure-words';
import { cost, elapsed, words } from '@/components/panel/words';
import { languageName } from '@/utils/i18n/names';
import { insertFailures } from '@/utils/composer';
import { draftFailureKinds } from '@/utils/drafting';
import { readFailureKinds } from '@/utils/helpdesk/read-failure';
import { noon } from './support/sample';

describe('every failure', () => {
  it.each([
    ['draft', draftFailureKinds, draftFailureWords],
    ['read', readFailureKinds, readFailureWords],
    ['insert', insertFailures, insertFailureWords],
  ] as const)('of a %s says what happened in plain words and has one button that helps', (_, kinds, table) => {
    for (const kind of kinds) {
      const { says, fix } = (table as Record<string, (typeof draftFailureWords)['empty']>)[kind] ?? {};
      expect(says, kind).toMatch(/^[A-Z].*\.$/s);
      expect(fix && fixWords[fix], kind).toBeTruthy();
    }
  });
});

it('keeps to the taste of the house: no exclamation marks, no "AI", no "magic"', () => {
  const all = JSON.stringify([words, draftFailureWords, readFailureWords, insertFailureWords, fixWords]);
  expect(all).not.toMatch(/!|\bAI\b|magic/i);
});

it.each([
  ['2026-11-18T11:59:40Z', '1 min'],
  ['2026-11-18T11:18:00Z', '42 min'],
  ['2026-11-18T09:00:00Z', '3 h'],
  ['2026-11-17T09:00:00Z', '27 h'],
  ['2026-11-16T09:00:00Z', '2 d'],
  ['2026-11-18T12:04:00Z', '1 min'],
  ['yesterday', undefined],
])('a customer who wrote at %s has been waiting %s', (since, time) => {
  expect(elapsed(since, noon)).toBe(time);
});

it.each([
  [0.000_04, '0.004 ¢'],
  [0.0006, '0.06 ¢'],
  [0.012, '1.2 ¢'],
  [0.456, '46 ¢'],
  [1.04, '$1.04'],
])('%d US dollars are shown as %s', (usd, shown) => {
  expect(cost(usd)).toBe(shown);
});

it.each([
  ['de', 'German'],
  ['de-DE', 'German'],
  ['de-AT', 'Austrian German'],
  ['pt-BR', 'Portuguese'],
  ['pt-PT', 'European Portuguese'],
  ['zh-Hant', 'Traditional Chinese'],
  ['und', ''],
  ['not a tag', 'not a tag'],
])('the language %j is called %j', (tag, name) => {
  expect(languageName(tag)).toBe(name);
});

it.each([
  ['', 0],
  ['Dear Mia,\n\nI am sorry.', 5],
  ['مرحبا ليلى،', 2],
  ['[order number?]', 2],
])('%j has %d words', (text, count) => {
  expect(countWords(text)).toBe(count);
});
