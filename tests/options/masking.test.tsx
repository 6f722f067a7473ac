// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Options } from '@/components/options';
import { maskingWords as words } from '@/components/options/masking-words';
import { defaultPreferences, readPreferences } from '@/utils/settings/preferences';
import { fakeOptions, type FakeOptionsSetup } from './support/fake-options';
import { show } from './support/screen';

async function open(setup: FakeOptionsSetup = {}) {
  const fakes = fakeOptions(setup);
  const page = await show(<Options services={fakes.services} />);
  const check = (label: string) => {
    const found = [...page.root.querySelectorAll('label')].find((each) => each.textContent === label);
    const box = found?.querySelector('input');
    if (!box) throw new Error(`no box ${label}`);
    return box;
  };
  return { ...fakes, ...page, check };
}

describe('what is hidden', () => {
  it('is every class at first, and drafts ahead of time are off', async () => {
    const page = await open();
    for (const label of Object.values(words.types)) expect(page.check(label).checked, label).toBe(true);
    expect(page.check(words.prefetch).checked).toBe(false);
  });

  it('is saved class by class', async () => {
    const page = await open();
    page.check(words.types.NAME).click();
    expect(page.deeds.at(-1)).toEqual([
      'preferences',
      { masked: defaultPreferences.masked.filter((type) => type !== 'NAME') },
    ]);
  });

  it('takes the team’s own numbers by their shape', async () => {
    const page = await open();
    await page.type(words.shape, ' HS-###### ');
    await page.press(words.add);
    expect(page.deeds.at(-1)).toEqual(['preferences', { numberShapes: [{ type: 'ORDER', shape: 'HS-######' }] }]);
  });

  it('says what is wrong with a shape that names nothing, and saves nothing', async () => {
    const page = await open();
    await page.type(words.shape, 'HS-');
    await page.press(words.add);
    expect(page.has(words.badShape)).toBe(true);
    expect(page.deeds).toEqual([]);
  });

  it('falls back to hiding everything where what is stored is damaged', () => {
    expect(readPreferences({ masked: ['NAMES'] }).preferences.masked).toEqual(defaultPreferences.masked);
    expect(readPreferences({ numberShapes: [{ type: 'ORDER', shape: 'abc' }] }).damaged).toEqual(['numberShapes']);
  });
});
