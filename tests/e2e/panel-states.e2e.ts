import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPanelRig, type PanelRig } from '../panel/harness/rig';

let rig: PanelRig;
let names: string[];
beforeAll(async () => {
  rig = await openPanelRig();
  names = await rig.sceneNames();
  await rig.page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
});
afterAll(() => rig?.close());

it('knows every state that an agent can meet', () => {
  expect(names.length).toBeGreaterThan(70);
});

it.each(['light', 'dark'] as const)('axe finds nothing in any state of the %s theme', async (theme) => {
  const found: string[] = [];
  for (const name of names) {
    await rig.show(name, theme);
    found.push(...(await violations()).map((violation) => `${name}: ${violation}`));
  }
  expect(found).toEqual([]);
});

it('is no wider than the panel at 320, 380 and 560 px in any state, and has one primary button at most', async () => {
  const found: string[] = [];
  for (const name of names) {
    await rig.show(name);
    const primary = await rig.page.$$eval('button.bg-accent', (buttons) => buttons.map((button) => button.textContent));
    if (primary.length > 1) found.push(`${name} has ${primary.join(' and ')}`);
    for (const width of [320, 560, 380]) {
      await rig.page.setViewport({ width, height: 800 });
      const excess = await rig.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (excess > 0) found.push(`${name} is ${excess} px too wide at ${width} px`);
    }
  }
  expect(found).toEqual([]);
});

it('moves nothing where motion is not wanted', async () => {
  await rig.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await rig.show('drafted');
  const moving = await rig.page.$$eval('*', (all) =>
    all.filter((each) => getComputedStyle(each).transitionDuration !== '0s').map((each) => each.outerHTML),
  );
  await rig.page.emulateMediaFeatures([]);
  expect(moving).toEqual([]);
});

async function violations(): Promise<string[]> {
  const results = (await rig.page.evaluate(
    'axe.run(document, { rules: { "target-size": { enabled: true } } })',
  )) as AxeResults;
  return results.violations.map(
    ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
