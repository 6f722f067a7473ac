import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';

/** Serves the harness on a free port of the loopback address until `close`. */
export async function serveHarness(): Promise<{ url: string; close: () => Promise<void> }> {
  const repository = fileURLToPath(new URL('../../../', import.meta.url));
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    cacheDir: fileURLToPath(new URL('../../../node_modules/.vite-panel-harness', import.meta.url)),
    logLevel: 'error',
    plugins: [tailwindcss(), react()],
    resolve: { alias: { '@': repository } },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, fs: { allow: [repository] } },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('the harness has no port');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
