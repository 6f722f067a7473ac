import { config } from 'zod/mini';

// Zod's fast path probes `new Function`, which every policy of ours forbids and reports.
config({ jitless: true });
