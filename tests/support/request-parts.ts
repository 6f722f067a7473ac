import type { DraftRequest, EndpointCapabilities, MessagesBody } from '@/utils/drafting';
import { allCapabilities, toMessagesRequest } from '@/utils/drafting';

/** The body for a request, as Anthropic's own endpoint gets it where nothing else is said. */
export const bodyOf = (request: DraftRequest, capabilities: EndpointCapabilities = allCapabilities) =>
  toMessagesRequest(request, 'claude-haiku-5-5', capabilities).body;

/** The JSON of the ticket, wherever the shape of the request puts it. */
export function dataOf(body: MessagesBody): string {
  for (const { content } of body.messages) {
    for (const block of content) {
      if (block.type === 'tool_result') return block.content;
      const tagged = block.type === 'text' ? /^<conversation>\n(.*)\n<\/conversation>$/mu.exec(block.text) : null;
      if (tagged?.[1] !== undefined) return tagged[1];
    }
  }
  throw new Error('no data block');
}

/** Everything in the request but the data block. */
export const besides = (body: MessagesBody) =>
  JSON.stringify(body).replace(JSON.stringify(dataOf(body)).slice(1, -1), '');
