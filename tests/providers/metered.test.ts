import { describe, expect, it } from 'vitest';
import type { DraftEvent, DraftProvider, DraftUsage } from '@/utils/drafting';
import { meteredProvider, type SpendingMeter } from '@/utils/providers/metered';
import { requestOf } from '../support/draft-requests';

const usage: DraftUsage = { input: 1000, cached: 0, output: 100, costUsd: 0.5 };
const never = new AbortController().signal;

function setUp(over: Partial<SpendingMeter> = {}) {
  let spent = 0;
  let asked = 0;
  const troubles: unknown[] = [];
  const provider: DraftProvider = {
    id: 'claude',
    label: 'Claude draft',
    model: 'small',
    harderModel: 'large',
    availability: async () => 'ready',
    async *draft() {
      asked += 1;
      yield { type: 'text', delta: 'Hello' };
      yield { type: 'usage', usage };
      yield { type: 'done', stop: 'end' };
    },
  };
  const meter: SpendingMeter = {
    spent: async () => spent,
    add: async ({ costUsd = 0 }) => void (spent += costUsd),
    cap: async () => 1,
    ...over,
  };
  const metered = meteredProvider(provider, meter, (error) => troubles.push(error));
  const draft = async () => Array.fromAsync<DraftEvent>(metered.draft(requestOf({ messages: ['Hello?'] }), never));
  return { metered, draft, troubles, spent: () => spent, asked: () => asked };
}

describe('a provider with a monthly limit', () => {
  it('adds each draft to the month, and sends nothing any more once the limit is reached', async () => {
    const world = setUp();
    await world.draft();
    await world.draft();
    expect(world.spent()).toBe(1);
    await expect(world.draft()).rejects.toMatchObject({ kind: 'paused' });
    expect(world.asked()).toBe(2);
  });

  it('never pauses without a limit', async () => {
    const world = setUp({ cap: async () => 0, spent: async () => 1_000 });
    expect((await world.draft()).at(-1)).toEqual({ type: 'done', stop: 'end' });
  });

  it('drafts all the same where nothing can be kept, and reports it', async () => {
    const fails = async () => {
      throw new Error('disk full');
    };
    const world = setUp({ spent: fails, add: fails });
    expect((await world.draft()).at(-1)).toEqual({ type: 'done', stop: 'end' });
    expect(world.troubles).toHaveLength(2);
  });

  it('shows the models of the provider within', () => {
    const { metered } = setUp();
    expect([metered.model, metered.harderModel]).toEqual(['small', 'large']);
  });
});
