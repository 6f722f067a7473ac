import { describe, expect, it } from 'vitest';
import { blindConversations, blindMessages } from '@/scripts/train/blind-sets';
import { authoredConversations, authoredMessages } from '@/scripts/train/corpora';
import { languageCodes } from '@/utils/frustration';
import { plain } from '../support/frustration';

const least = { en: 1500, id: 800, es: 400, de: 400, fr: 400, pt: 400 } as const;
describe('the authored corpus', () => {
  it.each(languageCodes)('has enough lines of %s labelled twice', (language) => {
    const twice = authoredMessages(language).filter(({ second }) => second !== undefined);
    expect(twice.length).toBeGreaterThanOrEqual(least[language]);
  });

  it.each(languageCodes)('has each line of %s written once', (language) => {
    const lines = authoredMessages(language);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    const texts = lines.map(({ text }) => plain(text));
    expect(texts.filter((text, i) => text.length > 25 && texts.indexOf(text) !== i)).toEqual([]);
  });

  it.each(['en', 'id'])('has 80 conversations of %s', (language) => {
    expect(authoredConversations().filter(({ lang }) => lang === language).length).toBeGreaterThanOrEqual(80);
  });
});

describe('the blind set', () => {
  it.each(languageCodes)('has 60 messages of %s, balanced, none of which was ever learnt from', (language) => {
    const those = blindMessages().filter(({ lang }) => lang === language);
    expect(those.length).toBeGreaterThanOrEqual(60);
    const flagged = those.filter(({ final }) => final.level >= 2).length;
    expect(Math.abs(flagged / those.length - 0.5)).toBeLessThan(0.1);
    const learnt = new Set(authoredMessages(language).map(({ text }) => plain(text)));
    expect(those.filter(({ messages }) => learnt.has(plain(messages[0]!.text)))).toEqual([]);
  });

  it('is matched in length, so that length alone says nothing', () => {
    const mean = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
    const text = (flagged: boolean) =>
      blindMessages().flatMap(({ final, messages }) => (final.level >= 2 === flagged ? [messages[0]!.text] : []));
    expect(mean(text(true)) / mean(text(false))).toBeCloseTo(1, 1);
  });

  it('has 25 conversations with notes, bots and broken promises', () => {
    const those = blindConversations();
    expect(those.length).toBeGreaterThanOrEqual(25);
    const roles = new Set(those.flatMap(({ messages }) => messages.map(({ role }) => role)));
    expect([...roles].toSorted()).toEqual(['agent', 'bot', 'customer', 'note']);
    expect(those.some(({ final }) => final.causes.includes('broken_promise'))).toBe(true);
  });
});
