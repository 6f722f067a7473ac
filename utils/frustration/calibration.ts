import type { Calibration } from './model';

/** An agent's mark on a reading: `dismissed` says "not right", `missed` says "missed it". */
export interface Vote {
  /** The logit that was judged, before calibration. */
  logit: number;
  frustrated: boolean;
}

/** Marks needed before they move the calibration. */
export const countingVotes = 30;
/** Scores needed before the share of frustrated customers is estimated. */
const countingScores = 200;
const lowestPrior = 0.03;
const highestPrior = 0.6;

/**
 * Corrects a calibration for an inbox whose share of frustrated customers differs from the training's `prior`, from
 * the inbox's own unlabelled probabilities (Saerens, Latinne and Decaestecker 2002, by expectation maximisation).
 * The share is kept within 3 and 60 %. With fewer than 200 probabilities the calibration comes back as it was.
 */
export function shiftCalibration(
  calibration: Calibration,
  prior: number,
  probabilities: readonly number[],
): Calibration {
  if (probabilities.length < countingScores) return calibration;
  let share = prior;
  for (let round = 0; round < 100; round += 1) {
    const next = mean(probabilities.map((chance) => shifted(chance, prior, share)));
    const bounded = Math.min(highestPrior, Math.max(lowestPrior, next));
    if (Math.abs(bounded - share) < 1e-6) break;
    share = bounded;
  }
  const shift = Math.log(share / (1 - share)) - Math.log(prior / (1 - prior));
  return { slope: calibration.slope, offset: calibration.offset + shift };
}

/**
 * Refits slope and offset on the agents' marks, held towards what they were, the more so the more readings (`unmarked`)
 * nobody objected to. Marks of one kind say nothing of the slope and move the offset alone. With fewer than 30 marks
 * the calibration comes back as it was.
 */
export function refitCalibration(calibration: Calibration, votes: readonly Vote[], unmarked = 0): Calibration {
  if (votes.length < countingVotes) return calibration;
  const frustrated = votes.filter((vote) => vote.frustrated).length;
  const bothKinds = frustrated > 0 && frustrated < votes.length;
  const pull = ownWorth + unmarked * quietWorth;
  let { slope, offset } = calibration;
  for (let round = 0; round < 50; round += 1) {
    let gradientSlope = pull * (slope - calibration.slope);
    let gradientOffset = pull * (offset - calibration.offset);
    let curveSlope = pull;
    let curveOffset = pull;
    let curveBoth = 0;
    for (const vote of votes) {
      const chance = 1 / (1 + Math.exp(-(slope * vote.logit + offset)));
      const error = chance - Number(vote.frustrated);
      const curve = chance * (1 - chance);
      gradientSlope += error * vote.logit;
      gradientOffset += error;
      curveSlope += curve * vote.logit * vote.logit;
      curveOffset += curve;
      curveBoth += curve * vote.logit;
    }
    const determinant = curveSlope * curveOffset - curveBoth * curveBoth;
    const stepSlope = bothKinds ? (curveOffset * gradientSlope - curveBoth * gradientOffset) / determinant : 0;
    const stepOffset = bothKinds
      ? (curveSlope * gradientOffset - curveBoth * gradientSlope) / determinant
      : gradientOffset / curveOffset;
    slope = Math.max(0.2, slope - stepSlope);
    offset -= stepOffset;
    if (Math.abs(stepSlope) + Math.abs(stepOffset) < 1e-8) break;
  }
  return { slope, offset };
}

/** How many marks the present calibration is worth, and how many a reading is worth that was left unmarked. */
const ownWorth = 5;
const quietWorth = 0.1;

function shifted(chance: number, prior: number, share: number): number {
  const yes = (chance * share) / prior;
  const no = ((1 - chance) * (1 - share)) / (1 - prior);
  return yes / (yes + no);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
