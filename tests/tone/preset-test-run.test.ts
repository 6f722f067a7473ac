import { describe, expect, it } from 'vitest';
import {
  builtInPresets,
  check,
  runPresetTests,
  sampleTickets,
  sampleTicketSchema,
  type Checked,
  type CheckResult,
  type SampleTicket,
} from '@/utils/tone';
import { samplePresetTest, smallPreset } from '../support/packs';

const { ticket } = samplePresetTest();
const english = { ...ticket, macro: 'You can send it back within 30 days.', point: 'the refund left on Monday' };
const threatened: SampleTicket = {
  ...english,
  messages: [{ from: 'customer', text: 'My lawyer reads this third time.' }],
};
const indonesian: SampleTicket = { ...ticket, language: 'id', evidence: [{ cause: 'long_wait', quote: 'third time' }] };
const verdictOf = (text: string, expects: Checked, on: SampleTicket = english): CheckResult =>
  check(text, expects, on, smallPreset({ never: ['any inconvenience'] }));

describe('check', () => {
  it.each<[string, Checked, CheckResult['verdict'], string, SampleTicket?]>([
    ['It left on Monday.', { kind: 'includes', text: 'MONDAY' }, 'passed', 'MONDAY'],
    ['It left on Monday.', { kind: 'includes', text: 'Friday' }, 'failed', 'Friday'],
    ['Please calm down.', { kind: 'avoids', text: 'calm down' }, 'failed', 'calm down'],
    ['Sorry for any Inconvenience.', { kind: 'never' }, 'failed', 'any inconvenience'],
    ['It left on Monday.', { kind: 'never' }, 'passed', ''],
    ['We will refund you.', { kind: 'no-promise' }, 'failed', 'We will refund you.'],
    ['I will write by [day?]. Nothing else.', { kind: 'no-promise' }, 'passed', ''],
    ['You have it in 3 days.', { kind: 'no-promise' }, 'failed', 'You have it in 3 days.'],
    ['You can send it back within 30 days.', { kind: 'no-promise' }, 'passed', ''],
    ['Uang Anda pasti kembali.', { kind: 'no-promise' }, 'failed', 'Uang Anda pasti kembali.', indonesian],
    ['Ich melde mich.', { kind: 'no-promise' }, 'unchecked', '', { ...english, language: 'de' }],
    [
      'Sie haben es in 3 days.',
      { kind: 'no-promise' },
      'failed',
      'Sie haben es in 3 days.',
      { ...english, language: 'de' },
    ],
    ['I have looked at what you wrote to us.', { kind: 'language', language: 'en' }, 'passed', 'en'],
    ['Ich habe mir das noch einmal für Sie angesehen.', { kind: 'language', language: 'en' }, 'failed', 'de'],
    ['OK', { kind: 'language', language: 'en' }, 'unchecked', ''],
    ['I’ll check.', { kind: 'formality', formality: 'formal' }, 'failed', 'I’ll'],
    ['I will check.', { kind: 'formality', formality: 'formal' }, 'passed', ''],
    ['Aku cek ya, kamu tenang.', { kind: 'formality', formality: 'informal' }, 'passed', 'Aku, kamu', indonesian],
    ['Saya cek untuk Anda.', { kind: 'formality', formality: 'informal' }, 'failed', 'Anda', indonesian],
    ['one two [order number?] three', { kind: 'length', most: 3 }, 'passed', '3'],
    ['one two three four', { kind: 'length', most: 3 }, 'failed', '4'],
    ['one', { kind: 'length', least: 2, most: 3 }, 'failed', '1'],
    ['The cat sat on the mat.', { kind: 'grade', most: 6 }, 'passed', '0.0'],
    ['Kucing duduk.', { kind: 'grade', most: 6 }, 'unchecked', '', indonesian],
    [
      'You had to write a third time.',
      { kind: 'empathy', mechanism: 'interpretation' },
      'passed',
      'You had to write a third time.',
    ],
    ['Thank you for writing.', { kind: 'empathy', mechanism: 'interpretation' }, 'failed', ''],
    ['Thank you.', { kind: 'empathy', mechanism: 'ownership' }, 'failed', ''],
    ['It goes to a colleague.', { kind: 'hands-over' }, 'failed', ''],
    [
      'Hello. I am passing this on to a colleague.',
      { kind: 'hands-over' },
      'passed',
      '“lawyer”: I am passing this on to a colleague.',
      threatened,
    ],
    ['Your refund is on its way.', { kind: 'hands-over' }, 'failed', '“lawyer”', threatened],
    [
      'I am passing this on. You can send it back within 30 days.',
      { kind: 'hands-over' },
      'failed',
      'You can send it back within 30 days.',
      threatened,
    ],
    [
      'Maaf ya, kami yang salah.',
      { kind: 'empathy', mechanism: 'ownership' },
      'passed',
      'Maaf ya, kami yang salah.',
      indonesian,
    ],
    ['Je regrette.', { kind: 'empathy', mechanism: 'ownership' }, 'unchecked', '', { ...english, language: 'fr' }],
  ])('%s: %j %s', (text, expects, verdict, found, on) => {
    expect(verdictOf(text, expects, on)).toEqual({ expects, verdict, found });
  });

  it('counts a grade as Flesch and Kincaid do', () => {
    const text = 'Considerable organisational difficulties necessitated comprehensive administrative reconsideration.';
    expect(Number(verdictOf(text, { kind: 'grade', most: 9 }).found)).toBeGreaterThan(20);
  });
});

describe('runPresetTests', () => {
  const presets = [smallPreset({ id: 'a' }), smallPreset({ id: 'b' }), smallPreset({ id: 'old', archived: true })];
  const signal = new AbortController().signal;

  it('runs each test for the presets that it names, and for none that is archived', async () => {
    const tests = [samplePresetTest(), samplePresetTest({ id: 'only-b', presets: ['b', 'old'] })];
    const rows = await runPresetTests(presets, tests, async () => 'I have looked at what you wrote to us.', signal);
    expect(rows.map(({ test, preset }) => `${test.id} ${preset.id}`)).toEqual([
      'late-refund a',
      'late-refund b',
      'only-b b',
    ]);
    expect(rows.every(({ verdict }) => verdict === 'passed')).toBe(true);
  });

  it('fails a row whose draft failed, and says why', async () => {
    const [row] = await runPresetTests(
      presets,
      [samplePresetTest()],
      () => Promise.reject(new Error('No key.')),
      signal,
    );
    expect(row).toMatchObject({ verdict: 'failed', failure: 'No key.' });
  });

  it('ends with its signal', async () => {
    const life = new AbortController();
    life.abort();
    await expect(runPresetTests(presets, [samplePresetTest()], async () => '', life.signal)).rejects.toThrow(/abort/i);
  });
});

describe('the sample tickets', () => {
  it.each(sampleTickets.map(({ id, ticket: sample }) => [id, sample] as const))(
    '%s is one that a pack could hold',
    (_, sample) => {
      expect(sampleTicketSchema.safeParse(sample).error?.issues).toBeUndefined();
    },
  );

  it('speak the languages that each built-in preset speaks', () => {
    expect(new Set(sampleTickets.map(({ ticket: sample }) => sample.language))).toEqual(new Set(['en', 'id']));
    expect(builtInPresets.every(({ phrases }) => 'en' in phrases && 'id' in phrases)).toBe(true);
  });
});
