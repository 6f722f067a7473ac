import { describe, expect, it } from 'vitest';
import type { DraftEvent, DraftRequest } from '@/utils/drafting';
import { createBuiltInProvider } from '@/utils/providers/built-in';
import { fakeLanguageModel, type FakeModelSetup } from '../support/fake-language-model';
import { requestOf } from '../support/draft-requests';

const written = 'Hi Mia,\n\nYour €84.90 reach you within 5 days. I write by [day?].\n\nLena';

describe('drafts on this device', () => {
  it('are the template draft, smoothed', async () => {
    const smooth = written.replace('reach you', 'will reach you');
    const { text, note, model } = await drafted({ answer: () => smooth });
    expect(text).toBe(smooth);
    expect(note).toBeUndefined();
    expect(model.log.prompts).toEqual([written]);
    expect(model.log.destroyed).toBe(1);
  });

  it.each([
    ['an amount changes', written.replace('84.90', '94.90')],
    ['a number is lost', written.replace('within 5 days', 'soon')],
    ['a date is invented', written.replace('days', 'days, on 3 March')],
    ['a link is invented', `${written}\nhttps://x.example`],
    ['a name is invented', written.replace('I write', 'As Jonas said, I write with Jonas')],
    ['a gap is filled', written.replace('[day?]', 'Friday')],
    ['nothing comes back', ''],
  ])('stay the template draft where %s, and say so', async (_, answer) => {
    const { text, note } = await drafted({ answer: () => answer });
    expect(text).toBe(written);
    expect(note).toBe('facts-changed');
  });

  it('leave languages alone that the model does not write', async () => {
    const { text, note, model } = await drafted({}, { language: 'id' });
    expect(text).toBe(written);
    expect(note).toBe('not-polished');
    expect(model.log.created).toEqual([]);
  });

  it('tell the progress of the download', async () => {
    const { events } = await drafted({ is: 'downloadable' });
    const percents = events.flatMap((event) =>
      event.type === 'status' && event.percent !== undefined ? [event.percent] : [],
    );
    expect(percents.length).toBeGreaterThan(0);
    expect(percents).toEqual(percents.toSorted((a, b) => a - b));
  });

  it.each([
    ['QuotaExceededError', 'too-long'],
    ['NetworkError', 'offline'],
    ['NotAllowedError', 'model-not-here'],
    ['NotSupportedError', 'model-not-here'],
  ])('fail on %s with %s, so that the template is offered and never put there silently', async (name, kind) => {
    await expect(drafted({ refuses: new DOMException('no', name) })).rejects.toMatchObject({ kind });
  });

  it('end with the signal, and the session with them', async () => {
    const leave = new AbortController();
    const left = new Error('left');
    const answer = () =>
      new Promise<string>(() => {
        leave.abort(left);
      });
    const model = fakeLanguageModel({ answer });
    await expect(collect(model, requestOf({ messages: ['Hi'] }), leave.signal)).rejects.toBe(left);
    expect(model.log.destroyed).toBe(1);
  });

  it.each([
    ['available', 'ready'],
    ['downloadable', 'downloadable'],
    ['downloading', 'downloading'],
    ['unavailable', 'unavailable'],
  ] as const)('say of a model that is %s: %s', async (is, says) => {
    const provider = createBuiltInProvider(() => fakeLanguageModel({ is }), template);
    expect(await provider.availability(new AbortController().signal)).toBe(says);
  });

  it('are not available in a browser without the interface', async () => {
    const provider = createBuiltInProvider(() => undefined, template);
    expect(await provider.availability(new AbortController().signal)).toBe('unavailable');
  });
});

const template = {
  async *draft(): AsyncGenerator<DraftEvent> {
    yield { type: 'text', delta: written };
    yield { type: 'done', stop: 'end' };
  },
};

async function drafted(setup: FakeModelSetup, change: Partial<DraftRequest> = {}) {
  const model = fakeLanguageModel(setup);
  const request = { ...requestOf({ messages: ['Where is my refund?'] }), language: 'en', ...change };
  return { model, ...(await collect(model, request, new AbortController().signal)) };
}

async function collect(model: ReturnType<typeof fakeLanguageModel>, request: DraftRequest, signal: AbortSignal) {
  const events: DraftEvent[] = [];
  for await (const event of createBuiltInProvider(() => model, template).draft(request, signal)) events.push(event);
  const done = events.at(-1);
  return {
    events,
    text: events.map((event) => (event.type === 'text' ? event.delta : '')).join(''),
    note: done?.type === 'done' ? done.note : undefined,
  };
}
