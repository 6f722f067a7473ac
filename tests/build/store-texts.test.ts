import { globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const listings = globSync('store/listing/*.md', { cwd: root });

describe('the texts for the stores', () => {
  it('are there in the six languages', () => {
    expect(listings.map((file) => basename(file, '.md')).sort()).toEqual(['de', 'en', 'es', 'fr', 'id', 'pt-BR']);
  });

  it.each(listings)('%s keeps to what the stores take', (file) => {
    const [title = '', , short = '', , ...long] = read(file)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => line.replace(/^# /, ''));
    expect(title.length).toBeLessThanOrEqual(50);
    expect(short.length).toBeGreaterThan(40);
    expect(short.length).toBeLessThanOrEqual(132);
    expect(long.length).toBeGreaterThan(8);
    expect(long.join('\n')).not.toMatch(/!|\bAI\b|✨/);
  });

  it.each(['chrome-mv3', 'firefox-mv3'])('justify every permission of %s', (build) => {
    const manifest = JSON.parse(read(`.output/${build}/manifest.json`)) as Record<string, string[] | undefined>;
    const asked = [
      ...(manifest['permissions'] ?? []),
      ...(manifest['host_permissions'] ?? []),
      ...(manifest['optional_permissions'] ?? []),
      ...(manifest['optional_host_permissions'] ?? []),
    ];
    expect(asked.length).toBeGreaterThan(3);
    const said = read('store/permissions.md');
    expect(asked.filter((permission) => !said.includes(`\`${permission}\``))).toEqual([]);
  });
});
