import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bytes of the room as a browser would load it: minified, and gzipped. */
export async function bundleSize(): Promise<{ raw: number; gzip: number }> {
  const root = resolve(import.meta.dirname, '../..');
  const result = await build({
    entryPoints: [resolve(root, 'utils/privacy/index.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    alias: { '@': root },
    tsconfigRaw: '{}',
  });
  const code = result.outputFiles[0]?.contents ?? new Uint8Array();
  return { raw: code.length, gzip: gzipSync(code, { level: 9 }).length };
}
