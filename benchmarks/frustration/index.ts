import { languageCodes } from '@/utils/frustration/languages';
import { printBlind } from './blind';
import { printConversations } from './conversations';
import { printCorpus } from './corpus';
import { printCost } from './cost';
import { printDeletion } from './deletion';
import { printAuthored, printEvaluations } from './messages';
import { hasModel } from './models';

/** `npm run bench -- frustration`: every figure of the frustration reading, with length and word lists beside it. */
printCorpus();
console.log();
printEvaluations();
console.log();
for (const language of languageCodes.filter(hasModel)) printAuthored(language);
console.log();
await printConversations();
console.log();
await printBlind();
console.log();
printDeletion();
console.log();
await printCost();
