import type { TeamService } from '@/components/panel';
import { loadTeam, watchTeam } from '@/utils/settings/team-at-once';

/** What the team decided. A look for a newer pack is made as the panel opens, and at most every quarter of an hour. */
export function teamService(ended: AbortSignal): TeamService {
  const look = () =>
    void import('@/utils/settings/pack-source').then(({ lookForPack }) =>
      lookForPack({ fetch: fetch.bind(globalThis), now: new Date() }),
    );
  look();
  addEventListener('focus', look, { signal: ended });
  return { load: loadTeam, watch: watchTeam };
}
