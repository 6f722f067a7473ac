import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assessSensitivity, sensitivityLabels } from '@/utils/judgement';
import { largeFrom, largeSums } from '@/utils/judgement/large-money';
import { plainText } from '@/utils/conversation/plain';

interface Line {
  id: string;
  language: string;
  text: string;
  label: string;
  split: string;
}

const folder = resolve(import.meta.dirname, '../../data/judgement');
const lines = globSync('*.jsonl', { cwd: folder }).flatMap((file) =>
  readFileSync(resolve(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line),
);

describe('the corpus', () => {
  it('has at least forty lines a subject in English and Indonesian together, fifteen in each other language', () => {
    for (const label of sensitivityLabels) {
      const count = (languages: string[]): number =>
        lines.filter((line) => line.label === label && languages.includes(line.language)).length;
      expect(count(['en', 'id']), label).toBeGreaterThanOrEqual(40);
      for (const language of ['de', 'es', 'fr', 'pt'])
        expect(count([language]), `${label} ${language}`).toBeGreaterThanOrEqual(15);
    }
  });

  it('has at least two hundred hard negatives and no line twice', () => {
    expect(lines.filter(({ label }) => label === 'none').length).toBeGreaterThanOrEqual(200);
    expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  });
});

describe('the gate', () => {
  it.each(sensitivityLabels.map((label) => [label]))('recognises %s in nineteen of twenty lines', (label) => {
    // The fresh lines are there to measure with, not to hold.
    const written = lines.filter(
      (line) => line.label === label && line.split !== 'fresh' && !line.split.startsWith('blind'),
    );
    const missed = written.filter(({ text }) => assessSensitivity(text).label !== label);
    expect(missed.length / written.length, missed.map(({ id }) => id).join(' ')).toBeLessThanOrEqual(0.05);
  });

  it('stays silent on nineteen of twenty hard negatives', () => {
    const plain = lines.filter(({ label }) => label === 'none');
    const hit = plain.filter(({ text }) => assessSensitivity(text).label !== 'none');
    expect(hit.length / plain.length, hit.map(({ id }) => id).join(' ')).toBeLessThanOrEqual(0.05);
  });

  it.each([
    ['My phone has a dead battery.', 'none'],
    ['The shipping cost is killing me.', 'none'],
    ['My phone has a dead battery and my father died yesterday.', 'bereavement'],
    ["I'm not going to sue anyone.", 'none'],
    ['I WANT TO KILL MYSELF', 'self_harm'],
    ['My lawyer will write to you and I want to end my life.', 'self_harm'],
    ['The waiting is killing me and I press the button all day.', 'none'],
    ['Ich habe die Taste gedrückt, der Arm der Lampe ist gebrochen.', 'none'],
    ['Tell him he had better sleep with one eye open.', 'threat'],
    ['Ich habe schon einen Abschiedsbrief geschrieben.', 'self_harm'],
    ['', 'none'],
  ])('reads "%s" as %s', (text, label) => {
    expect(assessSensitivity(text).label).toBe(label);
  });

  it('names the words it rests on, in places of the text as it was given', () => {
    const text = '😀 Ça va… mon père est décédé hier.';
    const { label, evidence } = assessSensitivity(text);
    expect(label).toBe('bereavement');
    expect(evidence.map(({ start, end }) => text.slice(start, end)).join(' ')).toContain('décédé');
  });

  it('gives no evidence where it gives no label', () => {
    expect(assessSensitivity('Where is my parcel?')).toEqual({ label: 'none', evidence: [] });
  });
});

describe('plain text', () => {
  it.each(['İstanbul ß é', '😀👍🏽', 'e\u0301a\u0300', '\ud800 lone', 'ﬁ ŉ ǰ'])('keeps every place of "%s"', (text) => {
    expect(plainText(text).length).toBe(text.length);
  });
});

describe('large sums', () => {
  it.each([
    ['you debited 4,999 euros twice', false],
    ['you debited 5,000 euros twice', true],
    ['you debited $4,999.99 twice', false],
    ['you debited $12k twice', true],
    ['transfer 49 juta hilang', false],
    ['transfer 50 juta hilang', true],
    ['cobraram r$ 24.999,00 duas vezes', false],
    ['cobraram r$ 25.000,00 duas vezes', true],
    ['the file has 250,000 rows and is missing', false],
    ['is the 12,000 dollar sofa in stock', false],
  ])('"%s" -> %s', (text, isLarge) => {
    expect(largeSums(text).length > 0).toBe(isLarge);
  });

  it('states its threshold for each currency', () => {
    expect(largeFrom).toMatchObject({ EUR: 5_000, USD: 5_000, IDR: 50_000_000, BRL: 25_000 });
  });
});
