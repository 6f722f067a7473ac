import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { wordsOfPage } from '../../../scripts/support/words';

/** Builds the harness and serves it on a free port of the loopback address until `close`. */
export async function serveHarness(): Promise<{ url: string; close: () => Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), 'panel-harness-'));
  const config = {
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'error',
    plugins: [tailwindcss(), react(), wordsOfPage()],
    resolve: { alias: { '@': fileURLToPath(new URL('../../../', import.meta.url)) } },
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2_000 },
    preview: { host: '127.0.0.1', port: 0 },
  } as const;
  await build({ ...config, plugins: [tailwindcss(), react(), wordsOfPage()] });
  const server = await preview({ ...config, plugins: [] });
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('the harness has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
