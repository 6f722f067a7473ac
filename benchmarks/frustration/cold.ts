import '@/scripts/support/english';
import { createFrustrationReader } from '@/utils/frustration';
import { longTicket } from './long-ticket';
import { readModelFile } from './models';

/** Prints the milliseconds of the first reading of this process. */
const language = process.argv[2] ?? 'en';
const ticket = longTicket(language);
if (!ticket) throw new Error('Too few authored conversations.');
// Cues are made ready at build, which is no part of a reading, and a disk is no part of it either.
const files = new Map(
  ['language.bin', `frustration-${language}.bin`, `cues-${language}.bin`].map((file) => [file, readModelFile(file)]),
);
const started = performance.now();
await createFrustrationReader(async (file) => files.get(file) ?? readModelFile(file)).read(ticket);
console.log((performance.now() - started).toFixed(1));
