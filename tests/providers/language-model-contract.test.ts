import { describe, expect, it } from 'vitest';
import { languageOptions, type LanguageModelApi } from '@/utils/providers/built-in/api';
import { fakeLanguageModel } from '../support/fake-language-model';

const options = languageOptions('en');
const real = (globalThis as { LanguageModel?: LanguageModelApi }).LanguageModel;

/** What we rely on, after the web platform tests. A browser that has the real model runs the same. */
const makers: [name: string, make: () => LanguageModelApi][] = [
  [
    'the fake',
    () =>
      fakeLanguageModel({ is: 'downloadable', answer: () => new Promise((done) => setTimeout(() => done('x'), 20)) }),
  ],
  ...(real ? [['the browser’s own', () => real] as [string, () => LanguageModelApi]] : []),
];

describe.each(makers)('%s LanguageModel', (_, make) => {
  it('says one of four things about itself', async () => {
    expect(['unavailable', 'downloadable', 'downloading', 'available']).toContain(await make().availability(options));
  });

  it('tells its progress from 0 to 1, rising, and nothing after', async () => {
    const told: number[] = [];
    await make().create({
      ...options,
      monitor: (target) =>
        target.addEventListener('downloadprogress', (event) =>
          told.push((event as unknown as { loaded: number }).loaded),
        ),
    });
    const count = told.length;
    expect(count).toBeGreaterThanOrEqual(2);
    expect([told[0], told.at(-1)]).toEqual([0, 1]);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    await new Promise((done) => setTimeout(done, 20));
    expect(told).toHaveLength(count);
  });

  it('hands on what a monitor throws', async () => {
    const own = new Error('mine');
    const monitor = () => {
      throw own;
    };
    await expect(make().create({ ...options, monitor })).rejects.toBe(own);
  });

  it('ends with the reason of a signal: before, during and after', async () => {
    const reason = new Error('left');
    const aborted = AbortSignal.abort(reason);
    await expect(make().create({ ...options, signal: aborted })).rejects.toBe(reason);
    const session = await make().create(options);
    await expect(session.prompt('a', { signal: aborted })).rejects.toBe(reason);
    expect(() => session.promptStreaming('a', { signal: aborted })).toThrow(reason);
    const during = new AbortController();
    const pending = session.prompt('a', { signal: during.signal });
    during.abort(reason);
    await expect(pending).rejects.toBe(reason);
    const life = new AbortController();
    const dying = await make().create({ ...options, signal: life.signal });
    life.abort(reason);
    await expect(dying.prompt('a')).rejects.toBe(reason);
  });

  it('rejects pending and later prompts with AbortError once destroyed', async () => {
    const session = await make().create(options);
    const pending = session.prompt('a');
    session.destroy();
    await expect(pending).rejects.toMatchObject({ name: 'AbortError' });
    await expect(session.prompt('a')).rejects.toMatchObject({ name: 'AbortError' });
  });
});
