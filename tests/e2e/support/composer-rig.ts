import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { InsertResult, Placement } from '@/utils/composer';
import type { BrowserName } from '@/scripts/support/browsers';
import { launch } from '@/scripts/support/launch';
import { root } from '@/scripts/support/run';
import { type EditorName, serveEditors } from './serve-editors';

/** The insert room alone, in a real browser, in front of real editors under a strict policy. */
export interface ComposerRig {
  page: Page;
  insert(ticketId: string, text: string, placement: Placement): Promise<InsertResult>;
  /** The page anew: the first pane in front, all editors empty, nothing to undo. */
  reset(): Promise<void>;
  /** The page of one editor instead, with `window.editor` in front of it as ticket 1. */
  open(editor: EditorName): Promise<void>;
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
    async open(editor) {
      await page.goto(`${server.url}${editor}`);
      await page.evaluate('editorReady');
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
