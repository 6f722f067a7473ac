import { describe, expect, it } from 'vitest';
import type { DraftEvent } from '@/utils/drafting';
import { DraftFailure, findGaps } from '@/utils/drafting';
import type { ReplySentence, SentenceSource } from '@/utils/providers';
import { composeReply, createTemplateProvider, replyText } from '@/utils/providers';
import { builtInPresets, phraseSlots, phraseText } from '@/utils/tone';
import { conversationOf, readingOf, requestOf } from '../support/draft-requests';
import { sketches } from '../support/sketches';

const provider = createTemplateProvider();
const cases = Object.entries(sketches).map(([name, sketch]) => [name, sketch] as const);
const third = sketches['third contact about a refund'];
if (!third) throw new Error('the sketches have changed');

async function eventsOf(request: Parameters<typeof provider.draft>[0], signal = new AbortController().signal) {
  const events: DraftEvent[] = [];
  for await (const event of provider.draft(request, signal)) events.push(event);
  return events;
}

const sorry =
  /\b(?:sorry|apologi[sz]e|tut mir leid|Entschuldigung|bedaure|maaf|disculpas|siento|lamento|excuses|regrette|desculpas)\b/giu;

describe.each(cases)('the template draft for %s', (_, sketch) => {
  const request = requestOf(sketch);
  const sentences = composeReply(request);
  const text = replyText(sentences);

  it('is made of nothing but phrases, macro sentences, the ticket and the agent', () => {
    const phrases = Object.values(request.tone.phrases).flatMap((book) =>
      phraseSlots.flatMap((slot) => book[slot].map((phrase) => phraseText(phrase))),
    );
    const sourceHolds: Record<SentenceSource['kind'], (sentence: ReplySentence) => boolean> = {
      phrase: (sentence) => phrases.some((phrase) => madeFrom(phrase, sentence.text)),
      passage: ({ source, text: said }) =>
        request.passages.some(
          ({ id, text: known }) => source.kind === 'passage' && id === source.passageId && known === said,
        ),
      instruction: () => request.instruction !== undefined,
      missing: (sentence) => findGaps(sentence.text).length === 1,
    };
    expect(sentences.filter((sentence) => !sourceHolds[sentence.source.kind](sentence))).toEqual([]);
  });

  it('apologises once at most, and only where the evidence shows our fault', () => {
    const fault = request.reading.causes.some((cause) =>
      ['broken_promise', 'contradicted', 'not_listened', 'repeat_contact', 'long_wait', 'bot_loop'].includes(cause),
    );
    expect(text.match(sorry) ?? []).toHaveLength(fault ? 1 : 0);
  });

  it('greets once, leaves no placeholder and says nothing that the preset forbids', () => {
    expect(text).not.toMatch(/[{}]/u);
    expect(text.match(/^(?:Hi|Hello|Dear|Hallo|Guten Tag|Hola|Bonjour|Olá|Oi|Halo|Hai|Yth)[ ,]/gmu) ?? []).toHaveLength(
      1,
    );
    for (const never of request.tone.never) expect(text.toLowerCase()).not.toContain(never.toLowerCase());
  });

  it('comes out the same each time, as a stream of the same text', async () => {
    const events = await eventsOf(requestOf(sketch));
    expect(events.map((event) => (event.type === 'text' ? event.delta : '')).join('')).toBe(text);
    expect(events.at(-1)).toEqual({ type: 'done', stop: 'end' });
  });
});

/** Whether a sentence is a phrase with its placeholders filled, or a part of one. */
function madeFrom(phrase: string, sentence: string): boolean {
  return phrase.split('\n\n').some((part) => {
    const pattern = part
      .split(/\n?\{\w+\}/u)
      .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
      .join('[^]*');
    return new RegExp(`^${pattern}$`, 'iu').test(sentence);
  });
}

describe('the template provider', () => {
  it('cites each macro sentence right after it', async () => {
    const request = requestOf(third);
    const events = await eventsOf(request);
    const cited = events.flatMap((event, at) => {
      const before = events[at - 1];
      return event.type === 'cite' && before?.type === 'text' ? [[event.passageId, before.delta.trim()]] : [];
    });
    expect(cited.length).toBeGreaterThan(1);
    for (const [id, text] of cited) expect(request.passages.find((passage) => passage.id === id)?.text).toBe(text);
  });

  it('weaves in the agent’s own point and keeps missing facts as gaps', () => {
    const text = replyText(composeReply(requestOf(third)));
    expect(text).toContain('The refund left on Monday.');
    expect(findGaps(text).map((gap) => gap.text)).toContain('[day and time?]');
  });

  it('names what the customer stated and nothing that they did not', () => {
    const stated = replyText(composeReply(requestOf(third)));
    expect(stated).toContain('third time');
    expect(stated).toContain('a call back');
    const unstated = replyText(composeReply(requestOf({ ...third, evidence: [] })));
    expect(unstated).not.toMatch(/third time|promised|sorry|\$89/u);
  });

  it('signs with the agent’s name only where the helpdesk will not', () => {
    expect(replyText(composeReply(requestOf(third)))).toMatch(/Kind regards,\nJonas Feld$/u);
    const plain = replyText(composeReply(requestOf({ ...third, signature: 'Jonas\nShop support' })));
    expect(plain).toMatch(/Kind regards,$/u);
    const signed = replyText(composeReply(requestOf({ ...third, signature: 'Best,\nJonas' })));
    expect(signed).not.toMatch(/regards/iu);
  });

  it('asks for an answer where no macro fits and the agent gave no point', () => {
    const sentences = composeReply(requestOf({ ...third, macros: false, instruction: undefined }));
    expect(sentences.filter(({ slot }) => slot === 'answer').map(({ source }) => source.kind)).toEqual(['missing']);
  });

  it('gives two presets two different texts in every slot', () => {
    const of = (preset: string) => composeReply(requestOf({ ...third, preset }));
    const [warm, formal] = [of('warm-and-plain'), of('formal-and-careful')];
    for (const slot of ['greeting', 'acknowledge', 'own', 'next', 'close'] as const) {
      const textOf = (sentences: typeof warm) =>
        sentences.filter((sentence) => sentence.slot === slot).map((sentence) => sentence.text);
      expect(textOf(warm)).not.toEqual(textOf(formal));
    }
  });

  it('spreads over its phrases from ticket to ticket', () => {
    const greetings = new Set(
      Array.from(
        { length: 20 },
        (_, at) => composeReply(requestOf({ ...third, level: 'calm', ticketId: `${at}` }))[0]?.text,
      ),
    );
    expect(greetings.size).toBeGreaterThan(1);
  });

  it('takes a reading that is not supported for no reading', () => {
    const request = requestOf(third);
    const text = replyText(composeReply({ ...request, reading: { ...request.reading, supported: false } }));
    expect(text).not.toMatch(/third time|sorry/u);
  });

  it.each([
    ['no message at all', []],
    ['agents only', [{ from: 'agent' as const, text: 'Hello?' }]],
    ['only an internal note', [{ from: 'customer' as const, text: 'secret', visibility: 'internal' as const }]],
    ['an empty message', [' \n']],
  ])('fails with no-customer-message where there is %s', async (_, messages) => {
    const failure = await eventsOf(requestOf({ messages })).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DraftFailure);
    expect((failure as DraftFailure).kind).toBe('no-customer-message');
  });

  it('stops with the signal’s reason', async () => {
    const controller = new AbortController();
    const reason = new Error('left the ticket');
    const seen: DraftEvent[] = [];
    const reading = (async () => {
      for await (const event of provider.draft(requestOf(third), controller.signal)) {
        seen.push(event);
        if (seen.length === 3) controller.abort(reason);
      }
    })();
    await expect(reading).rejects.toBe(reason);
    expect(seen).toHaveLength(3);
  });

  it('never takes a word from an internal note', () => {
    const note = { from: 'agent' as const, text: 'Canary-5521: customer is lying', visibility: 'internal' as const };
    for (const preset of builtInPresets) {
      const sketch = { ...third, preset: preset.id, messages: [...third.messages, note] };
      const conversation = conversationOf(sketch);
      const request = { ...requestOf(sketch), conversation, reading: readingOf(third, conversation) };
      expect(replyText(composeReply(request))).not.toContain('Canary-5521');
    }
  });
});
