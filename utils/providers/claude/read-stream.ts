import type { DraftEvent } from '@/utils/drafting';
import { createPreambleFilter, DraftFailure } from '@/utils/drafting';
import type { TokenCounts } from './prices';
import { usageOf } from './prices';
import type { RawMessageStreamEvent } from './sdk';

/** What is known of an answer while it arrives; `begun` and `written` outlive a stream that throws. */
export interface StreamState {
  /** Any event of the protocol has arrived. */
  begun: boolean;
  /** Text has been given out: from here on nothing may be asked again. */
  written: boolean;
}

/** No draft is longer; an endpoint that goes on does so without us. Characters. */
const longestDraft = 256 * 1024;

/**
 * Reads the raw events of one answer as draft events. Text blocks are joined as they are, citations become passage ids. Ends with
 * `done`, or throws: `DraftFailure` for refusals and for what is empty, not the protocol or cut before its end; else what the
 * stream throws.
 */
export async function* readStream(
  events: AsyncIterable<RawMessageStreamEvent>,
  model: string,
  passageIds: readonly (readonly string[])[],
  state: StreamState,
): AsyncGenerator<DraftEvent, void, void> {
  const tokens: TokenCounts = { input: 0, cacheRead: 0, cacheWrite: 0, output: 0 };
  const filter = createPreambleFilter();
  const cited = new Map<number, Set<string>>();
  const texts = new Map<number, string>();
  let stop: string | null | undefined;
  let length = 0;
  let ended = false;
  const written = function* (delta: string): Generator<DraftEvent, void, void> {
    if (delta === '') return;
    if (!state.written) yield { type: 'status', phase: 'writing' };
    state.written = true;
    length += delta.length;
    yield { type: 'text', delta };
  };
  for await (const event of events) {
    if (!isObject(event)) continue;
    state.begun = true;
    switch (event.type) {
      case 'message_start':
        count(tokens, event.message?.usage);
        break;
      case 'content_block_start':
        if (event.content_block?.type === 'thinking' && !state.written) yield { type: 'status', phase: 'thinking' };
        if (event.content_block?.type === 'text') yield* written(filter.push(event.content_block.text ?? ''));
        break;
      case 'content_block_delta':
        if (event.delta?.type === 'text_delta') {
          texts.set(event.index, (texts.get(event.index) ?? '') + event.delta.text);
          yield* written(filter.push(event.delta.text));
        }
        if (event.delta?.type === 'citations_delta') noteCitation(cited, event.index, event.delta.citation, passageIds);
        break;
      case 'content_block_stop':
        yield* citations(cited.get(event.index), texts.get(event.index));
        cited.delete(event.index);
        texts.delete(event.index);
        break;
      case 'message_delta':
        stop = event.delta?.stop_reason ?? stop;
        count(tokens, event.usage);
        break;
      case 'message_stop':
        ended = true;
    }
    if (ended || length > longestDraft) break;
  }
  yield* written(filter.end());
  if (!state.begun) throw new DraftFailure('not-anthropic');
  if (!ended && length <= longestDraft) throw new DraftFailure('broken-off');
  if (tokens.output > 0 || tokens.input > 0) yield { type: 'usage', usage: usageOf(model, tokens) };
  if (stop === 'refusal') throw new DraftFailure('refused');
  if (!state.written) throw new DraftFailure('empty');
  yield { type: 'done', stop: ended && !cutReasons.has(stop ?? '') ? 'end' : 'cut' };
}

function* citations(passageIds: ReadonlySet<string> = new Set(), text = ''): Generator<DraftEvent, void, void> {
  const quote = text.trim();
  for (const passageId of passageIds) yield { type: 'cite', passageId, ...(quote !== '' && { quote }) };
}

const cutReasons: ReadonlySet<string> = new Set(['max_tokens', 'model_context_window_exceeded']);

type Citation = Extract<
  Extract<RawMessageStreamEvent, { type: 'content_block_delta' }>['delta'],
  { type: 'citations_delta' }
>['citation'];

/** Citations may come before or after the text of their block; they are given out when the block ends. */
function noteCitation(
  cited: Map<number, Set<string>>,
  block: number,
  citation: Citation | undefined,
  passageIds: readonly (readonly string[])[],
): void {
  if (citation?.type !== 'search_result_location') return;
  const ids =
    passageIds[citation.search_result_index]?.slice(citation.start_block_index, citation.end_block_index) ?? [];
  const known = cited.get(block) ?? new Set();
  for (const id of ids) known.add(id);
  cited.set(block, known);
}

/** Later counts replace earlier ones: the last `message_delta` holds the totals. */
function count(tokens: TokenCounts, usage: object | null | undefined): void {
  const counted = (usage ?? {}) as Record<string, unknown>;
  const take = (name: string, old: number) => {
    const value = counted[name];
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : old;
  };
  tokens.input = take('input_tokens', tokens.input);
  tokens.cacheRead = take('cache_read_input_tokens', tokens.cacheRead);
  tokens.cacheWrite = take('cache_creation_input_tokens', tokens.cacheWrite);
  tokens.output = take('output_tokens', tokens.output);
}

function isObject(event: unknown): boolean {
  return typeof event === 'object' && event !== null;
}
