import { draftFailureKinds } from '@/utils/drafting';
import { insertFailures } from '@/utils/composer';
import { readFailureKinds } from '@/utils/helpdesk/read-failure';
import type { PageFrame } from '@/utils/messaging/frames';
import { draftBeats, type FakeSetup, type Fakes } from '../support/fake-services';
import {
  conversation,
  message,
  passage,
  reading,
  refundConversation,
  refundDraft,
  refundReading,
} from '../support/sample';
import { listed } from './list-scene';

export interface Scene {
  setup: FakeSetup;
  play(fakes: Fakes): Promise<void>;
}

const macros = [
  passage(),
  passage({ id: 'macro:7#2', text: 'If your bank needs longer, please send us the payment reference.' }),
  passage({ id: 'macro:9#1', sourceId: '9', title: 'Missed call', text: 'I will call you at a time that suits you.' }),
];
const refund: FakeSetup = {
  reading: refundReading,
  passages: macros,
  template: draftBeats(refundDraft, ['macro:7#1']),
  claude: draftBeats(refundDraft, ['macro:7#1', 'macro:9#1']),
};
const slowly = draftBeats(refundDraft, ['macro:7#1']).flatMap((beat) => [30, beat]);
const half = draftBeats(refundDraft).slice(0, 22);

const publicReply: PageFrame = {
  type: 'composer',
  ticketId: '4127',
  composer: { audience: 'public', format: 'rich', empty: true },
};
const note: PageFrame = {
  type: 'composer',
  ticketId: '4127',
  composer: { audience: 'internal', format: 'rich', empty: false },
};
const unsure: PageFrame = {
  type: 'composer',
  ticketId: '4127',
  composer: { audience: 'unknown', format: 'plain', empty: false },
};
const started: PageFrame = {
  type: 'composer',
  ticketId: '4127',
  composer: { audience: 'public', format: 'rich', empty: false },
};

const sam = { role: 'agent', id: '7', name: 'Sam' } as const;

/** What the human sent after all. */
const answered: PageFrame = {
  type: 'ticket',
  conversation: {
    ...refundConversation,
    agent: sam,
    messages: [...refundConversation.messages, message({ id: 'm6', author: sam, text: `${refundDraft}\n\nSam` })],
  },
};

/** Every state that an agent can meet, by name. */
export const scenes: Record<string, Scene> = {
  'no-ticket': scene({}, [{ type: 'no-ticket' }]),
  list: scene({ lists: listed(false) }, [{ type: 'no-ticket' }], () => until('main ol a')),
  'list-read-ahead': scene({ lists: listed(true) }, [{ type: 'no-ticket' }], () => until('main ol a')),
  'update-note': ticket({ updates: { untold: async () => '0.1.0', told: async () => undefined } }, () =>
    until('main ul'),
  ),
  'no-permission': scene({ missingAccess: true }, [{ type: 'no-ticket' }]),
  reading: scene({}, [{ type: 'reading', ticketId: '4127' }]),
  ...Object.fromEntries(readFailureKinds.map((failure) => [`unreadable-${failure}`, unreadable(failure)])),
  'mood-pending': ticket({ reading: 'never' }),
  'mood-failed': ticket({ reading: new Error('no model') }),
  'mood-unsupported': ticket({ reading: reading({ language: 'ja', supported: false, messages: [] }) }),
  calm: scene({ ...refund, reading: reading() }, [{ type: 'ticket', conversation: conversation() }, publicReply]),
  furious: furious(),
  idle: ticket({}),
  slow: ticket({ template: slowly }),
  'slow-foreign': ticket({ reading: { ...refundReading, language: 'de' }, template: slowly }),
  'page-only': scene(refund, [
    { type: 'ticket', conversation: { ...refundConversation, completeness: 'page-only' } },
    publicReply,
  ]),
  'no-macro': ticket({ passages: [] }),
  'needs-key': ticket({ claudeIs: 'needs-key', preferences: { providerId: 'claude' } }),
  restored: ticket({
    unfinished: { 'sample:sample.test:4127': 'Dear Mia,\n\nI have just asked our accounts team about ' },
  }),
  connecting: drafted({ template: ['hang'] }),
  thinking: drafted({ template: [{ type: 'status', phase: 'thinking' }, 'hang'] }),
  writing: drafted({ template: [...half, 'hang'] }),
  'waiting-for-retry': drafted({ template: [{ type: 'waiting', forMs: 12_000, because: 'overloaded' }, 'hang'] }),
  drafted: drafted({}),
  verify: drafted({
    claude: draftBeats(refundDraft, [['macro:7#1', 'A refund reaches your account within 5 working days.']]),
    preferences: { providerId: 'claude' },
  }),
  'drafted-claude': drafted({ preferences: { providerId: 'claude' } }),
  'drafted-poor': drafted({}, [publicReply], ['Poor draft', 'Too long']),
  stopped: drafted({ template: [...half, 'hang'] }, [publicReply], ['Stop']),
  cut: drafted({ template: [...half, { type: 'done', stop: 'cut' }] }),
  gaps: drafted({
    template: draftBeats('Dear Mia,\n\nI have asked about [order number?]. You will hear from me by [date?].\n\nLena'),
  }),
  'internal-note': drafted({}, [note]),
  'unknown-audience': drafted({}, [unsure]),
  'no-composer': drafted({}, []),
  append: drafted({}, [started]),
  'kept-text': ticket({}, async (fakes) => {
    await type('I have already called you and');
    await press('Draft');
    await settled(fakes);
  }),
  inserting: drafted({ insert: 'silent' }, [publicReply], ['Insert']),
  inserted: drafted({}, [publicReply], ['Insert']),
  sent: drafted({}, [publicReply, answered], ['Insert']),
  updated: drafted({}, [publicReply, { type: 'gone' }]),
  ...Object.fromEntries(
    insertFailures.map((insert) => [`refused-${insert}`, drafted({ insert }, [publicReply], ['Insert'])]),
  ),
  ...Object.fromEntries(draftFailureKinds.map((fails) => [`failed-${fails}`, drafted({ template: [{ fails }] })])),
  'failed-unexpected': drafted({ template: [...half, { breaks: new TypeError('ours') }] }),
  'failed-half-way': drafted({ template: [...half, { fails: 'stalled' }] }),
  'failed-countdown': drafted({ template: [{ fails: 'rate-limited', retryAfterMs: 20_000 }] }),
  'arabic-long': arabic(),
};

function scene(setup: FakeSetup, frames: PageFrame[], then?: (fakes: Fakes) => Promise<void>): Scene {
  return {
    setup,
    async play(fakes) {
      for (const frame of frames) fakes.emit(frame);
      await settled(fakes);
      await then?.(fakes);
      await settled(fakes);
    },
  };
}

function unreadable(failure: (typeof readFailureKinds)[number]): Scene {
  return scene({}, [
    {
      type: 'unreadable',
      ticketId: '4127',
      failure,
      ...(failure === 'rate-limited' && { retryAfterMs: 30_000 }),
      ...(failure === 'unreadable-page' && { report: '{"composer":0,"log":0}' }),
    },
  ]);
}

function ticket(setup: FakeSetup, then?: (fakes: Fakes) => Promise<void>): Scene {
  return scene({ ...refund, ...setup }, [{ type: 'ticket', conversation: refundConversation }, publicReply], then);
}

function drafted(setup: FakeSetup, frames: PageFrame[] = [publicReply], presses: string[] = []): Scene {
  const isLater = (frame: PageFrame) => frame.type === 'gone' || frame.type === 'ticket';
  const ours = frames.filter((frame) => !isLater(frame));
  const later = frames.filter(isLater);
  return scene(
    { ...refund, ...setup },
    [{ type: 'ticket', conversation: refundConversation }, ...ours],
    async (fakes) => {
      await press('Draft');
      await settled(fakes);
      for (const name of presses) {
        await press(name);
        await settled(fakes);
      }
      for (const frame of later) fakes.emit(frame);
    },
  );
}

function furious(): Scene {
  const texts = Array.from({ length: 12 }, (_, index) =>
    message({ id: `m${index}`, text: index === 11 ? 'This is a disgrace. My lawyer will hear of it.' : 'Any news?' }),
  );
  const levels = [
    'calm',
    'calm',
    'concerned',
    'calm',
    'concerned',
    'concerned',
    'frustrated',
    'concerned',
    'frustrated',
    'frustrated',
    'furious',
    'furious',
  ] as const;
  return scene(
    {
      ...refund,
      reading: reading({
        level: 'furious',
        score: 0.97,
        trend: 'rising',
        causes: ['legal_threat', 'insult'],
        messages: levels.map((level, index) => ({ messageId: `m${index}`, level, score: 0.5 })),
        evidence: [
          { messageId: 'm11', start: 20, end: 45, says: 'names a lawyer', cause: 'legal_threat', weight: 2.2 },
          { messageId: 'm11', start: 0, end: 18, says: 'strong words', cause: 'insult', weight: 1.4 },
        ],
      }),
    },
    [
      {
        type: 'ticket',
        conversation: conversation({
          customer: { role: 'customer', name: 'Wolfgang Amadeus Schmidt-Kaltenbrunner von Hohenfels', locale: 'de-AT' },
          messages: texts,
        }),
      },
      publicReply,
    ],
  );
}

function arabic(): Scene {
  const text = 'هذه هي المرة الثالثة التي أكتب فيها ولم يتصل بي أحد.';
  return scene(
    {
      ...refund,
      reading: reading({
        language: 'ar',
        level: 'frustrated',
        trend: 'rising',
        evidence: [{ messageId: 'm1', start: 0, end: 23, says: 'third contact', cause: 'repeat_contact', weight: 1.9 }],
      }),
      template: draftBeats(
        'مرحبا ليلى،\n\nاضطررت إلى الكتابة إلينا ثلاث مرات، وأعتذر عن ذلك. طلبك [رقم الطلب؟].\n\nلينا',
      ),
    },
    [
      {
        type: 'ticket',
        conversation: conversation({
          customer: { role: 'customer', name: 'ليلى حداد', locale: 'ar' },
          messages: [message({ text })],
        }),
      },
      publicReply,
    ],
    async (fakes) => {
      await press('Draft');
      await settled(fakes);
    },
  );
}

/** Presses the button with that name, as soon as it is there. */
async function press(name: string): Promise<void> {
  const deadline = performance.now() + 3_000;
  for (;;) {
    const button = [...document.querySelectorAll('button')].find((each) =>
      (each.getAttribute('aria-label') ?? each.textContent ?? '').trim().startsWith(name),
    );
    if (button) return button.click();
    if (performance.now() > deadline) throw new Error(`no button ${name}`);
    await paints(1);
  }
}

async function type(text: string): Promise<void> {
  const box = document.querySelector<HTMLTextAreaElement>('textarea[data-draft]');
  if (!box) throw new Error('no draft box');
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await paints(2);
}

/** Until everything that was asked of the fakes has been answered and painted. */
/** Waits for what comes in a chunk of its own. */
async function until(selector: string): Promise<void> {
  for (let tries = 0; tries < 200 && !document.querySelector(selector); tries += 1) await paints(1);
}

async function settled(_fakes: Fakes): Promise<void> {
  await paints(6);
}

async function paints(count: number): Promise<void> {
  for (let left = count; left > 0; left--) await new Promise(requestAnimationFrame);
}
