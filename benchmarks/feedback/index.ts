import { printReplay } from './replay';

/** `npm run bench -- feedback`: what voice memory saves on invented agents. */
printReplay(Number(process.env['AGENTS'] ?? 300));
