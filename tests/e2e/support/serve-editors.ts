import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { build } from 'esbuild';
import { root } from '@/scripts/support/run';

/** Editors with a page of their own, `tests/e2e/fixtures/composer/editors/<name>.ts`; most are what agents meet today. */
export const editorNames = [
  'ckeditor5',
  'ckeditor4',
  'froala',
  'tiptap',
  'quill',
  'summernote',
  'contenteditable',
  'textarea',
] as const;
export type EditorName = (typeof editorNames)[number];

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:";
/** CKEditor 4 writes a script into its own frame, and its helpdesks let it. */
const policies: Partial<Record<EditorName, string>> = {
  ckeditor4: policy.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
};

const fixtures = join(root, 'tests/e2e/fixtures/composer');
const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
};

/** Serves the page of all panes at `/`, and one page for each editor at `/<name>`, on loopback. */
export async function serveEditors(): Promise<{ url: string; close(): void }> {
  const bundles = mkdtempSync(join(tmpdir(), 'tandem-editors-'));
  let bundled: Promise<void> | undefined;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const editor = editorNames.find((name) => path === `/${name}`);
    response.setHeader('content-security-policy', (editor && policies[editor]) ?? policy);
    if (!editor) return sendFile(response, fileAt(path, bundles));
    bundled ??= bundleEditors(bundles);
    return void bundled.then(
      () => sendPage(response, editor),
      (error: Error) => response.destroy(error),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.close();
      rmSync(bundles, { recursive: true, force: true });
    },
  };
}

async function bundleEditors(outdir: string): Promise<void> {
  await build({
    entryPoints: editorNames.map((name) => join(fixtures, 'editors', `${name}.ts`)),
    outdir,
    bundle: true,
    format: 'iife',
    loader: { '.woff': 'empty', '.woff2': 'empty', '.ttf': 'empty', '.eot': 'empty' },
  });
}

function sendFile(response: ServerResponse, file: string | undefined): void {
  if (!file || !existsSync(file)) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}

function sendPage(response: ServerResponse, editor: EditorName): void {
  const scripts = editor === 'ckeditor4' ? ['/npm/ckeditor4/ckeditor.js'] : [];
  const tags = [...scripts, `/bundles/${editor}.js`].map((source) => `<script src="${source}"></script>`);
  const page = readFileSync(join(fixtures, 'editor.html'), 'utf8')
    .replace('</head>', `<link rel="stylesheet" href="/bundles/${editor}.css" /></head>`)
    .replace('</body>', `${tags.join('')}</body>`);
  response.writeHead(200, { 'content-type': types['.html'] }).end(page);
}

function fileAt(path: string, bundles: string): string | undefined {
  if (path === '/') return join(fixtures, 'page.html');
  if (/^\/(?:guards|page)\.js$/.test(path)) return join(fixtures, path);
  if (/^\/ckeditor5\.(?:umd\.js|css)$/.test(path)) return join(root, 'node_modules/ckeditor5/dist/browser', path);
  if (path.startsWith('/bundles/')) return join(bundles, path.slice('/bundles'.length));
  return path.startsWith('/npm/ckeditor4/') ? join(root, 'node_modules', path.slice('/npm'.length)) : undefined;
}
