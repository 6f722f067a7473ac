import type { DraftMeasure } from '@/utils/providers/measured';
import type { TelemetryTarget } from '@/utils/settings/telemetry-target';
import type { Measurement } from '@/utils/telemetry';
import type { Telemetry } from './telemetry';

/** Numbers for the team's collector. Nothing is collected, and nothing of it loaded, unless the agent said yes to it. */
export interface Numbers {
  record: (measurements: readonly Measurement[]) => void;
  drafted: (measure: DraftMeasure) => void;
}

/** Where nothing is ever collected, as in private windows. */
export const noNumbers: Numbers = { record: () => undefined, drafted: () => undefined };

/** `target` is asked anew for each number: a yes that was taken back counts at once. */
export function lazyNumbers(target: () => Promise<TelemetryTarget | undefined>, ended: AbortSignal): Numbers {
  let loading: Promise<Telemetry> | undefined;
  const wanted = async (): Promise<Telemetry | undefined> => {
    if (!(await target())) return undefined;
    return (loading ??= import('./telemetry').then(({ startTelemetry }) => startTelemetry(target, ended)));
  };
  const tell = (about: (telemetry: Telemetry) => Promise<void>) =>
    void wanted()
      .then((telemetry) => telemetry && about(telemetry))
      .catch((error: unknown) => console.warn('Tandem could not keep a number', error));
  // What was left waiting by an earlier page.
  tell(async () => undefined);
  return {
    record: (measurements) => measurements.length > 0 && tell((telemetry) => telemetry.record(measurements)),
    drafted: (measure) => tell((telemetry) => telemetry.drafted(measure)),
  };
}
