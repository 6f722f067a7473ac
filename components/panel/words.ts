import type { FrustrationLevel, Trend } from '@/utils/frustration';
import type { Placement } from '@/utils/composer';
import type { Availability, DraftPhase } from '@/utils/drafting';
import type { Passage } from '@/utils/knowledge';
import type { Waiting } from './panel-state';

/** Every word that the panel shows, but for failures (`failure-words.ts`). Sentence case, no exclamation marks. */
export const words = {
  title: 'Tandem',
  close: 'Close panel',
  settings: 'Open settings',
  noTicket: {
    head: 'Open a ticket and I will read it with you.',
    steps: [
      'I show how the customer feels, and the words that say so.',
      'I draft a reply in your team’s tone. You change what you like.',
      'You put it into the reply box and send it yourself. I never send.',
    ],
  },
  noPermission: 'Tandem may not read your helpdesk yet. Nothing on it was read.',
  allow: 'Allow on the helpdesk',
  stale: (why: string) => `${why} What you see was read before.`,
  readingTicket: (ticketId: string) => `Reading ticket #${ticketId}`,
  updated: 'Tandem was updated. Your text is kept. Reload the page to go on.',
  pageOnly: (why?: string) =>
    ['Only what is on the page was read. Earlier messages may be missing.', ...(why ? [why] : [])].join(' '),
  unnamedCustomer: 'Customer',
  waiting: (time: string) => `waiting ${time}`,
  answered: 'answered',
  readingMood: 'Reading the mood',
  moodFailed: 'The mood could not be read. Drafting works without it.',
  mood: 'Mood',
  hints: 'What stands out in any language, which may mean nothing:',
  secondOpinion: 'Claude also points at',
  beta: 'beta for this language',
  barsLabel: 'Mood of each customer message, oldest first',
  bar: (index: number, count: number, level: string, time: string) =>
    [`Message ${index} of ${count}`, level, time].filter(Boolean).join(', '),
  evidenceMore: (more: number, against: number) =>
    [more > 0 && `+${more}`, against > 0 && `${against} against`].filter(Boolean).join(' · '),
  evidenceLess: 'Less',
  evidenceFor: 'Speaks for it',
  evidenceAgainst: 'Speaks against it',
  asks: 'Asks',
  draftForm: 'What to draft',
  addKey: 'Add a key',
  allowEngine: 'Allow access',
  tone: 'Tone',
  engine: 'Engine',
  instruction: 'Your point, for this draft',
  instructionPlaceholder: 'Your point, if you have one',
  draft: 'Draft',
  draftAgain: 'Draft again',
  stop: 'Stop',
  box: 'Draft',
  boxPlaceholder: (shortcut?: string) => `Press Draft${shortcut ? ` (${shortcut})` : ''}, or write here.`,
  kept: 'Kept from last time',
  wordCount: (count: number) => `${count} ${count === 1 ? 'word' : 'words'}`,
  notes: {
    'facts-changed': 'The model on this device changed facts, so this is the template draft as it stands.',
    'not-polished': 'The model on this device does not take this text, so this is the template draft as it stands.',
  },
  percent: (phase: string, percent: number) => `${phase}, ${percent} %`,
  cut: 'The draft was cut off at its longest. Read the end.',
  stoppedShort: 'Stopped',
  stopped: 'Stopped. What was written is kept.',
  undoKept: {
    draft: 'Your text from before is kept.',
    sentence: 'Sentence added.',
    rewrite: 'Text changed.',
    cleared: 'Draft dismissed.',
    redo: 'Taken back.',
  },
  undo: 'Undo',
  redo: 'Redo',
  gaps: 'Fill in first:',
  selectGap: (gap: string) => `Select ${gap} in the draft`,
  goesTo: 'Goes to',
  audience: { public: 'Public reply', internal: 'Internal note', unknown: 'Not clear which' },
  audienceUnknown: 'I cannot tell whether the reply box is public or a note. Look at it first.',
  insertUnsure: 'Insert all the same',
  noPage: 'Reload the page to insert.',
  noComposer: 'No reply box is open on this ticket.',
  placementLabel: 'Where the draft goes',
  placement: { replace: 'in place of your text', append: 'after your text', caret: 'at the caret' } satisfies Record<
    Placement,
    string
  >,
  insert: 'Insert',
  fixIn: (fix: string, seconds: number) => `${fix} in ${seconds} s`,
  inserting: 'Inserting',
  inserted: 'In the reply box. Read it, then send it yourself.',
  goToComposer: 'Go to the reply box',
  copy: 'Copy',
  copied: 'Copied',
  copyRefused: 'The browser did not allow copying. Select the text and copy it yourself.',
  good: 'Good draft',
  bad: 'Poor draft',
  dismiss: 'Dismiss draft',
  reasonsLabel: 'What was wrong with it',
  reasons: {
    'wrong-fact': 'Wrong fact',
    tone: 'Tone',
    'too-long': 'Too long',
    'wrong-language': 'Wrong language',
    'not-relevant': 'Not relevant',
    'internal-content': 'Internal content',
  },
  tokens: (input: number, output: number) => `${input} in, ${output} out`,
  onThisDevice: 'on this device',
  onThisDeviceLong: 'On this device, without a network.',
  announceDrafting: 'Drafting',
  announceReady: (count: number) => `Draft ready, ${count} ${count === 1 ? 'word' : 'words'}`,
  recordsTroubled: 'nothing can be stored',
  keysLabel: 'Keys',
  keys: [
    ['Ctrl Enter', 'draft, then insert'],
    ['Alt Shift 1 2 3', 'add that sentence to the draft'],
    ['Esc', 'stop, or back to the reply box'],
    ['Ctrl Z', 'take back the last change'],
    ['← →', 'from message to message in the mood bars'],
  ],
  crashed: 'Tandem stumbled over something. Your text is kept.',
  startAgain: 'Start again',
} as const;

export const levelWords: Record<FrustrationLevel, string> = {
  calm: 'Calm',
  concerned: 'Concerned',
  frustrated: 'Frustrated',
  furious: 'Furious',
};

export const trendWords: Record<Trend, string> = { rising: 'rising', steady: 'steady', falling: 'falling' };

export const passageKindWords: Record<Passage['kind'], string> = {
  macro: 'macro',
  article: 'article',
  'policy-fact': 'policy fact',
  'accepted-reply': 'earlier reply',
};

export const phaseWords: Record<DraftPhase, string> = {
  connecting: 'Connecting',
  downloading: 'Downloading the model',
  thinking: 'Thinking',
  writing: 'Writing',
};

export const waitingWords: Record<Waiting['because'], (seconds: number) => string> = {
  'rate-limited': (seconds) => `Too many requests, again in ${seconds} s`,
  overloaded: (seconds) => `Overloaded, again in ${seconds} s`,
  server: (seconds) => `It stumbled, again in ${seconds} s`,
  offline: (seconds) => `No connection, again in ${seconds} s`,
};

/** What follows an engine's name in the picker. */
export const availabilityWords: Record<Availability, string> = {
  ready: '',
  'needs-key': 'Needs a key.',
  'needs-permission': 'Needs permission to reach its address.',
  downloadable: 'Downloads its model once, some gigabytes, with the first draft.',
  downloading: 'Its model is being downloaded.',
  unavailable: 'Not available here.',
};

/** "German" for `de`; the tag itself where the browser knows no name. */
export function languageName(tag: string): string {
  if (tag === 'und' || tag === '') return '';
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

/** How long ago, as an agent would say it: "12 min", "3 h", "2 d". */
export function elapsed(fromIso: string, now: Date): string | undefined {
  const minutes = Math.floor((now.getTime() - Date.parse(fromIso)) / 60_000);
  if (Number.isNaN(minutes)) return undefined;
  if (minutes < 60) return `${Math.max(1, minutes)} min`;
  return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / (24 * 60))} d`;
}

/** "Tue 14:02", in the agent's own time zone. */
export function shortTime(iso: string | undefined): string {
  if (!iso || Number.isNaN(Date.parse(iso))) return '';
  return new Intl.DateTimeFormat('en', { weekday: 'short', hour: '2-digit', minute: '2-digit', hour12: false }).format(
    new Date(iso),
  );
}

/** A price that is never rounded to nothing: "0.06 ¢", "1.2 ¢", "$1.04". */
export function cost(usd: number): string {
  if (usd >= 1) return `$${usd.toFixed(2)}`;
  const cents = usd * 100;
  return `${cents >= 10 ? cents.toFixed(0) : Number(cents.toPrecision(cents >= 1 ? 2 : 1))} ¢`;
}
