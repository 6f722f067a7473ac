import { copyFileSync, createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { InsertResult, Placement } from '@/utils/composer';
import type { BrowserName } from '@/scripts/support/browsers';
import { launch } from '@/scripts/support/launch';
import { root } from '@/scripts/support/run';

/** The insert room alone, in a real browser, in front of real editors under a strict policy. */
export interface ComposerRig {
  page: Page;
  insert(ticketId: string, text: string, placement: Placement): Promise<InsertResult>;
  /** The page anew: the first pane in front, all editors empty, nothing to undo. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

export async function startComposerRig(name: BrowserName): Promise<ComposerRig> {
  const extension = await buildRigExtension();
  const server = await serveEditors();
  const launched = await launch(name, { extension });
  const page = await launched.browser.newPage();
  await page.goto(server.url);
  await page.evaluate('ready');
  return {
    page,
    insert: (ticketId, text, placement) =>
      page.evaluate(
        (detail) =>
          new Promise<InsertResult>((done) => {
            const hear = (event: Event) => done(JSON.parse((event as CustomEvent<string>).detail) as InsertResult);
            document.addEventListener('rig-result', hear, { once: true });
            document.dispatchEvent(new CustomEvent('rig-insert', { detail }));
          }),
        JSON.stringify({ ticketId, text, placement }),
      ),
    async reset() {
      await page.reload();
      await page.evaluate('ready');
    },
    async close() {
      await launched.close();
      server.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}

async function buildRigExtension(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'tandem-rig-'));
  const fixtures = join(root, 'tests/e2e/fixtures/composer');
  await build({
    entryPoints: [join(fixtures, 'rig.ts'), join(fixtures, 'rig-hands.ts')],
    outdir: directory,
    bundle: true,
    format: 'iife',
    tsconfigRaw: { compilerOptions: { paths: { '@/*': ['./*'] } } },
    alias: { '@': root },
  });
  copyFileSync(join(directory, 'rig-hands.js'), join(directory, 'rig-hands-again.js'));
  const matches = ['http://127.0.0.1/*'];
  writeFileSync(
    join(directory, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Composer rig',
      version: '1.0',
      host_permissions: matches,
      content_scripts: [
        { matches, js: ['rig.js'], run_at: 'document_start' },
        // Twice, as after an update that put new hands beside the old ones: only one pair may act.
        { matches, js: ['rig-hands.js'], run_at: 'document_start', world: 'MAIN' },
        { matches, js: ['rig-hands-again.js'], run_at: 'document_start', world: 'MAIN' },
      ],
      browser_specific_settings: { gecko: { id: 'rig@tandem.test' } },
    }),
  );
  return directory;
}

const policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

async function serveEditors(): Promise<{ url: string; close(): void }> {
  const files: Record<string, [file: string, type: string]> = {
    '/': ['tests/e2e/fixtures/composer/page.html', 'text/html; charset=utf-8'],
    '/page.js': ['tests/e2e/fixtures/composer/page.js', 'text/javascript'],
    '/ckeditor5.umd.js': ['node_modules/ckeditor5/dist/browser/ckeditor5.umd.js', 'text/javascript'],
    '/ckeditor5.css': ['node_modules/ckeditor5/dist/browser/ckeditor5.css', 'text/css'],
  };
  const server = createServer((request, response) => {
    const [file, type] = files[request.url ?? '/'] ?? [];
    if (!file || !type) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy });
    return createReadStream(join(root, file)).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
