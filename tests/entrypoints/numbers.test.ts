import 'fake-indexeddb/auto';
import { fakeBrowser } from '../support/fake-extension';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lazyNumbers, noNumbers, type Numbers } from '@/entrypoints/panel/numbers';
import { openStore } from '@/entrypoints/panel/store';
import type { Suggestion } from '@/utils/feedback';
import type { Measurement } from '@/utils/telemetry';
import { loadTelemetry } from '@/utils/telemetry';
import { said, suggestion, thread } from '../support/feedback-builders';

const draft = 'Hello Mia, your refund left on Monday.';
let counted: Measurement[];
beforeEach(() => {
  fakeBrowser.reset();
  counted = [];
  indexedDB.deleteDatabase('tandem');
});
const numbers: Numbers = { record: (more) => counted.push(...more), drafted: () => undefined };
const shown = (more: Partial<Suggestion> = {}) => {
  const { fingerprint: _, ...rest } = suggestion(more);
  return rest;
};
const fates = () =>
  counted.flatMap(({ name, attributes }) => (name === 'tandem.outcomes' ? attributes['tandem.fate'] : []));

describe('what the panel counts', () => {
  it('is each draft once and each fate once, however often it is reported', async () => {
    const { records } = await openStore(false, numbers);
    await records.suggestionShown(shown(), draft);
    const inserted = { type: 'inserted', at: '2026-11-20T10:05:00.000Z' } as const;
    await Promise.all([records.outcome('s1', inserted), records.outcome('s1', inserted)]);
    await records.outcome('s1', { type: 'rated', rating: 'up' });
    const answered = thread([said('own', draft, 6)], {});
    await records.ticketSeen(answered);
    await records.ticketSeen(answered);
    expect(counted.filter(({ name }) => name === 'tandem.drafts').length).toBe(1);
    expect(fates()).toEqual(['inserted', 'unchanged']);
  });

  it('is a flag when its turn is first looked at, and what the agent says about it', async () => {
    const { records } = await openStore(false, numbers);
    const turn = {
      id: 'desk:acme:1#m1',
      ticketKey: 'desk:acme:1',
      openedAt: '2026-11-20T10:00:00.000Z',
      assist: 'full',
      heldOut: false,
      language: 'en',
      level: 'furious',
      topic: 'refund',
    };
    await records.turnOpened(turn);
    await records.turnOpened(turn);
    const mark = { ...turn, at: turn.openedAt, verdict: 'wrong', score: 0.9, causes: [] } as const;
    await records.mark(turn.id, { ...mark, causes: [] });
    await records.mark(turn.id, { ...mark, causes: [] });
    await records.mark(turn.id, undefined);
    expect(counted.map(({ attributes }) => attributes['tandem.flag'])).toEqual(['shown', 'dismissed', 'withdrawn']);
  });
});

describe('numbers', () => {
  const measured: Measurement = { name: 'tandem.drafts', value: 1, attributes: {} };
  const ended = new AbortController();

  it('are not collected where the agent did not agree, nor in private windows', async () => {
    lazyNumbers(async () => undefined, ended.signal).record([measured]);
    noNumbers.record([measured]);
    await new Promise((next) => setTimeout(next, 50));
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('are collected from the moment that the agent agrees, and no more once that was taken back', async () => {
    let agreed = true;
    const target = { endpoint: 'https://collector.acme.example/v1/metrics', headers: {} };
    const { record } = lazyNumbers(async () => (agreed ? target : undefined), ended.signal);
    record([measured]);
    await vi.waitFor(async () => expect(Object.values((await loadTelemetry()).batch?.points ?? {})[0]?.count).toBe(1));
    agreed = false;
    record([measured]);
    await new Promise((next) => setTimeout(next, 50));
    expect(Object.values((await loadTelemetry()).batch?.points ?? {})[0]?.count).toBe(1);
    ended.abort();
  });
});
