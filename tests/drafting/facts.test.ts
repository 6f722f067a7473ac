import { describe, expect, it } from 'vitest';
import { addressName, factWords, quotableSubject } from '@/utils/drafting';

describe('factWords', () => {
  const facts = {
    causes: [],
    wait: { count: 2, unit: 'week' as const },
    contact: 3,
    promised: 'call' as const,
    deadline: 'fri' as const,
  };

  it.each([
    ['en', 'two weeks', 'third', 'a call back', 'Friday'],
    ['de', 'zwei Wochen', 'dritten', 'ein Rückruf', 'Freitag'],
    ['es', 'dos semanas', 'tercera', 'una llamada', 'el viernes'],
    ['fr', 'deux semaines', 'troisième', 'un rappel', 'vendredi'],
    ['id', 'dua minggu', 'ketiga', 'telepon balik', 'hari Jumat'],
    ['pt', 'duas semanas', 'terceira', 'uma ligação', 'sexta-feira'],
  ])('says them in %s', (language, wait, ordinal, promised, deadline) => {
    expect(factWords(facts, language)).toEqual({ wait, ordinal, promised, deadline });
  });

  it.each([
    ['de', { count: 1, unit: 'week' as const }, 'einer Woche'],
    ['de', { count: 14, unit: 'day' as const }, '14 Tagen'],
    ['es', { count: 1, unit: 'month' as const }, 'un mes'],
    ['pt', { count: 2, unit: 'day' as const }, 'dois dias'],
  ])('in %s counts %j as %s', (language, wait, said) => {
    expect(factWords({ causes: [], wait }, language).wait).toBe(said);
  });

  it('says nothing in a language whose words it lacks', () => {
    expect(factWords(facts, 'ja')).toEqual({});
    expect(factWords(facts, 'constructor')).toEqual({});
  });
});

describe('addressName', () => {
  it.each([
    ['Maria Berg', 'neutral', 'en', 'Maria'],
    ['Maria Berg', 'formal', 'en', 'Maria Berg'],
    ['Maria Berg', 'neutral', 'de', 'Maria Berg'],
    ['TOM HARDING', 'neutral', 'en', 'Tom'],
    ['lee', 'neutral', 'en', 'Lee'],
    ['Berg, Maria', 'neutral', 'en', 'Maria'],
    ['Dr. Uwe Kranz', 'neutral', 'en', 'Dr. Kranz'],
    ['Mme Hélène Vasseur', 'neutral', 'fr', 'Mme Vasseur'],
    ['Dr Anna van Dijk', 'neutral', 'en', 'Dr van Dijk'],
    ['Dr. Uwe Kranz', 'neutral', 'de', 'Dr. Uwe Kranz'],
    ['Ibu Siti Rahmawati', 'neutral', 'id', 'Ibu Siti Rahmawati'],
    ['Dr. Kranz', 'neutral', 'en', 'Dr. Kranz'],
    ['J. Smith', 'neutral', 'en', 'J. Smith'],
    ['李小龙', 'neutral', 'en', '李小龙'],
    ['maria@berg.example', 'neutral', 'en', undefined],
    ['+49 30 555', 'neutral', 'en', undefined],
    ['Visitor 8812', 'neutral', 'en', undefined],
    ['unknown', 'neutral', 'en', undefined],
    ['<b>x</b>', 'neutral', 'en', undefined],
    ['', 'neutral', 'en', undefined],
    [undefined, 'neutral', 'en', undefined],
  ] as const)('addresses %j, %s in %s, as %s', (name, formality, language, address) => {
    expect(addressName(name, formality, language)).toBe(address);
  });
});

describe('quotableSubject', () => {
  it.each([
    ['Re: AW: Fwd: Where is my order', 'Where is my order'],
    ['[Ticket #4711] Broken lamp.', 'Broken lamp'],
    ['#4711 - Broken lamp', 'Broken lamp'],
    ['UNBELIEVABLE', undefined],
    ['', undefined],
    ['Conversation with Maria', undefined],
    ['see https://evil.example', undefined],
    ['why?? really??', undefined],
    ['[gap?]', undefined],
    ['x'.repeat(80), undefined],
  ])('quotes %j as %s', (subject, quoted) => {
    expect(quotableSubject(subject)).toBe(quoted);
  });
});
