import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import packageJson from '../package.json' with { type: 'json' };
import { root, run } from './support/run';

/**
 * `npm run zip [-- --verify]`: what the stores take, in `.output`. The Edge package is the Chrome package under its own name. With `--verify`
 * everything is built a second time, and once more from nothing but the source package, and every byte must be the same.
 */
const stores = ['chrome', 'edge', 'firefox', 'sources'] as const;
type Packages = Record<(typeof stores)[number], string>;

const packages = await pack(root);
console.log('');
for (const store of stores) {
  const file = packages[store];
  console.log(`${hash(file)}  ${basename(file)}  ${(statSync(file).size / 1024).toFixed(0)} KB`);
}
if (process.argv.includes('--verify')) await verify();

async function pack(directory: string): Promise<Packages> {
  for (const browser of ['chrome', 'firefox']) {
    const code = await run('wxt', ['zip', '-b', browser], { cwd: directory, stdio: ['ignore', 'ignore', 'inherit'] });
    if (code !== 0)
      throw new Error(`the ${browser} package could not be built: run \`wxt zip -b ${browser}\` to see why`);
  }
  const file = (store: string) => join(directory, '.output', `tandem-${packageJson.version}-${store}.zip`);
  copyFileSync(file('chrome'), file('edge'));
  return { chrome: file('chrome'), edge: file('edge'), firefox: file('firefox'), sources: file('sources') };
}

async function verify(): Promise<void> {
  const first = hashes(packages);
  const again = hashes(await pack(root));
  compare('built a second time', first, again);
  const directory = mkdtempSync(join(tmpdir(), 'tandem-sources-'));
  try {
    unpack(packages.sources, directory);
    const installed = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: directory });
    if (installed !== 0) throw new Error('`npm ci` failed in the unpacked source package');
    compare('built from the source package', first, hashes(await pack(directory)));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function unpack(file: string, directory: string): void {
  for (const [path, content] of Object.entries(unzipSync(readFileSync(file)))) {
    if (path.endsWith('/')) continue;
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
}

function compare(how: string, first: Packages, second: Packages): void {
  const different = stores.filter((store) => first[store] !== second[store]);
  console.log(
    `${how}: ${different.length === 0 ? 'all four are the same, byte for byte' : `not the same: ${different.join(', ')}`}`,
  );
  if (different.length > 0) process.exitCode = 1;
}

function hashes(of: Packages): Packages {
  return Object.fromEntries(stores.map((store) => [store, hash(of[store])])) as Packages;
}

function hash(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
