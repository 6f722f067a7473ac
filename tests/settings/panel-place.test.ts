import { fakeBrowser } from '../support/fake-extension';
import { beforeEach, describe, expect, it } from 'vitest';
import { panelPlaceItem } from '@/utils/settings/panel-place';

beforeEach(() => fakeBrowser.reset());

describe('where the panel stands', () => {
  it('is remembered for each helpdesk', async () => {
    await panelPlaceItem('zendesk').set({ open: true, width: 420 });
    expect(await panelPlaceItem('zendesk').get()).toEqual({ open: true, width: 420 });
    expect(await panelPlaceItem('freshdesk').get()).toEqual({ open: true, width: 380 });
  });

  it.each([
    [319, 320],
    [561, 560],
    [400.6, 401],
    [Number.NaN, 380],
    [Number.POSITIVE_INFINITY, 380],
  ])('brings a width of %d to %d', async (width, expected) => {
    await panelPlaceItem('zendesk').set({ open: true, width });
    expect(await panelPlaceItem('zendesk').get()).toEqual({ open: true, width: expected });
  });

  it.each([[null], ['wide'], [[]], [{ open: 'yes', width: '400' }]])('is usable when %j is stored', async (value) => {
    await fakeBrowser.storage.local.set({ 'panel-place-zendesk': value });
    expect(await panelPlaceItem('zendesk').get()).toEqual({ open: true, width: 380 });
  });
});
