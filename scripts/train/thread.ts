import { threadNames, threadValues, threadWeights, remember } from '@/utils/frustration/conversation-level';
import { compileCues } from '@/utils/frustration/cues/compiled';
import { languageCodes } from '@/utils/frustration/languages';
import { createScorer } from '@/utils/frustration/message';
import { decodeModel } from '@/utils/frustration/model';
import { surroundings } from '@/utils/frustration/thread';
import { asConversation, authoredConversations } from './corpora';
import type { AuthoredConversation } from './corpora';
import type { SparseRows } from './logistic';
import { RowGatherer, fitLogistic } from './logistic';
import { areaUnderCurve } from './metrics';
import { cuesOf, hasModel, readModelFile } from './model-files';

/** How firmly a weight stays where the hand set it: worth this many turns. */
const pull = 20;
const folds = 5;
/** What a turn's level is worth as a target. */
const levelTargets = [0.03, 0.3, 0.95, 0.99] as const;

interface Turn {
  conversation: number;
  level: number;
  /** The message's own logit above the cut to "frustrated". */
  above: number;
  values: number[];
}

/**
 * Fits what the thread adds to a message's logit on the training part of the authored conversations, and prints the
 * weights for `conversation-level.ts` with what they are worth on conversations left out.
 */
export function trainThread(): void {
  const all = authoredConversations().filter(({ split }) => split === 'train');
  const turns = languageCodes.filter(hasModel).flatMap((language) => turnsOf(language, all));
  const gathered = new RowGatherer();
  for (const { values } of turns) {
    for (const [column, value] of values.entries()) if (value !== 0) gathered.add(column, value);
    gathered.endRow();
  }
  const rows = gathered.rows(threadNames.length);
  const present = threadNames.map((name) => threadWeights[name]);
  const unseen = new Float64Array(turns.length);
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = fit(rows, turns, present, ({ conversation }) => conversation % folds !== fold);
    for (const [i, turn] of turns.entries()) if (turn.conversation % folds === fold) unseen[i] = logitOf(turn, weights);
  }
  print(
    'the message alone',
    turns,
    Float64Array.from(turns, ({ above }) => above),
  );
  print(
    'with the present weights',
    turns,
    Float64Array.from(turns, (turn) => logitOf(turn, present)),
  );
  print('with fitted weights, left out', turns, unseen);
  const weights = fit(rows, turns, present, () => true);
  console.log(threadNames.map((name, i) => `${name}: ${weights[i]!.toFixed(2)}`).join(', '));
}

function turnsOf(language: (typeof languageCodes)[number], all: readonly AuthoredConversation[]): Turn[] {
  const model = decodeModel(readModelFile(`frustration-${language}.bin`));
  const score = createScorer(model, compileCues(cuesOf(language)));
  return all.flatMap((item, conversation) => {
    if (item.lang !== language) return [];
    let history = 0;
    return surroundings(asConversation(item)).map((around): Turn => {
      const scored = score(around.message.text);
      const above = scored.logit - model.levels[1];
      const values = threadValues(around, scored, history);
      history = remember(history, above, around.index === 0);
      const { level = 0 } = item.messages[Number(around.message.id)]!;
      return { conversation, level, above, values: threadNames.map((name) => values[name]) };
    });
  });
}

function fit(
  rows: SparseRows,
  turns: readonly Turn[],
  centre: readonly number[],
  use: (turn: Turn) => boolean,
): Float64Array {
  const targets = Float64Array.from(turns, ({ level }) => levelTargets[level]!);
  const weights = Float64Array.from(turns, (turn) => Number(use(turn)));
  const offset = Float64Array.from(turns, ({ above }) => above);
  return fitLogistic(rows, targets, weights, { pull, centre: Float64Array.from(centre), offset, iterations: 60 })
    .weights;
}

function logitOf({ above, values }: Turn, weights: ArrayLike<number>): number {
  return values.reduce((sum, value, i) => sum + value * weights[i]!, above);
}

function print(name: string, turns: readonly Turn[], logits: Float64Array): void {
  const area = areaUnderCurve(
    turns.map(({ level }) => level >= 2),
    logits,
  );
  console.log(`${name}: AUC ${(100 * area).toFixed(1)} over ${turns.length} turns`);
}
