import { longestPiece } from '@/utils/providers/claude/ask-nearby';
import { byType, list, misfit, object, type Shape, type Shaped, text } from './shape';

/** A panel asks over a port of this name for one request that its frame may not make itself. */
export const relayPort = 'tandem-relay';

/** The panel says this often that it still listens: an open port alone does not keep an event page of Firefox. Milliseconds. */
export const aliveMs = 5_000;

/** A request of a whole ticket with its material is a tenth of it. UTF-16 units. */
const longestBody = 4_000_000;

const headers = list(object({ name: text(200, 1), value: text(8_000) }), 60);

const status: Shape<number> = (value) =>
  Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599 ? (value as number) : misfit;

/** In Firefox what comes over a port is of another realm, where `instanceof` says no. */
const bytes: Shape<Uint8Array<ArrayBuffer>> = (value) =>
  Object.prototype.toString.call(value) === '[object Uint8Array]' && (value as Uint8Array).byteLength <= longestPiece
    ? new Uint8Array(value as Uint8Array<ArrayBuffer>)
    : misfit;

/** From the panel: what to ask for, once, and that it still listens. */
export const relayAskShape = byType({ ask: { url: text(2_000), headers, body: text(longestBody) }, alive: {} });

/** From the background: the head of the answer, its body as it comes, and how it ended. */
export const relayAnswerShape = byType({ head: { status, headers }, bytes: { bytes }, end: {}, failed: {} });

export type RelayAsk = Shaped<typeof relayAskShape>;
export type RelayAnswer = Shaped<typeof relayAnswerShape>;

/** Headers as a frame carries them. */
export function headerList(given: HeadersInit | undefined): { name: string; value: string }[] {
  return [...new Headers(given)].map(([name, value]) => ({ name, value }));
}

/** And back. */
export function headersOf(carried: readonly { name: string; value: string }[]): Headers {
  return new Headers(carried.map(({ name, value }): [string, string] => [name, value]));
}
