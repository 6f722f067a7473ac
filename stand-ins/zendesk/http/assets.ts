import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const source = (name: string) => fileURLToPath(new URL(`../page/${name}`, import.meta.url));

let bundled: Promise<ReadonlyMap<string, Uint8Array>> | undefined;

/** The page's script and style by file name, bundled once a process. */
export function pageAssets(): Promise<ReadonlyMap<string, Uint8Array>> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<ReadonlyMap<string, Uint8Array>> {
  const result = await build({
    entryPoints: { main: source('main.ts'), style: source('style.css') },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    outdir: 'assets',
    legalComments: 'none',
    logLevel: 'error',
  });
  return new Map(result.outputFiles.map((file) => [file.path.split(/[/\\]/).at(-1) ?? '', file.contents]));
}
