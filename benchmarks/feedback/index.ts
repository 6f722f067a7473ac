import { printInBrowser } from './in-browser';
import { printReplay } from './replay';

/** `npm run bench -- feedback [--no-replay]`: insights over 100,000 outcomes in Chromium, and what voice memory saves on invented agents. */
if (!process.argv.includes('--no-build')) await (await import('../../scripts/build-for-tests')).buildForTests();
await printInBrowser();
if (!process.argv.includes('--no-replay')) printReplay(Number(process.env['AGENTS'] ?? 300));
