import { sendOneShot } from '@/utils/messaging';
import { anthropicBaseUrl, createClaudeProvider } from '@/utils/providers/claude';
import { maskedProvider } from '@/utils/providers/masked';
import type { SentLog } from '@/utils/providers/sent-log';
import { personalDataTypes, type PrivacyContext } from '@/utils/privacy/types';
import type { Preferences } from '@/utils/settings';
import { allCapabilities, noCapabilities, type DraftProvider } from '@/utils/drafting';
import type { Store } from './store';

/** Claude drafts with the endpoint of the preferences as they are by then, and the key that was entered for it. */
export function claudeProvider(
  store: Promise<Store>,
  preferences: () => Promise<Preferences>,
  sent: SentLog,
): DraftProvider {
  const claude = createClaudeProvider(
    async () => {
      const { endpoint } = await preferences();
      const apiKey = await (await store).keyFor(endpoint.baseUrl);
      // What an untested endpoint understands is not known: the plainest request works everywhere.
      const untested = endpoint.baseUrl === anthropicBaseUrl ? allCapabilities : noCapabilities;
      const capabilities = endpoint.capabilities ?? untested;
      return { ...endpoint, capabilities, ...(apiKey !== undefined && { apiKey }) };
    },
    { hasHostPermission, fetch: sent.noting(fetch.bind(globalThis)) },
  );
  return maskedProvider(claude, {
    onMasked: sent.masked,
    context: async () => maskingContext(await preferences()),
  });
}

/** What the agent and the team chose to hide, beside what is always looked for. */
function maskingContext({ masked, numberShapes }: Preferences): Pick<PrivacyContext, 'types' | 'shapes'> {
  const types = Object.fromEntries(personalDataTypes.map((type) => [type, masked.includes(type)]));
  return { types, shapes: numberShapes };
}

/** A frame in a Firefox page may not ask the browser itself. */
async function hasHostPermission(origin: string): Promise<boolean> {
  const answer = await sendOneShot('has-host-permission', { origin });
  return answer.ok && answer.value.granted;
}
