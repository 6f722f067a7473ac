import type { PackLook, PackOrigin, Team } from '@/utils/settings';
import type { Checked, Mechanism, PhraseSlot, TeamSettings } from '@/utils/tone';

/** What the options page says about the team. */
export const teamWords = {
  title: 'Team',
  lead: 'One file carries how your team sounds, what it may promise, and the settings that it fixes. No server is needed.',
  none: 'No team pack is in use. Tandem offers its own five tones.',
  inUse: (name: string, version: number, from: string) => `${name}, version ${version}, ${from}.`,
  held: (presets: number, facts: number, tests: number) =>
    `${count(presets, 'preset')}, ${count(facts, 'policy fact')}, ${count(tests, 'test')}.`,
  note: (note: string) => `What changed: ${note}`,
  managedTitle: 'Managed by your team',
  managedLead: 'These values hold on this page and in the panel, and cannot be changed here.',
  managedHead: ['What', 'Value', 'Fixed by'],
  managedBy: (team: Team, name: keyof TeamSettings) =>
    team.lockedBy[name] === 'policy' ? 'your administrator’s policy' : `the pack “${team.pack?.name ?? ''}”`,
  managedHere: (by: string) => `Managed by your team: fixed by ${by}.`,
  ask: (contact: string) => `Questions about it: ${contact}.`,
  refusedTitle: { policy: 'A policy was refused', pack: 'A pack was refused' },
  refusedKept: 'What was in force before stays in force.',
  importTitle: 'Import a pack',
  importHint: 'A file that your lead gave you. You see what it changes before anything does.',
  importFile: 'Choose a file',
  importRefused: (file: string) => `“${file}” was refused, and nothing was changed.`,
  importAsk: (name: string, version: number) => `Put ${name}, version ${version}, to use?`,
  importSame: 'It says the same as the pack in use.',
  importYes: 'Put to use',
  importNo: 'Leave as it is',
  importDone: (name: string, version: number) => `${name}, version ${version}, is in use.`,
  signed:
    'It is signed. Whether by your team is checked against the key in your administrator’s policy, where there is one.',
  unsigned: 'It is not signed.',
  moreChanges: (more: number) => `Show ${more} more`,
  diffHead: ['Field', 'Now', 'Then'],
  addressTitle: 'Get packs from an address',
  addressLabel: 'Address of the team’s pack',
  addressHint: 'https. Looked at when Tandem is used, at most every 15 minutes. A new version waits for your yes.',
  addressByPolicy: (address: string) =>
    `Your administrator set the address: ${address}. New versions are taken by themselves.`,
  addressSave: 'Save and look',
  addressForget: 'Forget the address',
  addressBad: 'This is no address that a pack can come from. It begins with https.',
  addressDenied: 'The browser was not allowed to reach this address. Save again and allow it when asked.',
  addressAllow: 'Allow access',
  looked: {
    unchanged: 'Nothing new at the address.',
    taken: 'A new version is in use.',
    pending: 'A new version is there. Look at what it changes below.',
    kept: 'The version in use stays.',
  } satisfies Record<PackLook, string>,
  pendingTitle: 'A new version is waiting',
  versions: 'Versions',
  versionHead: ['Version', 'From', 'In use since', ''],
  versionNow: 'in use',
  versionUse: 'Go back to it',
  versionUnreadable: 'cannot be read',
  versionDone: 'The other version is in use.',
  leave: 'Stop using the pack',
  left: 'No pack is in use. Its versions are kept.',
  begin: 'Make a team pack',
  beginHint: 'Starts with the five built-in tones and three tests. Nothing changes for anybody until you publish.',
  beginName: 'Name of the team',
  edit: 'Edit the pack',
  noEdit: 'Your administrator allows no packs from files or from this editor.',
} as const;

export const originWords: Record<PackOrigin | 'policy', string> = {
  file: 'from a file',
  url: 'from the team’s address',
  editor: 'made here',
  policy: 'by your administrator’s policy',
};

export const settingWords: Record<keyof TeamSettings, string> = {
  engine: 'Engine',
  baseUrl: 'Base URL',
  model: 'Model',
  keyHeader: 'How the key is sent',
  allowedHosts: 'Allowed hosts',
  maskedTypes: 'Personal data that is hidden',
  retentionDays: 'Days that feedback is kept',
  keepSentText: 'Keeping the text of sent replies',
  monthlyCapUsd: 'US dollars a month for one agent’s drafts',
  sensitivity: 'How readily a ticket is flagged',
  pinnedLanguage: 'Language of drafts',
  presetChoice: 'Choice of tone',
  telemetry: 'Telemetry',
};

/** A locked value as people read it. */
export function settingValue(name: keyof TeamSettings, settings: TeamSettings): string {
  const value = settings[name];
  if (name === 'keepSentText' || name === 'telemetry') return 'off';
  if (name === 'presetChoice') return value === 'matched' ? 'the tone that fits the ticket' : 'free';
  if (name === 'maskedTypes' && Array.isArray(value) && value.length === 0) return 'none';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

export const slotWords: Record<PhraseSlot, string> = {
  greeting: 'Greeting',
  acknowledge: 'Their harm',
  own: 'Our fault',
  next: 'What happens next',
  close: 'Close',
};

export const mechanismWords: Record<Mechanism, string> = {
  reaction: 'reacts to how it feels',
  interpretation: 'names what happened',
  exploration: 'invites an answer',
  ownership: 'owns the fault',
  'next-step': 'says what happens next',
};

/** An expectation as a clause: "names what happened". */
export function expectationWords(expects: Checked): string {
  switch (expects.kind) {
    case 'includes':
      return `says “${expects.text}”`;
    case 'avoids':
      return `does not say “${expects.text}”`;
    case 'never':
      return 'says nothing that the preset bans';
    case 'no-promise':
      return 'promises nothing that is not stated';
    case 'language':
      return `is in “${expects.language}”`;
    case 'formality':
      return `is ${expects.formality}`;
    case 'length':
      return `has ${expects.least === undefined ? '' : `${expects.least} to `}${expects.least === undefined ? 'at most ' : ''}${expects.most} words`;
    case 'grade':
      return `reads at grade ${expects.most} or below`;
    case 'hands-over':
      return 'says who decides, and decides nothing';
    case 'empathy':
      break;
  }
  return mechanismWords[expects.mechanism];
}

/** "1 preset", "5 presets". */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
