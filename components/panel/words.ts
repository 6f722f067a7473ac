import { dateText, dollarsText, numberText, t } from '@/utils/i18n';
import type { FrustrationLevel, Trend } from '@/utils/frustration';
import type { Placement } from '@/utils/composer';
import type { Availability, DraftPhase } from '@/utils/drafting';
import type { Passage } from '@/utils/knowledge';
import type { Waiting } from './panel-state';

/** Every word that the panel shows, but for failures (`failure-words.ts`). Sentence case, no exclamation marks. */
export const words = {
  title: t('panel.title'),
  close: t('panel.close'),
  settings: t('panel.settings'),
  noTicket: {
    head: t('panel.noTicket.head'),
    steps: [t('panel.noTicket.steps.0'), t('panel.noTicket.steps.1'), t('panel.noTicket.steps.2')],
  },
  noPermission: t('panel.noPermission'),
  allow: t('panel.allow'),
  stale: (why: string) => t('panel.stale', { why }),
  readingTicket: (ticketId: string) => t('panel.readingTicket', { ticketId }),
  updated: t('panel.updated'),
  pageOnly: (why?: string) => (why ? t('panel.pageOnlyBecause', { why }) : t('panel.pageOnly')),
  unnamedCustomer: t('panel.unnamedCustomer'),
  waiting: (time: string) => t('panel.waiting', { time }),
  answered: t('panel.answered'),
  readingMood: t('panel.readingMood'),
  moodFailed: t('panel.moodFailed'),
  mood: t('panel.mood'),
  hints: t('panel.hints'),
  secondOpinion: t('panel.secondOpinion'),
  beta: t('panel.beta'),
  barsLabel: t('panel.barsLabel'),
  bar: (index: number, count: number, level: string, time: string) =>
    [t('panel.bar', { index, count }), level, time].filter(Boolean).join(', '),
  evidenceMore: (more: number, against: number) =>
    [more > 0 && `+${more}`, against > 0 && t('panel.against', { count: against })].filter(Boolean).join(' · '),
  evidenceLess: t('panel.evidenceLess'),
  evidenceFor: t('panel.evidenceFor'),
  evidenceAgainst: t('panel.evidenceAgainst'),
  asks: t('panel.asks'),
  draftForm: t('panel.draftForm'),
  addKey: t('panel.addKey'),
  allowEngine: t('panel.allowEngine'),
  tone: t('panel.tone'),
  engine: t('panel.engine'),
  instruction: t('panel.instruction'),
  instructionPlaceholder: t('panel.instructionPlaceholder'),
  draft: t('panel.draft'),
  draftAgain: t('panel.draftAgain'),
  stop: t('panel.stop'),
  box: t('panel.box'),
  boxPlaceholderAlone: t('panel.boxPlaceholderAlone'),
  boxPlaceholder: (shortcut?: string) =>
    shortcut ? t('panel.boxPlaceholderKey', { shortcut }) : t('panel.boxPlaceholder'),
  kept: t('panel.kept'),
  wordCount: (count: number) => t('panel.wordCount', count, { count: numberText(count) }),
  notes: {
    'facts-changed': t('panel.notes.factsChanged'),
    'not-polished': t('panel.notes.notPolished'),
  },
  percent: (phase: string, percent: number) => t('panel.percent', { phase, percent }),
  cut: t('panel.cut'),
  damaged: t('panel.damaged'),
  stoppedShort: t('panel.stoppedShort'),
  stopped: t('panel.stopped'),
  undoKept: {
    draft: t('panel.undoKept.draft'),
    sentence: t('panel.undoKept.sentence'),
    rewrite: t('panel.undoKept.rewrite'),
    cleared: t('panel.undoKept.cleared'),
    redo: t('panel.undoKept.redo'),
  },
  undo: t('panel.undo'),
  redo: t('panel.redo'),
  gaps: t('panel.gaps'),
  selectGap: (gap: string) => t('panel.selectGap', { gap }),
  goesTo: t('panel.goesTo'),
  audience: {
    public: t('panel.audience.public'),
    internal: t('panel.audience.internal'),
    unknown: t('panel.audience.unknown'),
  },
  audienceUnknown: t('panel.audienceUnknown'),
  insertUnsure: t('panel.insertUnsure'),
  noPage: t('panel.noPage'),
  noComposer: t('panel.noComposer'),
  placementLabel: t('panel.placementLabel'),
  placement: {
    replace: t('panel.placement.replace'),
    append: t('panel.placement.append'),
    caret: t('panel.placement.caret'),
  } satisfies Record<Placement, string>,
  insert: t('panel.insert'),
  fixIn: (fix: string, seconds: number) => t('panel.fixIn', { fix, seconds }),
  inserting: t('panel.inserting'),
  inserted: t('panel.inserted'),
  sent: (changedWords: number) =>
    changedWords === 0
      ? t('panel.sentAsIs')
      : t('panel.sentChanged', changedWords, { count: numberText(changedWords) }),
  goToComposer: t('panel.goToComposer'),
  copy: t('panel.copy'),
  copied: t('panel.copied'),
  copyRefused: t('panel.copyRefused'),
  good: t('panel.good'),
  bad: t('panel.bad'),
  dismiss: t('panel.dismiss'),
  reasonsLabel: t('panel.reasonsLabel'),
  reasons: {
    'wrong-fact': t('panel.reasons.wrongFact'),
    tone: t('panel.reasons.tone'),
    'too-long': t('panel.reasons.tooLong'),
    'wrong-language': t('panel.reasons.wrongLanguage'),
    'not-relevant': t('panel.reasons.notRelevant'),
    'internal-content': t('panel.reasons.internalContent'),
  },
  tokens: (input: number, output: number) => t('panel.tokens', { input, output }),
  onThisDevice: t('panel.onThisDevice'),
  onThisDeviceLong: t('panel.onThisDeviceLong'),
  announceDrafting: t('panel.announceDrafting'),
  announceReady: (count: number) => t('panel.announceReady', count, { count: numberText(count) }),
  recordsTroubled: t('panel.recordsTroubled'),
  keysLabel: t('panel.keysLabel'),
  keys: [
    ['Ctrl Enter', t('panel.keys.enter')],
    ['Alt Shift 1 2 3', t('panel.keys.sentence')],
    ['Esc', t('panel.keys.escape')],
    ['Ctrl Z', t('panel.keys.undo')],
    ['← →', t('panel.keys.arrows')],
  ],
  crashed: t('panel.crashed'),
  startAgain: t('panel.startAgain'),
} as const;

export const levelWords: Record<FrustrationLevel, string> = {
  calm: t('level.calm'),
  concerned: t('level.concerned'),
  frustrated: t('level.frustrated'),
  furious: t('level.furious'),
};

export const trendWords: Record<Trend, string> = {
  rising: t('trend.rising'),
  steady: t('trend.steady'),
  falling: t('trend.falling'),
};

export const passageKindWords: Record<Passage['kind'], string> = {
  macro: t('passageKind.macro'),
  article: t('passageKind.article'),
  'policy-fact': t('passageKind.policyFact'),
  'accepted-reply': t('passageKind.acceptedReply'),
};

export const phaseWords: Record<DraftPhase, string> = {
  connecting: t('phase.connecting'),
  downloading: t('phase.downloading'),
  thinking: t('phase.thinking'),
  writing: t('phase.writing'),
};

export const waitingWords: Record<Waiting['because'], (seconds: number) => string> = {
  'rate-limited': (seconds) => t('waiting.rateLimited', { seconds }),
  overloaded: (seconds) => t('waiting.overloaded', { seconds }),
  server: (seconds) => t('waiting.server', { seconds }),
  offline: (seconds) => t('waiting.offline', { seconds }),
};

/** What follows an engine's name in the picker. */
export const availabilityWords: Record<Availability, string> = {
  ready: '',
  'needs-key': t('availability.needsKey'),
  'needs-permission': t('availability.needsPermission'),
  downloadable: t('availability.downloadable'),
  downloading: t('availability.downloading'),
  unavailable: t('availability.unavailable'),
};

/** How long ago, as an agent would say it: "12 min", "3 h", "2 d". */
export function elapsed(fromIso: string, now: Date): string | undefined {
  const minutes = Math.floor((now.getTime() - Date.parse(fromIso)) / 60_000);
  if (Number.isNaN(minutes)) return undefined;
  if (minutes < 60) return t('elapsed.minutes', { count: Math.max(1, minutes) });
  return minutes < 48 * 60
    ? t('elapsed.hours', { count: Math.floor(minutes / 60) })
    : t('elapsed.days', { count: Math.floor(minutes / (24 * 60)) });
}

/** "Tue 14:02", in the agent's own time zone. */
export function shortTime(iso: string | undefined): string {
  if (!iso || Number.isNaN(Date.parse(iso))) return '';
  return dateText(new Date(iso), { weekday: 'short', hour: '2-digit', minute: '2-digit', hour12: false });
}

/** A price that is never rounded to nothing: "0.06 ¢", "1.2 ¢", "$1.04". */
export function cost(usd: number): string {
  if (usd >= 1) return dollarsText(usd);
  const cents = usd * 100;
  const digits = cents >= 10 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: cents >= 1 ? 2 : 1 };
  return `${numberText(cents, digits)} ¢`;
}
