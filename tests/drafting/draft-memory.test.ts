import { describe, expect, it } from 'vitest';
import type { DraftEvent, DraftProvider, DraftRequest } from '@/utils/drafting';
import { createDraftMemory } from '@/utils/drafting/draft-memory';
import { requestOf } from '../support/draft-requests';

const request = requestOf({ messages: ['Where is it?'] });
const here = () => new AbortController().signal;

describe('a draft asked for ahead of time', () => {
  it('is given from memory, once asked for', async () => {
    const { provider, asked } = engine();
    const memory = createDraftMemory();
    await memory.prepare(provider, request, here());
    await memory.prepare(provider, request, here());
    expect(await textOf(memory.remembering(provider), request)).toBe('draft 1');
    expect(asked()).toBe(1);
  });

  it('is joined while it is under way', async () => {
    const { provider, asked } = engine(20);
    const memory = createDraftMemory();
    const preparing = memory.prepare(provider, request, here());
    expect(await textOf(memory.remembering(provider), request)).toBe('draft 1');
    await preparing;
    expect(asked()).toBe(1);
  });

  it.each<[string, DraftRequest]>([
    ['another message', requestOf({ messages: ['Where is it?', 'Hello?'] })],
    ['another ticket', requestOf({ ticketId: '9', messages: ['Where is it?'] })],
    ['a point of the agent', { ...request, instruction: 'say sorry' }],
    ['another language', { ...request, language: 'id' }],
    ['another mood', { ...request, reading: { ...request.reading, level: 'furious' } }],
    ['another tone', { ...request, tone: { ...request.tone, name: 'Other' } }],
  ])('does not answer for %s', async (_, other) => {
    const { provider, asked } = engine();
    const memory = createDraftMemory();
    await memory.prepare(provider, request, here());
    expect(await textOf(memory.remembering(provider), other)).toBe('draft 2');
    expect(asked()).toBe(2);
  });

  it('is forgotten where it was given up or failed, and asked for anew', async () => {
    const { provider, asked } = engine(20);
    const memory = createDraftMemory();
    const left = new AbortController();
    const preparing = memory.prepare(provider, request, left.signal);
    left.abort();
    await preparing;
    expect(await textOf(memory.remembering(provider), request)).toBe('draft 2');
    const broken: DraftProvider = {
      ...provider,
      async *draft() {
        yield { type: 'text', delta: 'half' };
        throw new Error('no');
      },
    };
    await memory.prepare(broken, { ...request, language: 'fr' }, here());
    expect(await textOf(memory.remembering(provider), { ...request, language: 'fr' })).toBe('draft 3');
    expect(asked()).toBe(3);
  });
});

function engine(ms = 0) {
  let count = 0;
  const provider: DraftProvider = {
    id: 'claude',
    label: 'Claude draft',
    availability: async () => 'ready',
    async *draft(_, signal): AsyncGenerator<DraftEvent> {
      count += 1;
      const text = `draft ${count}`;
      await new Promise((done) => setTimeout(done, ms));
      signal.throwIfAborted();
      yield { type: 'text', delta: text };
      yield { type: 'done', stop: 'end' };
    },
  };
  return { provider, asked: () => count };
}

async function textOf(provider: DraftProvider, asked: DraftRequest): Promise<string> {
  let text = '';
  for await (const event of provider.draft(asked, here())) if (event.type === 'text') text += event.delta;
  return text;
}
