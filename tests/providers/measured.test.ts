import { describe, expect, it } from 'vitest';
import { DraftFailure, type DraftEvent, type DraftProvider } from '@/utils/drafting';
import { measuredProvider, type DraftMeasure } from '@/utils/providers/measured';
import { requestOf } from '../support/draft-requests';

const usage = { input: 10, cached: 5, output: 7 };

/** A provider whose every event takes a second, and what was measured of it. */
function measured(events: (DraftEvent | Error)[]) {
  let now = 0;
  const told: DraftMeasure[] = [];
  const provider: DraftProvider = {
    id: 'claude',
    label: 'Claude draft',
    model: 'small',
    harderModel: 'large',
    availability: async () => 'ready',
    async *draft() {
      for (const event of events) {
        now += 1_000;
        if (event instanceof Error) throw event;
        yield event;
      }
    },
  };
  return {
    told,
    provider: measuredProvider(
      provider,
      (measure) => told.push(measure),
      () => now,
    ),
  };
}

const drain = async (provider: DraftProvider, more: object = {}, signal = new AbortController().signal) => {
  for await (const _ of provider.draft({ ...requestOf({ messages: ['Where is my refund?'] }), ...more }, signal))
    continue;
};

describe('a measured provider', () => {
  it('tells when the first text and the end came, and what was used', async () => {
    const { provider, told } = measured([
      { type: 'status', phase: 'writing' },
      { type: 'text', delta: 'Hello' },
      { type: 'text', delta: ' Mia' },
      { type: 'usage', usage },
      { type: 'done', stop: 'end' },
    ]);
    await drain(provider);
    expect(told).toEqual([
      { engine: 'claude', task: false, model: 'small', firstTextMs: 2_000, totalMs: 5_000, usage },
    ]);
  });

  it('names the larger model where it was asked', async () => {
    const { provider, told } = measured([{ type: 'done', stop: 'end' }]);
    await drain(provider, { harder: true });
    expect(told[0]?.model).toBe('large');
  });

  it.each([
    [new DraftFailure('overloaded'), 'overloaded'],
    [new TypeError('a fault of ours'), 'unexpected'],
  ])('tells the kind of %s, and lets it through', async (error, failure) => {
    const { provider, told } = measured([error]);
    await expect(drain(provider)).rejects.toBe(error);
    expect(told).toMatchObject([{ failure, totalMs: 1_000 }]);
  });

  it.each(['no-key', 'paused', 'needs-a-person'] as const)('does not measure %s: nothing was asked', async (kind) => {
    const { provider, told } = measured([new DraftFailure(kind)]);
    await expect(drain(provider)).rejects.toThrow(kind);
    expect(told).toEqual([]);
  });

  it('does not measure what the agent gave up', async () => {
    const { provider, told } = measured([new DraftFailure('stalled')]);
    await expect(drain(provider, {}, AbortSignal.abort())).rejects.toThrow('stalled');
    expect(told).toEqual([]);
  });
});
