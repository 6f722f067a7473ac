import { describe, expect, it } from 'vitest';
import type { TextTaskKind } from '@/utils/drafting';
import { localTask } from '@/utils/providers/template/local-task';
import { builtInPresets, type TonePreset } from '@/utils/tone';
import { conversationOf } from '../support/draft-requests';

const conversation = conversationOf({ messages: ['Where is it?'] });
const tone = builtInPresets.find(({ id }) => id === 'warm-and-plain') as TonePreset;
const done = (kind: TextTaskKind, text: string, language = 'en') =>
  localTask({ kind, text, language, tone, conversation });

describe('shorter without a model', () => {
  it('leaves out thanks and offers of help, and nothing else', () => {
    const text =
      'Hi Mia,\n\nThank you for getting in touch about this. Your refund of €50 left on Monday.\n\nPlease do not hesitate to ask.\n\nKind regards,\nLena';
    expect(done('shorter', text)).toBe('Hi Mia,\n\nYour refund of €50 left on Monday.\n\nKind regards,\nLena');
  });

  it.each([
    ['a fact', 'Hi Mia,\n\nThank you for your message of 3 March. It is done.\n\nLena'],
    ['a gap', 'Hi Mia,\n\nI will look into this now and write to you by [day and time?]. It is done.\n\nLena'],
  ])('keeps a sentence with %s', (_, text) => {
    expect(done('shorter', text)).toBe(text);
  });

  it('does not leave greeting and close alone', () => {
    const text = 'Hi Mia,\n\nThank you for getting in touch about this.\n\nLena';
    expect(done('shorter', text)).toBe(text);
  });
});

describe('formal and warmer without a model', () => {
  it('swaps phrases of one preset for those of another', () => {
    expect(done('formal', 'Hi Mia,\n\nYour parcel left.')).toBe('Dear Mia,\n\nYour parcel left.');
    expect(done('warmer', 'Dear Mia,\n\nYour parcel left.')).toBe('Hi Mia,\n\nYour parcel left.');
  });

  it('writes English in full', () => {
    expect(done('formal', "I'm sure we can't and won't. That's a shame; they've gone, it isn't here.")).toBe(
      'I am sure we cannot and will not. That is a shame; they have gone, it is not here.',
    );
  });

  it.each(['de', 'fr', 'pl'])('gives %s text that it does not know back as it is', (language) => {
    expect(done('formal', 'Xyz.', language)).toBe('Xyz.');
  });
});
