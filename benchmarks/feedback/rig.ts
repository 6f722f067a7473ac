import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { pageWords } from '../../scripts/support/words';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** The database as a page of the extension runs it, as one script that puts `rig` on the page's global. */
export async function databaseRig(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { openDatabase } from '@/utils/database';
        export { schemaVersions, tables } from '@/utils/database/schema';
        export { draftColumns } from '@/utils/insights/digest';
        export { keepSuggestion } from '@/utils/feedback';
        export { outcomeHistory } from './tests/support/outcome-history';`,
      resolveDir: repository,
      loader: 'ts',
    },
    alias: { '@': repository },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'rig',
    target: 'chrome140',
  });
  return `${pageWords('en')};${outputFiles[0]!.text};globalThis.rig = rig;`;
}
