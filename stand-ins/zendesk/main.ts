import { parseArgs } from 'node:util';
import { startZendesk } from './server';

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
const zendesk = await startZendesk({ port: Number(values.port), paneDelayMs: [200, 600], theme: 'system' });
const demoTicketId = 4127;

console.log(`Stand-in Zendesk: ${zendesk.url(demoTicketId)}`);
console.log(`All tickets:      ${zendesk.origin}/agent/filters/1`);
process.once('SIGINT', () => void zendesk.close());
