import { numberText, t } from '@/utils/i18n';
import type { PackLook, PackOrigin, Team } from '@/utils/settings';
import type { Checked, Mechanism, PhraseSlot, TeamSettings } from '@/utils/tone';

/** What the options page says about the team. */
export const teamWords = {
  title: t('team.title'),
  lead: t('team.lead'),
  none: t('team.none'),
  inUse: (name: string, version: number, from: string) => t('team.inUse', { name, version, from }),
  held: (presets: number, facts: number, tests: number) =>
    t('team.held', {
      presets: t('team.presetCount', presets, { count: numberText(presets) }),
      facts: t('team.factCount', facts, { count: numberText(facts) }),
      tests: t('team.testCount', tests, { count: numberText(tests) }),
    }),
  note: (note: string) => t('team.note', { note }),
  managedTitle: t('team.managedTitle'),
  managedLead: t('team.managedLead'),
  managedHead: [t('team.managedHead.0'), t('team.managedHead.1'), t('team.managedHead.2')],
  managedBy: (team: Team, name: keyof TeamSettings) =>
    team.lockedBy[name] === 'policy' ? t('team.byPolicy') : t('team.byPack', { name: team.pack?.name ?? '' }),
  managedHere: (by: string) => t('team.managedHere', { by }),
  ask: (contact: string) => t('team.ask', { contact }),
  refusedTitle: { policy: t('team.refusedTitle.policy'), pack: t('team.refusedTitle.pack') },
  refusedKept: t('team.refusedKept'),
  importTitle: t('team.importTitle'),
  importHint: t('team.importHint'),
  importFile: t('team.importFile'),
  importRefused: (file: string) => t('team.importRefused', { file }),
  importAsk: (name: string, version: number) => t('team.importAsk', { name, version }),
  importSame: t('team.importSame'),
  importYes: t('team.importYes'),
  importNo: t('team.importNo'),
  importDone: (name: string, version: number) => t('team.importDone', { name, version }),
  signed: t('team.signed'),
  unsigned: t('team.unsigned'),
  moreChanges: (more: number) => t('team.moreChanges', { more }),
  diffHead: [t('team.diffHead.0'), t('team.diffHead.1'), t('team.diffHead.2')],
  addressTitle: t('team.addressTitle'),
  addressLabel: t('team.addressLabel'),
  addressHint: t('team.addressHint'),
  addressByPolicy: (address: string) => t('team.addressByPolicy', { address }),
  addressSave: t('team.addressSave'),
  addressForget: t('team.addressForget'),
  addressBad: t('team.addressBad'),
  addressDenied: t('team.addressDenied'),
  addressAllow: t('team.addressAllow'),
  looked: {
    unchanged: t('team.looked.unchanged'),
    taken: t('team.looked.taken'),
    pending: t('team.looked.pending'),
    kept: t('team.looked.kept'),
  } satisfies Record<PackLook, string>,
  pendingTitle: t('team.pendingTitle'),
  versions: t('team.versions'),
  versionHead: [t('team.versionHead.0'), t('team.versionHead.1'), t('team.versionHead.2'), ''],
  versionNow: t('team.versionNow'),
  versionUse: t('team.versionUse'),
  versionUnreadable: t('team.versionUnreadable'),
  versionDone: t('team.versionDone'),
  leave: t('team.leave'),
  left: t('team.left'),
  begin: t('team.begin'),
  beginHint: t('team.beginHint'),
  beginName: t('team.beginName'),
  edit: t('team.edit'),
  noEdit: t('team.noEdit'),
} as const;

export const originWords: Record<PackOrigin | 'policy', string> = {
  file: t('origin.file'),
  url: t('origin.url'),
  editor: t('origin.editor'),
  policy: t('origin.policy'),
};

export const settingWords: Record<keyof TeamSettings, string> = {
  engine: t('setting.engine'),
  baseUrl: t('setting.baseUrl'),
  model: t('setting.model'),
  keyHeader: t('setting.keyHeader'),
  allowedHosts: t('setting.allowedHosts'),
  maskedTypes: t('setting.maskedTypes'),
  retentionDays: t('setting.retentionDays'),
  keepSentText: t('setting.keepSentText'),
  monthlyCapUsd: t('setting.monthlyCapUsd'),
  sensitivity: t('setting.sensitivity'),
  readLists: t('setting.readLists'),
  pinnedLanguage: t('setting.pinnedLanguage'),
  presetChoice: t('setting.presetChoice'),
  telemetry: t('setting.telemetry'),
  telemetryEndpoint: t('setting.telemetryEndpoint'),
  telemetryHeaders: t('setting.telemetryHeaders'),
};

/** A locked value as people read it. */
export function settingValue(name: keyof TeamSettings, settings: TeamSettings): string {
  const value = settings[name];
  if (name === 'keepSentText' || name === 'telemetry') return t('settingValue.off');
  if (name === 'readLists') return t(value === true ? 'settingValue.on' : 'settingValue.off');
  if (name === 'presetChoice') return t(value === 'matched' ? 'settingValue.matched' : 'settingValue.free');
  if (name === 'maskedTypes' && Array.isArray(value) && value.length === 0) return t('settingValue.none');
  // Their values are keys.
  if (name === 'telemetryHeaders')
    return (settings.telemetryHeaders ?? []).map((line) => line.split(':')[0]).join(', ');
  return Array.isArray(value) ? value.join(', ') : String(value);
}

export const slotWords: Record<PhraseSlot, string> = {
  greeting: t('slot.greeting'),
  acknowledge: t('slot.acknowledge'),
  own: t('slot.own'),
  next: t('slot.next'),
  close: t('slot.close'),
};

export const mechanismWords: Record<Mechanism, string> = {
  reaction: t('mechanism.reaction'),
  interpretation: t('mechanism.interpretation'),
  exploration: t('mechanism.exploration'),
  ownership: t('mechanism.ownership'),
  'next-step': t('mechanism.nextStep'),
};

/** An expectation as a clause: "names what happened". */
export function expectationWords(expects: Checked): string {
  switch (expects.kind) {
    case 'includes':
      return t('expectation.includes', { text: expects.text });
    case 'avoids':
      return t('expectation.avoids', { text: expects.text });
    case 'never':
      return t('expectation.never');
    case 'no-promise':
      return t('expectation.noPromise');
    case 'language':
      return t('expectation.language', { language: expects.language });
    case 'formality':
      return t(expects.formality === 'formal' ? 'expectation.formal' : 'expectation.informal');
    case 'length':
      return expects.least === undefined
        ? t('expectation.most', { most: expects.most })
        : t('expectation.between', { least: expects.least, most: expects.most });
    case 'grade':
      return t('expectation.grade', { most: expects.most });
    case 'hands-over':
      return t('expectation.handsOver');
    case 'empathy':
      break;
  }
  return mechanismWords[expects.mechanism];
}
