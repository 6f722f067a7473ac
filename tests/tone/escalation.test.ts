import { describe, expect, it } from 'vitest';
import { builtInPresets, escalationOf } from '@/utils/tone';
import { conversation, message } from '../panel/support/sample';

const handOver = { to: 'Jana Vos', how: 'Assign it to Complaints.' };
const found = (text: string, ...escalation: string[]) =>
  escalationOf(conversation({ messages: [message({ text })] }), { escalation })?.words.map(({ quote }) => quote);

describe('escalation words', () => {
  it.each<[string, string, string[] | undefined]>([
    ['lawyer', 'My lawyer will write to you.', ['lawyer']],
    ['lawyer', 'I have two LAWYERS now.', ['LAWYERS']],
    ['lawyer', 'That is my lawyer’s advice.', ['lawyer’s']],
    ['légal', 'C’est un problème LEGAL.', ['LEGAL']],
    ['journalist', 'Ich kenne Journalisten.', ['Journalisten']],
    ['pengacara', 'Saya sudah hubungi pengacaranya.', ['pengacaranya']],
    ['legal action', 'I will take legal\n action.', ['legal\n action']],
    ['OJK', 'Saya lapor ke ojk!', ['ojk']],
    ['C++ (beta)', 'It is C++ (beta) again.', ['C++ (beta)']],
    ['somasi', '“Somasi” sudah dikirim.', ['Somasi']],
    // A part of another word is another word, and short ones take no endings.
    ['law', 'The lawn is green, and so is the lawyer.', undefined],
    ['OJK', 'projKt', undefined],
    ['press', 'The press-fit bolt is fine.', ['press']],
    ['press', 'I am impressed.', undefined],
    ['die', 'Es ist dies und das.', undefined],
    ['  ', 'Nothing at all.', undefined],
  ])('%j is looked for in %j', (word, text, quotes) => {
    expect(found(text, word)).toEqual(quotes);
  });

  it('are found in what the customer wrote in public, the newest message first, each word once', () => {
    const messages = [
      message({ id: 'm1', text: 'My lawyer waits. The ombudsman too.' }),
      message({ id: 'm2', author: { role: 'agent' }, text: 'Which lawyer?' }),
      message({ id: 'm3', visibility: 'internal', text: 'She has a regulator.' }),
      message({ id: 'm4', text: 'Lawyer!' }),
    ];
    const escalation = ['lawyer', 'ombudsman', 'regulator'];
    expect(escalationOf(conversation({ messages }), { escalation, handOver })).toEqual({
      words: [
        { messageId: 'm4', quote: 'Lawyer' },
        { messageId: 'm1', quote: 'ombudsman' },
      ],
      ...handOver,
    });
  });

  it('of the built-in presets leave everyday tickets alone', () => {
    const [usual] = builtInPresets;
    for (const text of ['The regular parcel came.', 'Polis asuransi saya habis.', 'I charge the phone back at home.'])
      expect(found(text, ...usual.escalation), text).toBeUndefined();
  });
});
