import type { TeamSettings, TonePreset } from '@/utils/tone';
import { count } from './words';

/** What the editor of a pack says. */
export const editorWords = {
  title: (name: string) => `Editing ${name}`,
  lead: 'Saved as you type, on this machine. Nobody else sees it until you publish.',
  presets: 'Presets',
  name: 'Name of the team',
  archived: 'archived',
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  duplicate: 'Duplicate',
  archive: 'Archive',
  restore: 'Bring back',
  edit: (name: string) => `Edit ${name}`,
  copyOf: (name: string) => `${name}, copy`,
  problems: (number: number) => `${count(number, 'thing')} to put right before this can be published`,
  facts: 'Policy facts',
  factsHint:
    'What is true for your team: drafts may state public facts and are held against them. Internal ones guide agents only.',
  addFact: 'Add a fact',
  fact: {
    text: 'The fact, as a sentence',
    value: 'Number',
    unit: 'Unit',
    owner: 'Owner',
    reviewBy: 'Review by',
    audience: 'For',
    public: 'customers',
    internal: 'agents only',
    remove: 'Remove the fact',
    stale: 'Its day of review has passed.',
  },
  locks: 'Settings for everybody',
  locksHint: 'Empty fields stay each agent’s own choice.',
  lockOwn: 'each agent’s own',
  publish: 'Publish',
  publishHint: 'Publishing raises the version and puts it to use here. Then give the file to your team.',
  share: 'For which share of agents',
  shareAll: 'Everybody',
  shareSome: (share: number) => `${share} of 100, always the same ones first`,
  noteLabel: 'What changed, in one sentence',
  heldProblems: 'Put right what is marked above first.',
  heldFailing: (number: number) =>
    `${count(number, 'test')} failed. The pack is saved, and can be published when all tests pass.`,
  heldRunning: 'The tests are running.',
  heldNone: 'A pack needs at least one test.',
  published: (version: number) => `Version ${version} is published here. Give the file to your team.`,
  export: 'Save the file',
  exportName: (id: string, version: number) => `${id}-${version}.json`,
  close: 'Close the editor',
  discard: 'Throw these changes away',
} as const;

/** What the form of one preset says. */
export const presetWords = {
  name: 'Name',
  purpose: 'When to pick it, in one sentence',
  brands: 'Brands by name or id, or helpdesk hosts',
  locales: 'Languages',
  fitsHint: 'Picked by itself for tickets of these. Commas between; empty means all.',
  channels: 'Channels',
  channelNames: { email: 'E-mail', messaging: 'Messaging', phone: 'Phone', other: 'Other' },
  formality: 'Formality',
  formalityNames: { informal: 'Informal', neutral: 'Neutral', formal: 'Formal' } satisfies Record<
    TonePreset['formality'],
    string
  >,
  warmth: 'Warmth',
  warmthNames: { plain: 'Plain', warm: 'Warm' } satisfies Record<TonePreset['warmth'], string>,
  length: 'Length',
  lengthNames: { brief: 'Brief, at most 90 words', normal: '60 to 160 words' } satisfies Record<
    TonePreset['length'],
    string
  >,
  firstPerson: 'Who speaks',
  firstPersonNames: { I: '“I”, one person', we: '“we”, the company' } satisfies Record<
    TonePreset['firstPerson'],
    string
  >,
  greeting: 'Greeting names',
  greetingNames: { 'given-name': 'The given name', 'full-name': 'The full name', 'no-name': 'Nobody' } satisfies Record<
    TonePreset['greeting'],
    string
  >,
  closing: 'Who signs',
  closingNames: { agent: 'The agent', team: 'The team', 'no-name': 'Nobody' } satisfies Record<
    TonePreset['closing'],
    string
  >,
  apology: 'Apology',
  apologyNames: {
    'at-fault': 'Once, where we were at fault',
    regret: 'Regret, without fault',
    never: 'None',
  } satisfies Record<TonePreset['apology'], string>,
  emoji: 'Emoji',
  emojiNames: { none: 'None', mirror: 'One, after the customer’s', one: 'One at most' } satisfies Record<
    TonePreset['emoji'],
    string
  >,
  signature: 'Lines below the name',
  signatureHint: 'Only where the helpdesk adds no signature. {agent} stands for the agent’s name.',
  guidance: 'Rules for Claude, one a line',
  examples: 'Say | never say, one a line',
  never: 'Never written, one a line',
  escalation: 'Words after which a lead looks, one a line',
  compensation: 'What may be offered, mildest first, one a line',
  compensationHint: 'For what | what is offered | 10 EUR | agent or lead',
  phrases: 'Phrases of template drafts',
  phrasesHint:
    'One is picked that fits the ticket. {name}, {wait}, {promised} and their like stand for what the ticket says.',
  language: 'Language',
  addLanguage: 'Add a language',
  addLanguageHint: 'Its phrases begin as the English ones.',
  languageTag: 'Language tag',
  addPhrase: (slot: string) => `Add to “${slot}”`,
  phrase: (slot: string, nth: number) => `${slot}, phrase ${nth}`,
  removePhrase: 'Remove',
  mood: 'Mood',
  moodAny: 'any mood',
  moodHigh: 'frustrated or furious',
  moodLow: 'calm or concerned',
  newPhrase: '…',
  cause: 'Cause',
  causeAny: 'any cause',
  preview: 'Preview',
  sample: 'Sample ticket',
  before: 'In use now',
  after: 'With your changes',
  isNew: 'Not in use yet.',
  writing: 'Writing',
  withClaude: 'Try with Claude',
  claudeDraft: 'Claude, with your changes',
  changes: 'Changes to what is in use',
  noChanges: 'No changes.',
} as const;

/** What the tests say. */
export const testWords = {
  title: 'Tests',
  hint: 'Each test drafts a reply for an invented ticket and checks it. They run on template drafts whenever you change something.',
  results: 'Test results',
  head: ['Test', 'Preset', 'Result', 'What it rests on'],
  passed: 'passed',
  failed: 'failed',
  unchecked: 'not checked in this language',
  running: 'Running',
  run: 'Run now',
  runClaude: 'Run with Claude',
  summary: (passed: number, all: number, engine: string) => `${passed} of ${all} passed on ${engine}.`,
  engines: { template: 'template drafts', claude: 'Claude drafts' },
  add: 'Add a test',
  addFrom: 'From the ticket',
  edit: (name: string) => `Edit the test “${name}”`,
  name: 'Name of the test',
  message: 'The customer’s last message',
  remove: 'Remove the test',
  expects: 'The draft',
  addExpectation: 'Add what it must do',
  removeExpectation: (what: string) => `Remove “${what}”`,
  expectationKind: 'It must',
  value: 'Value',
  kinds: {
    includes: 'say',
    avoids: 'not say',
    'no-promise': 'promise nothing that is not stated',
    language: 'be in the language',
    formality: 'be informal or formal',
    length: 'have at most so many words',
    grade: 'read at most at the grade',
    empathy: 'show',
  },
  onlyFor: 'Only for the presets',
  onlyForHint: 'Ids, commas between; empty means all.',
  draft: 'Draft',
} as const;

/** What can be picked for a setting that a pack fixes; `off` stands for false. */
export const lockChoices: Partial<Record<keyof TeamSettings, readonly (readonly [value: string, label: string])[]>> = {
  engine: [
    ['template', 'Templates'],
    ['claude', 'Claude'],
  ],
  keyHeader: [
    ['bearer', 'Authorization: Bearer'],
    ['x-api-key', 'x-api-key'],
  ],
  sensitivity: [
    ['few-alarms', 'Few alarms'],
    ['balanced', 'Balanced'],
    ['catch-more', 'Catch more'],
  ],
  presetChoice: [
    ['free', 'Agents may pick another tone'],
    ['matched', 'The tone that fits the ticket, and no other'],
  ],
  keepSentText: [['off', 'Never kept']],
  telemetry: [['off', 'Off, whatever a later version offers']],
};
