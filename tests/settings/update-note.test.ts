import { fakeBrowser } from '../support/fake-extension';
import { beforeEach, expect, it } from 'vitest';
import { version } from '@/package.json';
import { updateWords } from '@/components/panel/update-words';
import { noteUpdate, untoldUpdate, updateTold } from '@/utils/settings/update-note';

beforeEach(() => fakeBrowser.reset());

it('is there to tell after an update, until it was told', async () => {
  await noteUpdate('0.1.0', '0.2.0');
  expect(await untoldUpdate()).toBe('0.2.0');
  await updateTold();
  expect(await untoldUpdate()).toBeUndefined();
});

it.each([
  ['an installation', undefined],
  ['a reload of the same version', '0.2.0'],
])('is not there after %s', async (_, previous) => {
  await noteUpdate(previous, '0.2.0');
  expect(await untoldUpdate()).toBeUndefined();
});

it('is not there where something else is stored', async () => {
  await fakeBrowser.storage.local.set({ 'update-untold': { version: 7 } });
  expect(await untoldUpdate()).toBeUndefined();
});

it('has something to say of this version', () => {
  expect(updateWords.notes[version]?.length).toBeGreaterThan(0);
});
