import { useEffect, useState } from 'react';
import type { Team } from '@/utils/settings';
import { type MatchedRule, matchPreset } from '@/utils/tone/match';
import type { TonePreset } from '@/utils/tone';
import type { TeamService } from './panel-services';
import type { TicketView } from './panel-state';

/** The preset of the ticket on screen, and why it is that one. */
export interface ToneChoice {
  preset: TonePreset;
  /** `picked` by the agent on this ticket, `matched` by its rules, or the agent's `usual` one where no rule speaks. */
  how: 'picked' | 'matched' | 'usual';
  /** The rules that matched. */
  because: MatchedRule[];
  /** The team picks: nothing else may be chosen. */
  locked: boolean;
  /** Name of the team whose presets these are; absent for the built-in ones. */
  teamName?: string;
}

interface Wanted {
  presets: readonly TonePreset[];
  team: Team | undefined;
  view: Pick<TicketView, 'conversation' | 'reading'> | undefined;
  /** What the agent picked last, on whatever ticket. */
  usualId?: string;
  /** What the agent picked on this ticket. */
  pickedId?: string;
  /** BCP-47 language of all drafts, where one is pinned. */
  pinnedLanguage?: string;
}

/** Which preset a draft for this ticket is written with. Throws where there is no preset at all. */
export function toneFor({ presets, team, view, usualId, pickedId, pinnedLanguage }: Wanted): ToneChoice {
  const locked = team?.settings.presetChoice === 'matched';
  const teamName = team?.pack?.name;
  const about = { locked, ...(teamName !== undefined && { teamName }) };
  const picked = locked ? undefined : presets.find(({ id }) => id === pickedId);
  if (picked) return { preset: picked, how: 'picked', because: [], ...about };
  const match = view && matchPreset(presets, ticketOf(view, pinnedLanguage), locked ? undefined : usualId);
  if (match)
    return {
      preset: match.preset,
      how: match.because.length > 0 ? 'matched' : 'usual',
      because: match.because,
      ...about,
    };
  const usual = presets.find(({ id }) => id === usualId) ?? presets[0];
  if (!usual) throw new Error('the panel needs at least one preset');
  return { preset: usual, how: 'usual', because: [], ...about };
}

/** The team's decisions, as they change. Undefined until they were read, and where there is no service. */
export function useTeam(service: TeamService | undefined): Team | undefined {
  const [team, setTeam] = useState<Team>();
  useEffect(() => {
    if (!service) return undefined;
    const here = new AbortController();
    service.watch(setTeam, here.signal);
    void service.load().then((loaded) => !here.signal.aborted && setTeam(loaded));
    return () => here.abort();
  }, [service]);
  return team;
}

function ticketOf({ conversation, reading }: Pick<TicketView, 'conversation' | 'reading'>, pinned: string | undefined) {
  const read = typeof reading === 'object' && reading.language !== 'und' ? reading.language : undefined;
  const language = pinned ?? read ?? conversation.customer.locale ?? 'und';
  const { account, channel, brand } = conversation;
  return { account, channel, language, ...(brand && { brand }) };
}
