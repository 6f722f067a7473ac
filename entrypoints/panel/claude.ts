import { sendFromPanel } from '@/utils/messaging';
import { anthropicBaseUrl, createClaudeProvider } from '@/utils/providers/claude';
import { maskedProvider } from '@/utils/providers/masked';
import type { SentLog } from '@/utils/providers/sent-log';
import { personalDataTypes, type PrivacyContext } from '@/utils/privacy/types';
import { meteredProvider } from '@/utils/providers/metered';
import type { Preferences } from '@/utils/settings';
import { watchKeys } from '@/utils/settings/key-changes';
import { monthOf, type Spending } from '@/utils/database';
import { allCapabilities, noCapabilities, type DraftProvider, type DraftUsage } from '@/utils/drafting';
import { harderModelOf } from './harder-model';
import { liveKeys } from './live-keys';
import type { Store } from './store';

/** Claude drafts with the endpoint of the preferences as they are by then, and the key that was entered for it. */
export function claudeProvider(
  store: Promise<Store>,
  preferences: () => Promise<Preferences>,
  sent: SentLog,
  signal: AbortSignal,
): DraftProvider {
  const keyFor = liveKeys(
    async (baseUrl) => (await store).keyFor(baseUrl),
    (changed) => {
      watchKeys(changed, signal);
      // Whoever comes back may come from the settings.
      addEventListener('focus', changed, { signal });
    },
  );
  const claude = createClaudeProvider(
    async () => {
      const { endpoint } = await preferences();
      const apiKey = await keyFor(endpoint.baseUrl);
      // What an untested endpoint understands is not known: the plainest request works everywhere.
      const untested = endpoint.baseUrl === anthropicBaseUrl ? allCapabilities : noCapabilities;
      const capabilities = endpoint.capabilities ?? untested;
      const harderModel = harderModelOf(endpoint);
      return {
        ...endpoint,
        capabilities,
        ...(harderModel !== undefined && { harderModel }),
        ...(apiKey !== undefined && { apiKey }),
      };
    },
    { hasHostPermission, fetch: sent.noting(reachingFetch()) },
  );
  const meter = {
    spent: async () => (await (await store).spending.spendingIn(monthOf(new Date()))).costUsd,
    add: async (usage: DraftUsage) => void (await (await store).spending.addSpending(spendingOf(usage))),
    cap: async () => (await preferences()).monthlyCapUsd,
  };
  const masked = maskedProvider(claude, {
    onMasked: sent.masked,
    context: async () => maskingContext(await preferences()),
  });
  return meteredProvider(masked, meter, (error) => console.warn('Tandem could not keep what drafts used', error));
}

/** Firefox refuses a frame in a public page the way to an engine on this machine; the background has it. */
function reachingFetch(): typeof fetch {
  if (!import.meta.env.FIREFOX) return fetch.bind(globalThis);
  return (...request) =>
    fetch(...request).catch((error: unknown) =>
      import('@/utils/messaging/relayed-fetch').then(({ recovered }) => recovered(error, ...request)),
    );
}

function spendingOf({ input, cached, output, costUsd }: DraftUsage): Spending {
  const month = monthOf(new Date());
  return { month, drafts: 1, input, cached, output, costUsd: costUsd ?? 0, unpriced: costUsd === undefined ? 1 : 0 };
}

/** What the agent and the team chose to hide, beside what is always looked for. */
function maskingContext({ masked, numberShapes }: Preferences): Pick<PrivacyContext, 'types' | 'shapes'> {
  const types = Object.fromEntries(personalDataTypes.map((type) => [type, masked.includes(type)]));
  return { types, shapes: numberShapes };
}

/** A frame in a Firefox page may not ask the browser itself. */
async function hasHostPermission(origin: string): Promise<boolean> {
  const answer = await sendFromPanel('has-host-permission', { origin });
  return answer.ok && answer.value.granted;
}
