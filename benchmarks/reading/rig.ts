import { createFrustrationReader } from '@/utils/frustration';
import type { Conversation } from '@/utils/conversation';

/** Runs inside the extension, as one script. */
export interface ReadingRig {
  /** Milliseconds of the first reading with a reader of its own, its models fetched from the extension. */
  first(ticket: Conversation): Promise<number>;
  /** Milliseconds of each reading of a ticket of one message, once each, after they were all read once. */
  messages(tickets: readonly Conversation[]): Promise<number[]>;
  /** Milliseconds of readings of one ticket, the first ones left out. */
  again(ticket: Conversation, rounds: number): Promise<number[]>;
}

const { chrome } = globalThis as unknown as { chrome: { runtime: { getURL(path: string): string } } };
const newReader = () =>
  createFrustrationReader(async (file) => (await fetch(chrome.runtime.getURL(`models/${file}`))).arrayBuffer());

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

export const rig: ReadingRig = {
  first: (ticket) => timed(() => newReader().read(ticket)),
  async messages(tickets) {
    const reader = newReader();
    for (const ticket of tickets) await reader.read(ticket);
    // A browser's clock has steps of a tenth of a millisecond: a message is read as often as takes some of them.
    const often = 20;
    const times: number[] = [];
    for (const ticket of tickets) {
      const took = await timed(async () => {
        // Each is another object, so that nothing is answered from memory.
        for (let time = 0; time < often; time += 1) await reader.read({ ...ticket, messages: [...ticket.messages] });
      });
      times.push(took / often);
    }
    return times;
  },
  async again(ticket, rounds) {
    const reader = newReader();
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const copy = structuredClone(ticket);
      times.push(await timed(() => reader.read(copy)));
    }
    return times.slice(5);
  },
};
