import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { helpdesks } from '@/utils/helpdesk';

const output = resolve(import.meta.dirname, '../../.output');
const builds = ['chrome-mv3', 'firefox-mv3'];
const kilobyte = 1024;

describe.each(builds)('%s', (build) => {
  const directory = join(output, build);
  const contentScripts = () =>
    globSync('content-scripts/*.js', { cwd: directory }).map((file) => join(directory, file));

  it('was built: run `npm run build` first', () => {
    expect(existsSync(join(directory, 'manifest.json'))).toBe(true);
  });

  it('puts at most 20 KB gzip into a page of each helpdesk, both worlds together', () => {
    const names = contentScripts().map((script) => basename(script));
    expect(names.sort()).toEqual(helpdesks.flatMap(({ id }) => [`${id}-hands.js`, `${id}.js`]).sort());
    for (const { id } of helpdesks) {
      const scripts = [`${id}-hands.js`, `${id}.js`].map((name) => join(directory, 'content-scripts', name));
      expect(gzipped(scripts), id).toBeLessThanOrEqual(20 * kilobyte);
    }
  });

  it('puts at most 10 KB gzip on top into a list of tickets, and none of it into any other page', () => {
    for (const { id } of helpdesks) {
      expect(gzipped([join(directory, `${id}-list.js`)]), id).toBeLessThanOrEqual(10 * kilobyte);
    }
    expect(readFileSync(join(directory, 'manifest.json'), 'utf8')).not.toContain('-list.js');
  });

  it.each(['react', 'dexie', 'anthropic', 'ZodError.prototype', 'x-api-key', 'minisearch'])(
    'keeps %s out of the page',
    (word) => {
      for (const script of [...contentScripts(), ...helpdesks.map(({ id }) => join(directory, `${id}-list.js`))])
        expect(readFileSync(script, 'utf8').toLowerCase()).not.toContain(word.toLowerCase());
    },
  );

  it('loads the panel with at most 160 KB gzip, the SDK not among it', () => {
    const files = firstLoad(directory, 'panel.html');
    expect(files.length).toBeGreaterThan(1);
    expect(gzipped(files)).toBeLessThanOrEqual(160 * kilobyte);
    const code = files.map((file) => readFileSync(file, 'utf8')).join('\n');
    expect(code).not.toContain('anthropic-dangerous-direct-browser-access');
  });

  it('ships the SDK in a chunk of its own, at most 45 KB gzip', () => {
    const chunks = globSync('chunks/*.js', { cwd: directory })
      .map((file) => join(directory, file))
      .filter((file) => readFileSync(file, 'utf8').includes('anthropic-dangerous-direct-browser-access'));
    expect(chunks.length).toBe(1);
    expect(gzipped(chunks)).toBeLessThanOrEqual(45 * kilobyte);
  });

  it('holds no code from strings, no source map and no stand-in host', () => {
    for (const file of globSync('**/*.js', { cwd: directory })) {
      const code = readFileSync(join(directory, file), 'utf8');
      expect(code, file).not.toMatch(/\beval\(|new Function\(|sourceMappingURL|127\.0\.0\.1\/\*/);
    }
    expect(globSync('**/*.map', { cwd: directory })).toEqual([]);
  });
});

function gzipped(files: readonly string[]): number {
  return files.reduce((total, file) => total + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}

/** The page and all that it loads before anything is clicked: scripts, styles and their static imports. */
function firstLoad(directory: string, page: string): string[] {
  const html = readFileSync(join(directory, page), 'utf8');
  const queue = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map((match) =>
    join(directory, match[1] ?? ''),
  );
  const seen = new Set([join(directory, page)]);
  for (const file of queue) {
    if (seen.has(file)) continue;
    seen.add(file);
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(file, 'utf8');
    for (const match of code.matchAll(/\bfrom\s*["'](\.[^"']+)["']|\bimport\s*["'](\.[^"']+)["']/g)) {
      queue.push(resolve(dirname(file), match[1] ?? match[2] ?? ''));
    }
  }
  return [...seen];
}
