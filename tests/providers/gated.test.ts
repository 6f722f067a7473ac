import { describe, expect, it } from 'vitest';
import { DraftFailure, type DraftProvider } from '@/utils/drafting';
import { createGate } from '@/utils/judgement';
import { createClaudeProvider } from '@/utils/providers';
import { gatedProvider } from '@/utils/providers/gated';
import { connectionTo } from '../support/claude-drafts';
import { requestOf } from '../support/draft-requests';

describe('an engine behind the judgement gate', () => {
  it.each([
    ['a ticket of grief', 'My husband died last week. Please close his account.'],
    ['a ticket of danger', 'I want to end my life.'],
  ])('is asked nothing about %s: no request leaves', async (_, text) => {
    const { asked, draft } = rig(text);
    await expect(draft()).rejects.toSatisfy(
      (error) => error instanceof DraftFailure && error.kind === 'needs-a-person',
    );
    expect(asked()).toBe(0);
  });

  it('is asked for no rewrite, translation or summary of it either', async () => {
    const { asked, provider, request } = rig('I want to end my life.');
    for (const kind of provider.tasks ?? []) {
      const { conversation, tone } = request;
      const events = provider.perform?.(
        { kind, text: 'Hello', language: 'en', tone, conversation },
        new AbortController().signal,
      );
      await expect(events?.[Symbol.asyncIterator]().next()).rejects.toMatchObject({ kind: 'needs-a-person' });
    }
    expect(provider.tasks).toContain('summary');
    expect(asked()).toBe(0);
  });

  it('gets nothing of it ready either', async () => {
    const gate = createGate();
    const got: unknown[] = [];
    const engine: DraftProvider = {
      id: 'claude',
      label: 'Claude draft',
      availability: async () => 'ready',
      prepare: async (request) => void got.push(request),
      async *draft() {},
    };
    const provider = gatedProvider(engine, async (conversation) => !gate.state(conversation).held);
    await provider.prepare?.(requestOf({ messages: ['I want to end my life.'] }), new AbortController().signal);
    expect(got).toEqual([]);
    await provider.prepare?.(requestOf({ messages: ['Where is my parcel?'] }), new AbortController().signal);
    expect(got).toHaveLength(1);
  });

  it('is asked as ever about any other', async () => {
    const { asked, draft } = rig('Where is my parcel?');
    await expect(draft()).rejects.toSatisfy(
      (error) => error instanceof DraftFailure && error.kind !== 'needs-a-person',
    );
    expect(asked()).toBeGreaterThan(0);
  });

  it('is asked once the agent opened the gate', async () => {
    const { asked, draft, gate, request } = rig('My husband died last week. Please close his account.');
    gate.open(request.conversation);
    await draft().catch(() => undefined);
    expect(asked()).toBeGreaterThan(0);
  });
});

function rig(text: string) {
  let requests = 0;
  const gate = createGate();
  const request = requestOf({ messages: [text] });
  const claude = createClaudeProvider(async () => connectionTo('https://api.example.test'), {
    fetch: async () => {
      requests += 1;
      throw new TypeError('no network here');
    },
    sleep: async () => undefined,
  });
  const provider = gatedProvider(claude, async (conversation) => !gate.state(conversation).held);
  const draft = async () => {
    for await (const event of provider.draft(request, new AbortController().signal)) void event;
  };
  return { gate, provider, request, draft, asked: () => requests };
}
