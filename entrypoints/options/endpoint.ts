import { browser } from '#imports';
import type { EndpointService } from '@/components/options';
import { t } from '@/utils/i18n';
import { normaliseBaseUrl, type BaseUrlFault } from '@/utils/providers/claude';

/** Addresses, access and the connection test. `keyFor` gives the key of exactly one base URL. */
export function endpointService(keyFor: (baseUrl: string) => Promise<string | undefined>): EndpointService {
  return {
    normalise(typed) {
      const read = normaliseBaseUrl(typed);
      return read.ok ? { baseUrl: read.baseUrl } : { problem: faultWords[read.fault] };
    },
    requestAccess: (baseUrl) => browser.permissions.request({ origins: [hostPattern(baseUrl)] }),
    async test({ baseUrl, model, keyHeader }, signal) {
      const { testConnection } = await import('@/utils/providers/claude');
      const apiKey = await keyFor(baseUrl);
      const tested = await testConnection(
        { baseUrl, model, keyHeader, ...(apiKey !== undefined && { apiKey }) },
        signal,
      );
      if (!tested.ok) return { ok: false, kind: tested.failure.kind, ...statusOf(tested.failure.detail) };
      const { capabilities, models, firstWordMs } = tested;
      return { ok: true, capabilities, models: models.map(({ id }) => id), firstWordMs };
    },
  };
}

const faultWords: Record<BaseUrlFault, string> = {
  'not-a-url': t('endpoint.noUrl'),
  'needs-https': t('endpoint.needsHttps'),
  'has-user': t('endpoint.hasUser'),
  'has-query': t('endpoint.hasQuery'),
};

/** Match patterns know no ports: access is for the host. */
function hostPattern(baseUrl: string): string {
  const { protocol, hostname } = new URL(baseUrl);
  return `${protocol}//${hostname}/*`;
}

function statusOf({ status }: { status?: number }): { status?: number } {
  return status === undefined ? {} : { status };
}
