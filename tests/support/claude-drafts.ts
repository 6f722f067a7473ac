import type { DraftEvent, DraftRequest } from '@/utils/drafting';
import { allCapabilities, DraftFailure } from '@/utils/drafting';
import type { ClaudeConnection, ClaudeOptions } from '@/utils/providers';
import { createClaudeProvider } from '@/utils/providers';
import { requestOf } from './draft-requests';
import { sketches } from './sketches';

/** A key that must turn up nowhere but in its header. */
export const canaryKey = 'sk-ant-canary-8c1f2e77';

/** What came of one draft. */
export interface DraftResult {
  events: DraftEvent[];
  text: string;
  failure?: DraftFailure;
  /** Anything thrown that was not a `DraftFailure`. */
  thrown?: unknown;
  /** Pauses that the provider took, in milliseconds. */
  pauses: number[];
}

export function connectionTo(baseUrl: string, over: Partial<ClaudeConnection> = {}): ClaudeConnection {
  return {
    baseUrl,
    apiKey: canaryKey,
    keyHeader: 'bearer',
    model: 'claude-haiku-5-5',
    capabilities: allCapabilities,
    ...over,
  };
}

export const thirdContact: DraftRequest = requestOf(
  sketches['third contact about a refund'] ?? { messages: ['Hello'] },
);

/** Runs a draft to its end without waiting for its pauses. */
export async function runDraft(
  connection: ClaudeConnection,
  {
    signal = new AbortController().signal,
    onEvent,
    ...options
  }: ClaudeOptions & {
    signal?: AbortSignal;
    onEvent?: (event: DraftEvent) => void;
  } = {},
  request: DraftRequest = thirdContact,
): Promise<DraftResult> {
  const pauses: number[] = [];
  const provider = createClaudeProvider(async () => connection, {
    sleep: async (ms) => void pauses.push(ms),
    random: () => 0.5,
    ...options,
  });
  const events: DraftEvent[] = [];
  const result = () => ({
    events,
    text: events.map((event) => (event.type === 'text' ? event.delta : '')).join(''),
    pauses,
  });
  try {
    for await (const event of provider.draft(request, signal)) {
      events.push(event);
      onEvent?.(event);
    }
    return result();
  } catch (error) {
    return error instanceof DraftFailure ? { ...result(), failure: error } : { ...result(), thrown: error };
  }
}
