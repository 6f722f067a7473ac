import { browser } from '#imports';
import { sendFromPanel } from '@/utils/messaging';
import type { DraftMeasure } from '@/utils/providers/measured';
import type { TelemetryTarget } from '@/utils/settings/telemetry-target';
import {
  changeTelemetry,
  collected,
  deliver,
  draftMeasured,
  nextTryAt,
  type Measurement,
  type TelemetryState,
} from '@/utils/telemetry';

/** Collects numbers and sends them in batches, while this panel is open. What it leaves, the next panel sends. */
export interface Telemetry {
  record(measurements: readonly Measurement[]): Promise<void>;
  drafted(measure: DraftMeasure): Promise<void>;
}

const leastWaitMs = 1_000;

/** Begins with what waits. Ends with the signal. */
export function startTelemetry(target: () => Promise<TelemetryTarget | undefined>, ended: AbortSignal): Telemetry {
  let timer: ReturnType<typeof setTimeout> | undefined;
  ended.addEventListener('abort', () => clearTimeout(timer), { once: true });
  const plan = (state: TelemetryState) => {
    const at = nextTryAt(state);
    clearTimeout(timer);
    if (at === undefined || ended.aborted) return;
    const send = () => void tryNow().catch((error: unknown) => console.warn('Tandem could not send numbers', error));
    timer = setTimeout(send, Math.max(leastWaitMs, at.getTime() - Date.now()));
  };
  const tryNow = async () => {
    const to = await target();
    const { version } = browser.runtime.getManifest();
    if (to) plan(await deliver({ target: to, version, ...world }));
  };
  const record = async (measurements: readonly Measurement[]) =>
    plan(await changeTelemetry((state) => collected(state, measurements, new Date())));
  void record([]).catch((error: unknown) => console.warn('Tandem could not read its numbers', error));
  return { record, drafted: (measure) => record(draftMeasured(measure)) };
}

const world = {
  allowed: async (origin: string) => {
    const answer = await sendFromPanel('may-send-numbers', { origin });
    return answer.ok && answer.value.granted;
  },
  fetch: fetch.bind(globalThis),
  now: () => new Date(),
  random: () => Math.random(),
  newId: () => crypto.randomUUID(),
};
