import { buildForTests } from './build-for-tests';
import { browserNames, ensureBrowser } from './support/browsers';
import { checkSteps, runSteps, type Step, tests } from './support/steps';
import { sum } from './support/tally';

/** All that CI runs: the checks, then the stories in both browsers. */
const browserStep: Step = {
  name: 'browsers',
  async run() {
    for (const name of browserNames) console.log(`${name}: ${await ensureBrowser(name)}`);
    await buildForTests();
    return { passed: 1, failed: 0, skipped: 0 };
  },
};

/** A browser on a busy machine may miss a beat. */
const tries = 2;

const total = sum(await runSteps([...checkSteps, browserStep, tests('e2e', { tries }), tests('e2e-alone', { tries })]));
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
