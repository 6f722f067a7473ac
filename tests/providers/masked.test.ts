import { describe, expect, it } from 'vitest';
import { type DraftEvent, DraftFailure, type DraftProvider, type DraftRequest } from '@/utils/drafting';
import { maskedProvider } from '@/utils/providers/masked';
import { requestOf } from '../support/draft-requests';

const signal = new AbortController().signal;

/** A model that sees only what leaves the browser. */
function modelThat(answer: (request: DraftRequest) => Iterable<DraftEvent>): {
  provider: DraftProvider;
  seen: string[];
} {
  const seen: string[] = [];
  const provider: DraftProvider = {
    id: 'claude',
    label: 'Claude draft',
    availability: async () => 'ready',
    async *draft(request) {
      seen.push(JSON.stringify(request));
      yield* answer(request);
    },
  };
  return { provider, seen };
}

function ticket(): DraftRequest {
  return requestOf({
    subject: 'Refund for Mia Berg',
    customer: 'Mia Berg',
    instruction: 'tell Mia Berg that it leaves on Monday',
    messages: ['I am Mia Berg. Write to mia.berg@example.com or call +49 151 67944401.'],
  });
}

async function textOf(provider: DraftProvider): Promise<string> {
  let text = '';
  for await (const event of maskedProvider(provider).draft(ticket(), signal))
    if (event.type === 'text') text += event.delta;
  return text;
}

describe('a draft that is asked for over a network', () => {
  it('lets no name, address or number of the ticket out', async () => {
    const { provider, seen } = modelThat(() => [{ type: 'done', stop: 'end' }]);
    await textOf(provider);
    expect(seen.join()).not.toMatch(/Mia|Berg|mia\.berg|67944401/);
    expect(seen.join()).toContain('[NAME_');
  });

  it('gets the values of this ticket back, wherever the stream cut a token', async () => {
    const { provider } = modelThat(({ conversation }) => [
      ...Array.from(`Hi ${conversation.customer.name},`).map((delta): DraftEvent => ({ type: 'text', delta })),
      { type: 'done', stop: 'end' },
    ]);
    expect(await textOf(provider)).toBe('Hi Mia Berg,');
  });

  it('makes a gap of a token that the model invented', async () => {
    const { provider } = modelThat(() => [
      { type: 'text', delta: 'Write to [EMAIL_77].' },
      { type: 'done', stop: 'end' },
    ]);
    expect(await textOf(provider)).toBe('Write to [email?].');
  });

  it('keeps what was written when the stream breaks off inside a token', async () => {
    const { provider } = modelThat(function* () {
      yield { type: 'text', delta: 'Hi [NAME' };
      throw new DraftFailure('broken-off');
    });
    let text = '';
    const drafting = async () => {
      for await (const event of maskedProvider(provider).draft(ticket(), signal))
        if (event.type === 'text') text += event.delta;
    };
    await expect(drafting()).rejects.toMatchObject({ kind: 'broken-off' });
    expect(text).toBe('Hi [NAME');
  });
});

describe('a task on a text that is asked for over a network', () => {
  it('lets no personal data out, and gives back the values', async () => {
    const seen: string[] = [];
    const provider: DraftProvider = {
      ...modelThat(() => []).provider,
      tasks: ['shorter'],
      async *perform(task) {
        seen.push(JSON.stringify(task));
        yield { type: 'text', delta: `${task.text} [PHONE_9]` };
        yield { type: 'done', stop: 'end' };
      },
    };
    const { conversation, tone } = ticket();
    const masked = maskedProvider(provider);
    const task = { kind: 'shorter', language: 'en', tone, conversation } as const;
    let text = '';
    for await (const event of masked.perform?.({ ...task, text: 'Mia Berg, mia.berg@example.com' }, signal) ?? [])
      if (event.type === 'text') text += event.delta;
    expect(seen.join()).not.toMatch(/Mia|Berg|mia\.berg|67944401/);
    expect(text).toBe('Mia Berg, mia.berg@example.com [phone?]');
  });
});

describe('a ticket that was masked ahead of a draft', () => {
  const heard = { prepared: [] as DraftRequest[], drafted: [] as DraftRequest[] };
  const provider: DraftProvider = {
    id: 'claude',
    label: 'Claude draft',
    availability: async () => 'ready',
    prepare: async (request) => void heard.prepared.push(request),
    async *draft(request) {
      heard.drafted.push(request);
      yield { type: 'done', stop: 'end' };
    },
  };
  const draft = (masked: DraftProvider, request: DraftRequest) => Array.fromAsync(masked.draft(request, signal));

  it('is the ticket that is sent, and is not masked twice', async () => {
    const masked = maskedProvider(provider);
    const request = ticket();
    await masked.prepare?.(request, signal);
    await draft(masked, request);
    expect(heard.drafted.at(-1)).toEqual(heard.prepared.at(-1));
    expect(heard.drafted.at(-1)?.conversation).toBe(heard.prepared.at(-1)?.conversation);
    expect(JSON.stringify(heard.prepared)).not.toMatch(/Berg|67944401/);
  });

  it('is masked anew where the agent or the team changed what is masked in between', async () => {
    let types: Record<string, boolean> = { PHONE: false };
    const masked = maskedProvider(provider, { context: async () => ({ types }) });
    const request = ticket();
    await masked.prepare?.(request, signal);
    expect(JSON.stringify(heard.prepared.at(-1))).toContain('67944401');
    types = {};
    await draft(masked, request);
    expect(JSON.stringify(heard.drafted.at(-1))).not.toContain('67944401');
  });

  it('is sent with the point as it is by then, masked', async () => {
    const masked = maskedProvider(provider);
    const request = ticket();
    await masked.prepare?.(request, signal);
    await draft(masked, { ...request, instruction: 'Tell Mia Berg to call +49 151 67944402.' });
    expect(heard.drafted.at(-1)?.instruction).toMatch(/^Tell \[NAME_\d\] to call \[PHONE_\d\]\.$/);
  });

  it('says to nobody that anything was sent', async () => {
    const told: unknown[] = [];
    const masked = maskedProvider(provider, { onMasked: (...what) => told.push(what) });
    await masked.prepare?.(ticket(), signal);
    expect(told).toEqual([]);
  });
});
