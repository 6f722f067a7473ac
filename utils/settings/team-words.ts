import { t } from '@/utils/i18n';
import type { SignatureFault } from '@/utils/tone/pack-signature';

/** What is said about a team's pack and its locks. */
export const teamWords = {
  importsOff: t('teamFault.importsOff'),
  signature: {
    missing: t('teamFault.signature.missing'),
    wrong: t('teamFault.signature.wrong'),
    'bad-key': t('teamFault.signature.badKey'),
    'no-ed25519': t('teamFault.signature.noEd25519'),
  } satisfies Record<SignatureFault, string>,
  managed: t('teamFault.managed'),
  hostNotAllowed: (host: string, allowed: readonly string[]) =>
    t('teamFault.hostNotAllowed', { host, allowed: allowed.join(', ') }),
  source: {
    offline: t('teamFault.source.offline'),
    status: (status: number) => t('teamFault.source.status', { status }),
    refused: (reason: string) => t('teamFault.source.refused', { reason }),
    older: (there: number, here: number) => t('teamFault.source.older', { there, here }),
    otherTeam: (there: string, here: string) => t('teamFault.source.otherTeam', { there, here }),
    share: (version: number) => t('teamFault.source.share', { version }),
    noAddress: t('teamFault.source.noAddress'),
  },
  pack: {
    older: (there: number, here: number) => t('teamFault.pack.older', { there, here }),
    noVersion: t('teamFault.pack.noVersion'),
    notStored: t('teamFault.pack.notStored'),
  },
} as const;
