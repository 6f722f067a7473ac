import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { wordsOfPage } from '../../scripts/support/words';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Serves a folder with an `index.html` of our components on a free port of the loopback address, until `close`. */
export async function servePage(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: folder,
    cacheDir: `${repository}node_modules/.vite-${folder.replaceAll(/\W+/g, '-')}`,
    logLevel: 'error',
    plugins: [tailwindcss(), react(), wordsOfPage()],
    resolve: { alias: { '@': repository } },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, fs: { allow: [repository] } },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('the page has no port');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
