import { browser } from '#imports';
import type { TelemetryService } from '@/components/options';
import { sendFromPanel } from '@/utils/messaging';
import { loadPreferences, loadTeam } from '@/utils/settings';
import { numbersPermission } from '@/utils/settings/numbers-permission';
import { telemetryTarget } from '@/utils/settings/telemetry-target';
import { deliver, forgetTelemetry, loadTelemetry, watchTelemetry } from '@/utils/telemetry';

/** Team telemetry, as the agent sees and rules it. */
export const telemetryService: TelemetryService = {
  state: loadTelemetry,
  watch: watchTelemetry,
  requestAccess: (endpoint) =>
    browser.permissions.request({ origins: [hostPattern(endpoint)], ...numbersPermission() }),
  async sendNow() {
    const [{ preferences }, { settings }] = await Promise.all([loadPreferences(), loadTeam()]);
    const target = telemetryTarget(preferences, settings);
    if (!target) return false;
    const before = (await loadTelemetry()).last;
    const { last } = await deliver({
      target,
      allowed: async (origin) => {
        const answer = await sendFromPanel('may-send-numbers', { origin });
        return answer.ok && answer.value.granted;
      },
      fetch: fetch.bind(globalThis),
      now: () => new Date(),
      random: () => Math.random(),
      version: browser.runtime.getManifest().version,
      newId: () => crypto.randomUUID(),
      atOnce: true,
    });
    return last !== undefined && last.at !== before?.at;
  },
  forget: forgetTelemetry,
};

/** Match patterns know no ports: access is for the host. */
function hostPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
