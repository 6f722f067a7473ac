import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { composeReply, createTemplateProvider, replyText } from '@/utils/providers';
import { draftSample } from '@/utils/providers/draft-sample';
import { passagesOf } from '@/utils/knowledge';
import {
  check,
  conversationOfSample,
  readingOfSample,
  readPack,
  runPresetTests,
  sampleTickets,
  starterPack,
  type SampleTicket,
  type TeamPack,
  type TonePreset,
} from '@/utils/tone';

const file = resolve(import.meta.dirname, '../../docs/enterprise/example-pack.json');
const template = createTemplateProvider();
const drafter = (preset: TonePreset, ticket: SampleTicket, signal: AbortSignal) =>
  draftSample(template, preset, ticket, signal);
const signal = new AbortController().signal;

let pack: TeamPack;
beforeAll(() => {
  const read = readPack(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  ({ pack } = read);
});

describe('packs that come with Tandem', () => {
  it.each<[string, () => TeamPack]>([
    ['the example', () => pack],
    ['the one that a lead begins with', () => starterPack('Acme')],
  ])('%s passes all of its own tests', async (_, packOf) => {
    const { presets, tests } = packOf();
    const rows = await runPresetTests(presets, tests, drafter, signal);
    const failed = rows.flatMap(({ test, preset, results }) =>
      results
        .filter(({ verdict }) => verdict === 'failed')
        .map((one) => `${test.id} ${preset.id}: ${JSON.stringify(one)}`),
    );
    expect(failed).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(8);
  });
});

describe('one ticket, a warm-informal and a brief-formal preset, in two languages', () => {
  const english = sampleTickets[0].ticket;
  const indonesian: SampleTicket = {
    ...english,
    language: 'id',
    subject: 'Uang belum kembali',
    evidence: [
      { cause: 'repeat_contact', quote: 'ketiga kalinya' },
      { cause: 'broken_promise', quote: 'dijanjikan telepon' },
    ],
    messages: [
      {
        from: 'customer',
        text: 'Ini ketiga kalinya saya menulis soal uang saya. Saya dijanjikan telepon hari Selasa dan tidak ada yang menelepon.',
      },
    ],
    macro: 'Uang masuk ke rekening dalam 5 hari kerja setelah dikirim.',
    point: undefined,
  };
  const preset = (id: string) => pack.presets.find((each) => each.id === id)!;

  it.each([
    ['en', english],
    ['id', indonesian],
  ] as const)('differ in every slot in %s, as each preset says', (_, ticket) => {
    const [informal, formal] = [
      slotsOf(preset('friendly-and-informal'), ticket),
      slotsOf(preset('brief-and-formal'), ticket),
    ];
    for (const slot of ['greeting', 'acknowledge', 'own', 'next', 'close'] as const) {
      expect(informal.slots[slot], slot).toBeTruthy();
      expect(formal.slots[slot], slot).toBeTruthy();
      expect(informal.slots[slot], slot).not.toBe(formal.slots[slot]);
    }
    expect(informal.slots['answer']).toBe(formal.slots['answer']);
    const verdict = (id: string, text: string, formality: 'formal' | 'informal') =>
      check(text, { kind: 'formality', formality }, ticket, preset(id)).verdict;
    expect(verdict('friendly-and-informal', informal.text, 'informal')).toBe('passed');
    expect(verdict('brief-and-formal', formal.text, 'formal')).toBe('passed');
    expect(verdict('brief-and-formal', formal.text, 'informal')).toBe('failed');
    expect(formal.text).toContain('Maria Berg');
    expect(informal.text).not.toContain('Maria Berg');
    expect(formal.text.endsWith('Jonas Feld\nAcme Business support')).toBe(true);
    expect(check(formal.text, { kind: 'length', most: 90 }, ticket, preset('brief-and-formal')).verdict).toBe('passed');
  });
});

function slotsOf(tone: TonePreset, ticket: SampleTicket): { text: string; slots: Record<string, string> } {
  const conversation = conversationOfSample(ticket);
  const sentences = composeReply({
    conversation,
    reading: readingOfSample(ticket, conversation),
    tone,
    passages: passagesOf({ id: 'sample', title: 'Sample', text: ticket.macro ?? '' }),
    language: ticket.language,
  });
  const slots: Record<string, string> = {};
  for (const { slot, text } of sentences) slots[slot] = `${slots[slot] ?? ''} ${text}`.trim();
  return { text: replyText(sentences), slots };
}
