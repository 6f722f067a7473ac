import * as z from 'zod/mini';
import { amount, day, idText, listOf, shortText } from './schema-parts';
import { schemaWords } from './schema-words';

/** One thing that is true for the team, as data: what a reply may state and a check can hold it against. */
export interface PolicyFact {
  id: string;
  /** The fact as one sentence that could stand in a reply: "You can send an item back within 30 days." */
  text: string;
  /** The number in it, where there is one: 30. */
  value?: number;
  /** What the number counts: `days`, `EUR`. */
  unit?: string;
  /** Who answers for it: a person or a team. */
  owner: string;
  /** The day by which somebody has to look at it again, as `YYYY-MM-DD`; from the day after it is stale. */
  reviewBy: string;
  /** An `internal` fact guides the agent and never enters a reply. */
  audience: 'public' | 'internal';
}

/** What a policy fact from a file or a policy must be. */
export const policyFactSchema: z.ZodMiniType<PolicyFact> = z.strictObject({
  id: idText,
  text: shortText(400),
  value: z.optional(amount),
  unit: z.optional(shortText(20)),
  owner: shortText(100),
  reviewBy: day,
  audience: z.enum(['public', 'internal']),
});

/** Policy facts of a team: at most 200, each id once. */
export const policyFactsSchema: z.ZodMiniType<PolicyFact[]> = listOf(policyFactSchema, 0, 200).check(
  z.refine((facts) => new Set(facts.map(({ id }) => id)).size === facts.length, schemaWords.idTwice),
);

/** Whether the day of review has passed. `today` in the time zone that the team goes by. */
export function isStale(fact: PolicyFact, today: Date): boolean {
  return today.toISOString().slice(0, 10) > fact.reviewBy;
}
