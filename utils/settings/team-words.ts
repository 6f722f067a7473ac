import type { SignatureFault } from '@/utils/tone/pack-signature';

/** What is said about a team's pack and its locks. */
export const teamWords = {
  importsOff: 'Your administrator allows no packs from files. The pack on this machine is not used.',
  signature: {
    missing: 'Your administrator asks for packs that the team has signed, and this one is not.',
    wrong: 'The signature does not fit: the pack was changed after it was signed, or another team signed it.',
    'bad-key': 'The team key in your administrator’s policy cannot be read, so no pack can be checked against it.',
    'no-ed25519': 'This browser is too old to check a signature. Update it first.',
  } satisfies Record<SignatureFault, string>,
  managed: 'This is managed by your team and cannot be changed here. The earlier value is kept.',
  hostNotAllowed: (host: string, allowed: readonly string[]) =>
    `Your team does not allow drafts from ${host}. Allowed: ${allowed.join(', ')}.`,
  source: {
    offline: 'Nothing answers at the address of the team’s pack. The last good version is in use.',
    status: (status: number) => `The address of the team’s pack answered ${status}. The last good version is in use.`,
    refused: (reason: string) =>
      `The pack at the team’s address was refused. ${reason} The last good version is in use.`,
    older: (there: number, here: number) =>
      `The address has version ${there}, older than version ${here} in use here, which stays.`,
    otherTeam: (there: string, here: string) => `The address has a pack of “${there}”, and “${here}” is in use here.`,
    share: (version: number) => `Version ${version} is not for this installation yet.`,
    noAddress: 'This is no address that a pack can come from. It must begin with https.',
  },
  pack: {
    older: (there: number, here: number) =>
      `This is version ${there}; version ${here} is in use. Raise the version first, or roll back below.`,
    noVersion: 'This version is not kept any more.',
    notStored: 'The browser could not store the pack. Nothing was changed.',
  },
} as const;
