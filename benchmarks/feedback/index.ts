import { printInBrowser } from './in-browser';
import { printReplay } from './replay';

/**
 * `npm run bench -- feedback [--no-replay | --replay-only]`: insights over 100,000 outcomes in Chromium, and what voice memory saves on
 * invented agents; the second needs no browser.
 */
const [noReplay, replayOnly] = ['--no-replay', '--replay-only'].map((flag) => process.argv.includes(flag));
if (!replayOnly) {
  if (!process.argv.includes('--no-build')) await (await import('../../scripts/build-for-tests')).buildForTests();
  await printInBrowser();
}
if (!noReplay) printReplay(Number(process.env['AGENTS'] ?? 300));
