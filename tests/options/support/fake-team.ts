import type { TeamService } from '@/components/options';
import type { TeamPack, TeamSettings } from '@/utils/tone';

/** A team whose administrator fixed these settings, and whose pack is in use; nothing else can be done with it. */
export function fakeTeam(
  settings: TeamSettings,
  pack: TeamPack | undefined,
  onDraft: (pack: TeamPack | undefined) => void,
): TeamService {
  const lockedBy = Object.fromEntries(Object.keys(settings).map((name) => [name, 'policy']));
  let draft: TeamPack | undefined;
  const not = () => Promise.reject(new Error('not in this fake'));
  return {
    load: async () => ({
      presets: pack?.presets ?? [],
      facts: [],
      judgement: {},
      settings,
      lockedBy,
      problems: [],
      ...(pack && { pack, packFrom: 'editor' as const }),
    }),
    watch: () => {},
    stored: async () => ({ versions: [] }),
    loadDraft: async () => draft,
    async keepDraft(next) {
      draft = next;
      onDraft(next);
    },
    claudeReady: async () => false,
    install: not,
    goToVersion: not,
    leave: not,
    requestAccess: not,
    setAddress: not,
    look: not,
    answerPending: not,
    draftSample: not,
  };
}
