import type {
  CitationsSearchResultLocation,
  Message,
  MessageDeltaUsage,
  RawMessageStreamEvent,
  RefusalStopDetails,
  StopReason,
} from '@anthropic-ai/sdk/resources/messages/messages';

/** Events of the Messages API, typed by the SDK: an update of it that changes the wire no longer compiles here. */

/** A piece of an answer's text, and the search result that it rests on. */
export interface ReplyPart {
  text: string;
  cite?: { result: number; block: number; source: string; title: string; cited: string };
}

export function messageStart(model = 'claude-haiku-5-5', inputTokens = 1200): RawMessageStreamEvent {
  const message = {
    id: 'msg_stand_in',
    type: 'message',
    role: 'assistant',
    model,
    container: null,
    content: [],
    diagnostics: null,
    stop_reason: null,
    stop_sequence: null,
    stop_details: null,
    usage: {
      input_tokens: inputTokens,
      output_tokens: 1,
      cache_creation: null,
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: 0,
      inference_geo: null,
      output_tokens_details: null,
      server_tool_use: null,
      service_tier: 'standard',
      speed: 'standard',
    },
  } satisfies Message;
  return { type: 'message_start', message };
}

export function textStart(index = 0): RawMessageStreamEvent {
  return { type: 'content_block_start', index, content_block: { type: 'text', text: '', citations: null } };
}

export function textDelta(text: string, index = 0): RawMessageStreamEvent {
  return { type: 'content_block_delta', index, delta: { type: 'text_delta', text } };
}

export function citation(cite: NonNullable<ReplyPart['cite']>, index = 0): RawMessageStreamEvent {
  const location = {
    type: 'search_result_location',
    cited_text: cite.cited,
    source: cite.source,
    title: cite.title,
    search_result_index: cite.result,
    start_block_index: cite.block,
    end_block_index: cite.block + 1,
  } satisfies CitationsSearchResultLocation;
  return { type: 'content_block_delta', index, delta: { type: 'citations_delta', citation: location } };
}

export function thinkingStart(index = 0): RawMessageStreamEvent {
  return { type: 'content_block_start', index, content_block: { type: 'thinking', thinking: '', signature: '' } };
}

export function blockStop(index = 0): RawMessageStreamEvent {
  return { type: 'content_block_stop', index };
}

export function messageDelta(
  stopReason: StopReason,
  usage: Partial<MessageDeltaUsage> = {},
  refusal: RefusalStopDetails | null = null,
): RawMessageStreamEvent {
  return {
    type: 'message_delta',
    delta: { container: null, stop_reason: stopReason, stop_sequence: null, stop_details: refusal },
    usage: {
      input_tokens: 1200,
      output_tokens: 90,
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: 0,
      output_tokens_details: null,
      server_tool_use: null,
      ...usage,
    },
  };
}

export const messageStop: RawMessageStreamEvent = { type: 'message_stop' };

/** A whole answer: one block a part, text in pieces of some `pieceLength` characters, never within one of them. */
export function answerEvents(parts: readonly ReplyPart[], pieceLength = 12): RawMessageStreamEvent[] {
  return [
    messageStart(),
    ...parts.flatMap((part, index) => [
      textStart(index),
      ...piecesOf(part.text, pieceLength).map((piece) => textDelta(piece, index)),
      ...(part.cite ? [citation(part.cite, index)] : []),
      blockStop(index),
    ]),
    messageDelta('end_turn'),
    messageStop,
  ];
}

/** An event as bytes on the wire. */
export function frame(event: { type: string }): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}

function piecesOf(text: string, length: number): string[] {
  const characters = Array.from(text);
  const pieces: string[] = [];
  for (let at = 0; at < characters.length; at += length) pieces.push(characters.slice(at, at + length).join(''));
  return pieces;
}
