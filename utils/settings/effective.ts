import type { TeamSettings } from '@/utils/tone/pack-settings';
import { anthropicEndpoint, type Preferences } from './preferences';
import { teamWords } from './team-words';

/**
 * The preferences as they hold under the team's locks. What the agent chose stays stored, and counts again when a lock is gone.
 * An engine on a host that is not allowed gives way to the first host that is.
 */
export function withTeamSettings(own: Preferences, team: TeamSettings): Preferences {
  const { baseUrl = allowedAddress(own.endpoint.baseUrl, team.allowedHosts) } = team;
  const model = team.model ?? own.endpoint.model;
  const moved = baseUrl !== own.endpoint.baseUrl || model !== own.endpoint.model;
  const { capabilities, ...endpoint } = own.endpoint;
  return {
    ...own,
    engine: team.engine ?? own.engine,
    endpoint: {
      ...endpoint,
      baseUrl,
      model,
      // A locked model is the only one, for harder cases too.
      ...(team.model !== undefined && { harderModel: team.model }),
      keyHeader: team.keyHeader ?? own.endpoint.keyHeader,
      // What another endpoint understood says nothing about this one.
      ...(!moved && capabilities && { capabilities }),
    },
    retentionDays: team.retentionDays ?? own.retentionDays,
    keepSentText: team.keepSentText ?? own.keepSentText,
    sensitivity: team.sensitivity ?? own.sensitivity,
    masked: team.maskedTypes ?? own.masked,
    monthlyCapUsd: team.monthlyCapUsd ?? own.monthlyCapUsd,
    readLists: team.readLists ?? own.readLists,
    telemetryTo: team.telemetry === false ? '' : own.telemetryTo,
    ...(team.pinnedLanguage !== undefined && { pinnedLanguage: team.pinnedLanguage }),
  };
}

/** Why a change may not be made, in a sentence; nothing where it may. */
export function lockedAgainst(change: Partial<Preferences>, team: TeamSettings): string | undefined {
  const {
    endpoint,
    engine,
    retentionDays,
    keepSentText,
    sensitivity,
    pinnedLanguage,
    masked,
    monthlyCapUsd,
    readLists,
  } = change;
  const host = endpoint && URL.canParse(endpoint.baseUrl) ? new URL(endpoint.baseUrl).hostname : undefined;
  if (host !== undefined && team.allowedHosts && !team.allowedHosts.includes(host)) {
    return teamWords.hostNotAllowed(host, team.allowedHosts);
  }
  if (change.telemetryTo && team.telemetry === false) return teamWords.managed;
  const pairs: [unknown, unknown][] = [
    [engine, team.engine],
    [endpoint?.baseUrl, team.baseUrl],
    [endpoint?.model, team.model],
    [endpoint?.keyHeader, team.keyHeader],
    [retentionDays, team.retentionDays],
    [keepSentText, team.keepSentText],
    [sensitivity, team.sensitivity],
    [monthlyCapUsd, team.monthlyCapUsd],
    [readLists, team.readLists],
    [masked?.toSorted().join(), team.maskedTypes?.toSorted().join()],
    ['pinnedLanguage' in change ? (pinnedLanguage ?? '') : undefined, team.pinnedLanguage],
  ];
  const breaks = pairs.some(([wanted, locked]) => wanted !== undefined && locked !== undefined && wanted !== locked);
  return breaks ? teamWords.managed : undefined;
}

function allowedAddress(address: string, allowed: readonly string[] | undefined): string {
  const [first] = allowed ?? [];
  if (first === undefined || allowed?.includes(new URL(address).hostname)) return address;
  const usual = new URL(anthropicEndpoint.baseUrl).hostname;
  return allowed?.includes(usual) ? anthropicEndpoint.baseUrl : `https://${first}`;
}
