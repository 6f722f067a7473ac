import { createContext, useContext, useEffect, useState } from 'react';
import type { StoredTeam, Team } from '@/utils/settings';
import type { TeamSettings } from '@/utils/tone';
import type { TeamService } from '../options-services';

export interface TeamModel {
  team: Team;
  stored: StoredTeam;
}

/** The team as it holds, and what is stored of it. Undefined until both were read, and where there is no service. */
export function useTeamModel(service: TeamService | undefined): TeamModel | undefined {
  const [model, setModel] = useState<TeamModel>();
  useEffect(() => {
    if (!service) return undefined;
    const here = new AbortController();
    const take = (team: Team) =>
      void service.stored().then((stored) => !here.signal.aborted && setModel({ team, stored }));
    service.watch(take, here.signal);
    void service.load().then(take);
    return () => here.abort();
  }, [service]);
  return model;
}

/** The team for everything below: a control asks whether its value is locked. */
export const TeamContext = createContext<Team | undefined>(undefined);

/** Whether the team fixed a setting. */
export function useLocked(name: keyof TeamSettings): boolean {
  return useContext(TeamContext)?.lockedBy[name] !== undefined;
}
