import { parseArgs } from 'node:util';
import { startFreshdesk } from './server';

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
const freshdesk = await startFreshdesk({ port: Number(values.port) });
const demoTicketId = 4127;

console.log(`Stand-in Freshdesk: ${freshdesk.url(demoTicketId)}`);
process.once('SIGINT', () => void freshdesk.close());
