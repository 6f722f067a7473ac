import { buildForTests } from './build-for-tests';
import { browserNames, ensureBrowser } from './support/browsers';
import { runSteps, tests } from './support/steps';
import { sum } from './support/tally';

/** `npm run e2e -- [file name part] [--no-build]`: the stories in real browsers. */
const args = process.argv.slice(2);
for (const name of browserNames) await ensureBrowser(name);
if (!args.includes('--no-build')) await buildForTests();
const filters = args.filter((arg) => arg !== '--no-build');
const total = sum(await runSteps([tests('e2e', { filters }), tests('e2e-alone', { filters })]));
if (total.passed + total.failed + total.skipped === 0) {
  console.error(`No story has a name with ${filters.join(' or ')} in it. They are in tests/e2e.`);
  total.failed = 1;
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
