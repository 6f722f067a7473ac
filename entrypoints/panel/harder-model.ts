import { anthropicBaseUrl, harderCaseModel } from '@/utils/providers/claude/connection';
import type { Endpoint } from '@/utils/settings';

/** The larger model: the agent's own choice, Anthropic's where drafts come from there, else none. */
export function harderModelOf({ baseUrl, model, harderModel }: Endpoint): string | undefined {
  const larger = harderModel ?? (baseUrl === anthropicBaseUrl ? harderCaseModel : undefined);
  return larger === model ? undefined : larger;
}
