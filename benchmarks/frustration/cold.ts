import '@/scripts/support/english';
import { createFrustrationReader } from '@/utils/frustration';
import { longTicket } from './long-ticket';
import { readModelFile } from './models';

/** Prints the milliseconds of the first reading of this process. */
const ticket = longTicket(process.argv[2] ?? 'en');
if (!ticket) throw new Error('Too few authored conversations.');
const started = performance.now();
await createFrustrationReader((file) => Promise.resolve(readModelFile(file))).read(ticket);
console.log((performance.now() - started).toFixed(1));
