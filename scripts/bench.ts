import './support/english';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './support/run';

/** `npm run bench -- NAME`: prints figures; each lives in `benchmarks/NAME`. */
const [name = ''] = process.argv.slice(2);
const file = join(root, 'benchmarks', name, 'index.ts');
if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
  console.error(
    'Say which: npm run bench -- draft, open, reading, memory, long-ticket, frustration, feedback, privacy or judgement',
  );
  process.exit(2);
}
await import(file);
