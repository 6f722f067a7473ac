import type { Conversation } from '@/utils/conversation';
import type { DraftRequest } from '@/utils/drafting';
import { editDistance, fingerprint } from '@/utils/feedback';
import type { Cause, FrustrationLevel } from '@/utils/frustration';
import { passagesOf } from '@/utils/knowledge';
import { topicOf } from '@/utils/knowledge/topic';
import { mask } from '@/utils/privacy';
import { composeReply, replyText } from '@/utils/providers/template';
import { builtInPresets } from '@/utils/tone/presets';
import { learnRules, rulesFor, type LearnedPair, type VoiceRule } from '@/utils/voice';
import { historyLanguages, linesOf, plantHabits, replyOf, seeded, type PlantedHabit, type Random } from './habits';

/** One invented agent: habits, the tickets that taught them, and how later tickets went with and without memory. */
export interface Replay {
  agent: number;
  planted: PlantedHabit[];
  rules: VoiceRule[];
  /** Words edited on later tickets. */
  without: number;
  with: number;
}

export interface ReplayOptions {
  learning: number;
  later: number;
  /** How often a habit is not followed, 0 to 1. */
  slip: number;
}

export const usualReplay: ReplayOptions = { learning: 30, later: 15, slip: 0.1 };

/** Replays one agent. The agent accepts every rule that is suggested; the same number gives the same replay. */
export function replay(agent: number, options: ReplayOptions = usualReplay): Replay {
  const random = seeded(agent + 1);
  const language = historyLanguages[agent % historyLanguages.length]!;
  const planted = plantHabits(
    language,
    topics.map(({ topic }) => topic),
    random,
  );
  const pairs: LearnedPair[] = [];
  for (let number = 0; number < options.learning; number += 1) {
    const ticket = ticketOf(agent, number, language, random);
    const draft = draftFor(ticket, []);
    pairs.push(pairOf(ticket, number, draft, editedBy(planted, ticket, draft, random, options.slip)));
  }
  const rules = learnRules(pairs, []);
  const on = rules.map((rule): VoiceRule => ({ ...rule, state: 'on' }));
  const words = { without: 0, with: 0 };
  for (let number = options.learning; number < options.learning + options.later; number += 1) {
    const ticket = ticketOf(agent, number, language, random);
    const seed = Math.floor(random() * 1e6);
    // Both drafts meet the same agent in the same mood.
    for (const [arm, known] of [
      ['without', []],
      ['with', on],
    ] as const) {
      const draft = draftFor(ticket, known);
      const sent = editedBy(planted, ticket, draft, seeded(seed), options.slip);
      words[arm] += editDistance(fingerprint(draft, ''), fingerprint(sent, '')).distance;
    }
  }
  return { agent, planted, rules, ...words };
}

/** Whether a rule says what was planted, where it was planted. */
export function isPlanted({ kind, not, write, scope }: VoiceRule, planted: readonly PlantedHabit[]): boolean {
  const same = (one: string | undefined, other: string | undefined) =>
    (one ?? '').toLowerCase() === (other ?? '').toLowerCase();
  return planted.some(({ expected }) => {
    if (expected.kind !== kind || expected.scope.topic !== scope.topic || scope.brand !== undefined) return false;
    if (kind === 'swap') return same(expected.not, not) && same(expected.write, write);
    return kind === 'never' ? same(expected.not, not) : same(expected.write, write);
  });
}

interface Ticket {
  conversation: Conversation;
  request: DraftRequest;
  topic: string;
  name: string;
  language: string;
}

const topics = [
  {
    topic: 'refund',
    en: [
      'Where is my refund? I sent it back and the refund has not come.',
      'The refund left our account on Monday. It takes up to five working days to arrive.',
    ],
    de: [
      'Wo bleibt meine Erstattung? Die Erstattung ist immer noch nicht da.',
      'Die Erstattung ging am Montag raus. Sie braucht bis zu fünf Werktage.',
    ],
    id: [
      'Pengembalian dana saya di mana? Pengembalian belum masuk.',
      'Pengembalian dana dikirim hari Senin. Prosesnya sampai lima hari kerja.',
    ],
  },
  {
    topic: 'delivery',
    en: [
      'My parcel is not here. The delivery was due last week.',
      'The courier has the parcel at the depot. Delivery is planned for tomorrow.',
    ],
    de: [
      'Mein Paket ist nicht da. Die Lieferung war letzte Woche fällig.',
      'Das Paket liegt beim Kurier im Depot. Die Lieferung ist für morgen geplant.',
    ],
    id: [
      'Paket saya belum sampai. Pengiriman seharusnya minggu lalu.',
      'Paket ada di gudang kurir. Pengiriman dijadwalkan besok.',
    ],
  },
  {
    topic: 'password',
    en: [
      'I cannot reset my password. The password page shows nothing.',
      'Open the password page in a private window and ask for a new link.',
    ],
    de: [
      'Ich kann mein Passwort nicht ändern. Die Passwort-Seite bleibt leer.',
      'Öffnen Sie die Passwort-Seite in einem privaten Fenster und fordern Sie einen neuen Link an.',
    ],
    id: [
      'Saya tidak bisa reset password. Halaman password kosong.',
      'Buka halaman password di jendela privat lalu minta tautan baru.',
    ],
  },
] as const;

const people = [
  'Mia Berg',
  'Tom Hale',
  'Dewi Lestari',
  'Karl Vogt',
  'Ana Reyes',
  'Budi Santoso',
  'Grace Lind',
  'Omar Haddad',
];
const levels: FrustrationLevel[] = ['calm', 'concerned', 'frustrated', 'furious'];
const someCauses: Cause[] = ['long_wait', 'repeat_contact', 'broken_promise'];

function ticketOf(agent: number, number: number, language: string, random: Random): Ticket {
  const about = topics[Math.floor(random() * topics.length)]!;
  const [asked, macro] = about[language as 'en'];
  const name = people[Math.floor(random() * people.length)]!;
  const level = levels[Math.floor(random() * levels.length)]!;
  const conversation: Conversation = {
    ticketId: `${agent}-${number}`,
    helpdesk: 'desk',
    account: 'acme.example',
    subject: asked.split(/[.?]/u)[0]!,
    channel: 'email',
    customer: { id: 'c', role: 'customer', name },
    agent: { id: 'a', role: 'agent', name: 'Ada Quill' },
    messages: [{ id: 'm', author: { id: 'c', role: 'customer', name }, visibility: 'public', text: asked }],
    completeness: 'whole',
  };
  const causes =
    level === 'frustrated' || level === 'furious' ? [someCauses[Math.floor(random() * someCauses.length)]!] : [];
  const answered = random() < 0.7;
  const request: DraftRequest = {
    conversation,
    reading: { language, supported: true, level, score: 0.5, trend: 'steady', causes, evidence: [], messages: [] },
    tone: builtInPresets[0],
    passages: answered
      ? passagesOf({ id: about.topic, title: about.topic, text: macro }).map((passage) => ({ ...passage, fit: 1 }))
      : [],
    language,
  };
  return { conversation, request, topic: about.topic, name: name.split(' ')[0]!, language };
}

function draftFor({ request, conversation, language, topic }: Ticket, rules: readonly VoiceRule[]): string {
  const here = { language, brand: conversation.account, topic };
  return replyText(composeReply({ ...request, voice: { rules: rulesFor(rules, here), examples: [] } }));
}

const found = [
  'it was posted on the 3rd',
  'the bank confirmed it today',
  'the team looked at it this morning',
  'case 4471 is open',
];

/** What the agent sends: habits unless they slip, gaps filled in, now and then a line about this ticket or another word. */
function editedBy(
  planted: readonly PlantedHabit[],
  ticket: Ticket,
  draft: string,
  random: Random,
  slip: number,
): string {
  const fill = found[Math.floor(random() * found.length)]!;
  const slips = planted.map(() => random() < slip);
  const [says, where] = [random() < 0.35, random()];
  const tweak = random() < 0.3;
  let lines = linesOf(draft.replace(/\[[^\]]{1,60}\?\]/gu, fill));
  planted.forEach(({ expected, edit }, at) => {
    const here = expected.scope.topic === undefined || expected.scope.topic === ticket.topic;
    if (here && !slips[at] && !follows(expected.kind, ticket, lines)) lines = edit(lines, ticket.name);
  });
  if (says)
    lines = {
      ...lines,
      sentences: [
        ...lines.sentences,
        `For ticket ${ticket.conversation.ticketId} ${found[Math.floor(where * 4)]!} as agreed.`,
      ],
    };
  if (tweak && lines.sentences.length > 0) {
    const at = Math.floor(where * lines.sentences.length);
    const sentences = lines.sentences.map((text, index) =>
      index === at ? text.replace(/\p{L}+(?=[.!?]?$)/u, `${ticket.name}${index}`) : text,
    );
    lines = { ...lines, sentences };
  }
  return replyOf(lines);
}

/** A line that stands there already is not added again, and an opener that is not there is not taken out. */
function follows(kind: string, { request }: Ticket, { sentences }: DraftLinesLike): boolean {
  if (kind === 'drop-opener') {
    const first = request.passages[0]?.text;
    const opensWithFix = first !== undefined && sentences[0] === first;
    return opensWithFix || !looksLikeSympathy(sentences[0] ?? '');
  }
  return false;
}

type DraftLinesLike = ReturnType<typeof linesOf>;

/** A sentence of the preset's own that says nothing of the answer. */
function looksLikeSympathy(sentence: string): boolean {
  const book = builtInPresets[0].phrases;
  const own = Object.values(book).flatMap(({ acknowledge, own: fault }) =>
    [...acknowledge, ...fault].map((phrase) => (typeof phrase === 'string' ? phrase : phrase.text)),
  );
  const start = (text: string) =>
    text
      .toLowerCase()
      .split(/\{|\s+/u)
      .slice(0, 3)
      .join(' ');
  return own.some((text) => start(text) === start(sentence));
}

function pairOf({ conversation, request, language }: Ticket, number: number, draft: string, sent: string): LearnedPair {
  const masked = (text: string) => mask(text, { people: [conversation.customer, conversation.agent!] }).masked;
  return {
    id: conversation.ticketId,
    ticketKey: `desk:acme.example:${conversation.ticketId}`,
    at: new Date(Date.UTC(2026, 8, 1) + number * 3_600_000).toISOString(),
    scope: { language, brand: conversation.account, topic: topicOf(conversation) },
    presetId: request.tone.id,
    draft: masked(draft),
    sent: masked(sent),
    applied: [],
  };
}
