// @vitest-environment happy-dom
import { fakeBrowser } from '../support/fake-extension';
import { act } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { Welcome, type WelcomeServices } from '@/components/welcome';
import { words } from '@/components/welcome/words';
import { teamService } from '@/entrypoints/options/team';
import { loadTeam } from '@/utils/settings';
import { fakeOptions } from '../options/support/fake-options';
import { show } from '../options/support/screen';
import { samplePack } from '../support/packs';

const settle = (ms = 30) => act(async () => new Promise((done) => setTimeout(done, ms)));

beforeEach(() => {
  fakeBrowser.reset();
  // happy-dom has no locks; one page at a time needs none.
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: { request: async (_: string, deed: () => unknown) => deed() },
  });
});

async function open(policy?: object) {
  if (policy) await fakeBrowser.storage.managed.set(policy);
  const { services: options } = fakeOptions();
  options.team = teamService(async () => undefined);
  options.about.shortcuts = async () => [
    { does: 'Draft a reply', keys: 'Alt+Shift+D' },
    { does: 'Open or close Tandem', keys: '' },
  ];
  const asked: (readonly string[])[] = [];
  let allowed = false;
  let told = () => {};
  const services: WelcomeServices = {
    options,
    sites: {
      list: async () => [{ name: 'Sample desk', origins: ['https://*.desk.example/*'], allowed }],
      request: async (origins) => {
        asked.push(origins);
        return false;
      },
      watch: (listener) => {
        told = listener;
      },
    },
    openOptions: () => undefined,
    practiceUrl: 'https://tandem.example/practice.html',
  };
  const page = await show(<Welcome services={services} />);
  await settle();
  const permit = async (now: boolean) => {
    allowed = now;
    await act(async () => told());
    await settle();
  };
  return { ...page, asked, permit };
}

describe('the welcome page', () => {
  it('takes the team’s pack from a file: shows what it changes, and applies nothing before the yes', async () => {
    const page = await open();
    const input = page.root.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file can be chosen');
    const file = new File([JSON.stringify(samplePack())], 'acme.json');
    Object.defineProperty(input, 'files', { configurable: true, value: [file] });
    await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
    expect(page.has('Put Acme support, version 1, to use?')).toBe(true);
    expect((await loadTeam()).pack).toBeUndefined();
    await page.press('Put to use');
    await settle();
    expect((await loadTeam()).pack?.name).toBe('Acme support');
  });

  it('takes an address that a pack can come from, and no other', async () => {
    const page = await open();
    await page.type('Address of the team’s pack', 'ftp://acme.example/pack.json');
    await page.press('Save and look');
    expect(page.has('It begins with https.')).toBe(true);
  });

  it.each([
    ['a pack', { pack: JSON.stringify(samplePack()) }],
    ['an address for packs', { packUrl: 'https://acme.example/pack.json' }],
    ['that there are no packs but its own', { importPacks: false }],
  ])('leaves the team out where a policy says %s', async (_, policy) => {
    const page = await open(policy);
    expect(page.has(words.teamManaged)).toBe(true);
    expect(page.root.querySelector('input[type=file]')).toBeNull();
    expect(page.has('Address of the team’s pack')).toBe(false);
  });

  it('leaves the engine out where a policy fixed it, and only then', async () => {
    const free = await open();
    expect(free.root.querySelector('#engine')).not.toBeNull();
    const fixed = await open({ settings: { engine: 'template' } });
    expect(fixed.root.querySelector('#engine')).toBeNull();
    expect(fixed.has(words.sites)).toBe(true);
  });

  it('asks for a helpdesk from a click, says when the browser refused, and follows what is given and taken back', async () => {
    const page = await open();
    await page.press(words.allow('Sample desk'));
    await settle();
    expect(page.asked).toEqual([['https://*.desk.example/*']]);
    expect(page.has(words.refused)).toBe(true);
    await page.permit(true);
    expect(page.has(words.allowed)).toBe(true);
    await page.permit(false);
    expect(page.has(words.allow('Sample desk'))).toBe(true);
  });

  it('shows the keys as the browser bound them, and which it did not', async () => {
    const page = await open();
    const keys = [...page.root.querySelectorAll('#keys dd')].map(({ textContent }) => textContent);
    expect(keys).toEqual(['Alt+Shift+D', words.unbound]);
  });
});
