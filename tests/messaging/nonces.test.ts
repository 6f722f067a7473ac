import { fakeBrowser } from '../support/fake-extension';
import { beforeEach, describe, expect, it } from 'vitest';
import { panelNonces } from '@/utils/messaging/nonces';

beforeEach(() => fakeBrowser.reset());

describe('a nonce that a tab registered', () => {
  it('is claimed by that tab, once', async () => {
    await panelNonces.register(1, 'a');
    expect(await panelNonces.claim(1, 'a')).toBe(true);
    expect(await panelNonces.claim(1, 'a')).toBe(false);
  });

  it('is claimed by one of two that ask at the same moment', async () => {
    await panelNonces.register(1, 'a');
    const claims = await Promise.all([panelNonces.claim(1, 'a'), panelNonces.claim(1, 'a')]);
    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  it.each([
    ['another tab', 2, 'a'],
    ['somebody who guesses', 1, 'b'],
  ])('is not claimed by %s, and is still there for the right one', async (_, tab, nonce) => {
    await panelNonces.register(1, 'a');
    expect(await panelNonces.claim(tab, nonce)).toBe(false);
    expect(await panelNonces.claim(1, 'a')).toBe(true);
  });

  it('is worth nothing after half a minute', async () => {
    await panelNonces.register(1, 'a', 1_000);
    expect(await panelNonces.claim(1, 'a', 31_001)).toBe(false);
  });

  it('gives way to a newer one of the same tab', async () => {
    await panelNonces.register(1, 'a');
    await panelNonces.register(1, 'b');
    expect(await panelNonces.claim(1, 'a')).toBe(false);
    expect(await panelNonces.claim(1, 'b')).toBe(true);
  });

  it('is kept in the session, where it outlives the worker', async () => {
    await panelNonces.register(1, 'a');
    expect(Object.keys(await fakeBrowser.storage.session.get())).toEqual(['panel-nonce:1']);
  });
});
