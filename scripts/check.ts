import { checkSteps, runSteps } from './support/steps';
import { sum } from './support/tally';

const total = sum(await runSteps(checkSteps));
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
