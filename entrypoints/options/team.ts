import { browser } from '#imports';
import type { TeamService } from '@/components/options';
import { allCapabilities, DraftFailure, noCapabilities, type DraftProvider } from '@/utils/drafting';
import { createTemplateProvider } from '@/utils/providers';
import { anthropicBaseUrl, createClaudeProvider } from '@/utils/providers/claude';
import { draftSample } from '@/utils/providers/draft-sample';
import {
  answerPending,
  installPack,
  keepDraftPack,
  leaveTeam,
  loadDraftPack,
  loadPreferences,
  loadStoredTeam,
  loadTeam,
  lookForPack,
  setPackAddress,
  goToVersion,
  watchTeam,
} from '@/utils/settings';
import { sampleFailure } from './sample-words';

/** The team's packs, and drafts of sample tickets. `keyFor` gives the key of exactly one base URL. */
export function teamService(keyFor: (baseUrl: string) => Promise<string | undefined>): TeamService {
  const template = createTemplateProvider();
  const claude = sampleClaude(keyFor);
  const look = () => lookForPack({ fetch: fetch.bind(globalThis), now: new Date(), atOnce: true });
  return {
    load: loadTeam,
    watch: watchTeam,
    stored: loadStoredTeam,
    install: (pack, from) => installPack(pack, from, new Date()),
    goToVersion,
    leave: leaveTeam,
    requestAccess: (address) => browser.permissions.request({ origins: [hostPattern(address)] }),
    setAddress: setPackAddress,
    look,
    answerPending,
    loadDraft: loadDraftPack,
    keepDraft: keepDraftPack,
    claudeReady: async () => (await claude.availability(AbortSignal.timeout(5_000))) === 'ready',
    async draftSample(preset, ticket, engine, signal) {
      try {
        return await draftSample(engine === 'claude' ? claude : template, preset, ticket, signal);
      } catch (error) {
        throw error instanceof DraftFailure ? sampleFailure(error) : error;
      }
    },
  };
}

/** Invented tickets only, so nothing needs to be masked. */
function sampleClaude(keyFor: (baseUrl: string) => Promise<string | undefined>): DraftProvider {
  return createClaudeProvider(
    async () => {
      const { endpoint } = (await loadPreferences()).preferences;
      const apiKey = await keyFor(endpoint.baseUrl);
      const untested = endpoint.baseUrl === anthropicBaseUrl ? allCapabilities : noCapabilities;
      return { ...endpoint, capabilities: endpoint.capabilities ?? untested, ...(apiKey !== undefined && { apiKey }) };
    },
    { hasHostPermission: (origin) => browser.permissions.contains({ origins: [hostPattern(origin)] }) },
  );
}

/** Match patterns know no ports: access is for the host. */
function hostPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
