import type { TeamSettings } from '@/utils/tone/pack-settings';
import type { Preferences } from './preferences';

/** Where a team's numbers go. */
export interface TelemetryTarget {
  /** The whole address, path included. */
  endpoint: string;
  /** Sent with every request. */
  headers: Record<string, string>;
}

/** The collector that the team names; nothing where it names none, or keeps telemetry off. */
export function namedTarget({ telemetry, telemetryEndpoint, telemetryHeaders = [] }: TeamSettings) {
  if (telemetry === false || telemetryEndpoint === undefined) return undefined;
  const headers = Object.fromEntries(telemetryHeaders.map((line) => headerOf(line)));
  return { endpoint: withPath(telemetryEndpoint), headers } satisfies TelemetryTarget;
}

/**
 * Where numbers are sent: to the collector that the team names, if the agent said yes to exactly this address. Another one needs
 * another yes.
 */
export function telemetryTarget({ telemetryTo }: Preferences, settings: TeamSettings): TelemetryTarget | undefined {
  const target = namedTarget(settings);
  return target && target.endpoint === telemetryTo ? target : undefined;
}

/** A bare host means the path that OTLP/HTTP names for metrics. */
function withPath(address: string): string {
  const url = new URL(address);
  return url.pathname === '/' ? `${url.origin}/v1/metrics` : url.href;
}

function headerOf(line: string): [name: string, value: string] {
  const [name = '', ...rest] = line.split(':');
  return [name.trim().toLowerCase(), rest.join(':').trim()];
}
