import type { Frame } from 'puppeteer-core';
import type { RecordedRequest } from '../../stand-ins/messages-api/server';

/** One press of Draft, in milliseconds since 1970 by one clock. */
export interface Press {
  /** The click's own time stamp. */
  clicked: number;
  /** The server has the whole request. */
  asked: number;
  /** The server sent the first word. */
  answered: number;
  /** The first letter is in the box. */
  written: number;
  /** The frame that shows it is over. */
  painted: number;
}

/** What a press is made of, in order. */
export const stages: ReadonlyArray<readonly [label: string, stage: (press: Press) => number]> = [
  ['click to request at the server', ({ clicked, asked }) => asked - clicked],
  ["the server's own delay", ({ asked, answered }) => answered - asked],
  ['first word sent to word in the box', ({ answered, written }) => written - answered],
  ['word in the box to painted', ({ written, painted }) => painted - written],
];

/** What the page side notes. */
type InPage = Pick<Press, 'clicked' | 'written' | 'painted'>;

/** A press that painted nothing by then was not taken. */
const patienceMs = 5_000;

/** Presses a button and waits for the first letter in a box. `requests` is what the server notes down. Nothing where the press was not taken. */
export async function pressed(
  frame: Frame,
  button: string,
  box: string,
  requests: readonly RecordedRequest[],
  press: () => Promise<unknown>,
): Promise<Press | undefined> {
  // The TypeScript loader puts a helper around inner functions.
  await frame.evaluate('globalThis.__name = (inner) => inner');
  await frame.evaluate(listen, button, box);
  await press();
  const inPage = await frame.evaluate((ms) => {
    const { painted } = (window as unknown as { benchmark: { painted: Promise<InPage> } }).benchmark;
    return Promise.race([painted, new Promise<undefined>((done) => setTimeout(done, ms))]);
  }, patienceMs);
  if (!inPage) return undefined;
  const request = requests.at(-1);
  if (request?.answeredAt === undefined) throw new Error('the server noted no word');
  return { ...inPage, asked: request.receivedAt, answered: request.answeredAt };
}

/**
 * Runs in the page. The same on both sides: from the click on, every animation frame looks into the box; the first one that finds a letter is the one
 * that shows it, and the next one comes after it was painted.
 */
function listen(button: string, box: string): void {
  const field = document.querySelector<HTMLTextAreaElement>(box);
  if (!field) throw new Error('nothing to paint into');
  field.value = '';
  const state = { painted: new Promise<InPage>(() => undefined) };
  Object.assign(window, { benchmark: state });
  const now = () => performance.timeOrigin + performance.now();
  const first = { written: 0 };
  const note = () => {
    if (first.written === 0 && own.get?.call(field) !== '') first.written = now();
  };
  const own = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
  Object.defineProperty(field, 'value', {
    configurable: true,
    get: () => own.get?.call(field) as string,
    set(value: string) {
      own.set?.call(field, value);
      note();
    },
  });
  Object.defineProperty(field, 'setRangeText', {
    configurable: true,
    value(...parts: [string, number, number, SelectionMode]) {
      HTMLTextAreaElement.prototype.setRangeText.apply(field, parts);
      note();
    },
  });
  addEventListener(
    'click',
    (event) => {
      if (!(event.target as Element).closest(button)) return;
      state.painted = (async () => {
        do await new Promise(requestAnimationFrame);
        while (first.written === 0);
        await new Promise(requestAnimationFrame);
        return { clicked: performance.timeOrigin + event.timeStamp, ...first, painted: now() };
      })();
    },
    { once: true, capture: true },
  );
}
