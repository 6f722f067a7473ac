import { describe, expect, it } from 'vitest';
import { createFrustrationReader, levels } from '@/utils/frustration';
import {
  type LookedOver,
  lookOver,
  nothingTold,
  practiceConversation,
  type PracticeTicket,
  practiceTickets,
  respond,
} from '@/utils/practice';
import { loadModelFromDisk } from '../support/frustration';
import { goodReplies as good } from '../support/practice-replies';

const reader = createFrustrationReader(loadModelFromDisk);
const empty: LookedOver = { findings: [], told: nothingTold };
const opened = new Date('2026-03-04T12:00:00Z');

describe.each(practiceTickets.map((ticket) => [ticket.id, ticket] as const))('practice ticket %s', (id, ticket) => {
  it('is settled by a reply that answers, hears and promises what is so', () => {
    const looked = lookOver(ticket, good[id] ?? '');
    expect(looked.findings).toEqual([]);
    expect(respond(ticket, looked)).toEqual({ text: ticket.settled, settled: true });
  });

  it('asks again for everything that an empty phrase leaves open', () => {
    const looked = lookOver(ticket, 'OK.');
    const open = looked.findings.flatMap((finding) => (finding.kind === 'open-question' ? [finding.question.id] : []));
    expect(open).toEqual(ticket.questions.map((question) => question.id));
    expect(looked.findings.some(({ kind }) => kind === 'no-acknowledgement')).toBe(ticket.acknowledgedBy !== undefined);
    const answer = respond(ticket, looked);
    expect(answer.settled).toBe(false);
    for (const { again } of ticket.questions) expect(answer.text).toContain(again);
  });

  it('holds against a reply what nothing supports', () => {
    const looked = lookOver(ticket, `${good[id]}\n\nPS: 777 € → example.com/777`);
    expect(looked.findings.map(({ kind }) => kind)).toContain('unsupported');
    expect(respond(ticket, looked).text).toBe(ticket.doubt);
  });

  it('does not ask for what an earlier reply has told', () => {
    const told = lookOver(ticket, good[id] ?? '').told;
    expect(lookOver(ticket, 'OK.', told).findings.filter(({ kind }) => kind !== 'needs-person')).toEqual([]);
  });

  it('speaks as a ticket of a helpdesk does, notes for agents only', () => {
    const turns = [{ from: 'agent', text: 'OK.', at: opened.toISOString() }] as const;
    const conversation = practiceConversation(ticket, opened, turns);
    expect(conversation.messages).toHaveLength(ticket.messages.length + 1);
    expect(new Set(conversation.messages.map(({ id: message }) => message)).size).toBe(conversation.messages.length);
    const times = conversation.messages.map(({ sentAt }) => sentAt ?? '');
    expect(times).toEqual(times.toSorted());
    for (const [at, { from }] of ticket.messages.entries()) {
      expect(conversation.messages[at]?.visibility).toBe(from === 'note' ? 'internal' : 'public');
    }
  });
});

describe('what a practice customer is not content with', () => {
  const find = (id: string) => practiceTickets.find((ticket) => ticket.id === id) ?? practiceTickets[0];
  const missed = (id: string, reply: string) =>
    lookOver(find(id), reply).findings.map((finding) =>
      finding.kind === 'open-question' ? finding.question.id : finding.kind,
    );

  it.each([
    ['a wrong yes', 'p1', 'Yes, you can wash it at 40 degrees. Green is in the shop.', 'wash'],
    ['an active package alone', 'p5', 'Maaf, paketnya sudah aktif kembali.', 'uang'],
    ['a call back alone', 'p6', 'Das tut uns leid. Wir melden uns zurück.', 'geld'],
    ['a visit without a day', 'p9', 'Sinto muito, Camila. O técnico vai remarcar a visita.', 'visita'],
    ['a word of e-mail', 'p8', 'I am so sorry. I will see to it: send a copy of the certificate by e-mail.', 'letters'],
    ['a name alone', 'p8', 'Your mother’s contract ends. I will stop the letters.', 'no-acknowledgement'],
    ['regret without anybody', 'p8', 'I am so sorry. The contract ends, and so do the letters.', 'needs-person'],
  ])('%s: %s', (_, id, reply, what) => expect(missed(id, reply)).toContain(what));
});

describe('the reading of practice tickets', () => {
  const rank = async (ticket: PracticeTicket, replies: readonly string[]) => {
    const turns: { from: 'agent' | 'customer'; text: string; at: string }[] = [];
    let told = empty.told;
    for (const [at, reply] of replies.entries()) {
      const looked = lookOver(ticket, reply, told);
      ({ told } = looked);
      const when = new Date(opened.getTime() + at * 60_000).toISOString();
      turns.push(
        { from: 'agent', text: reply, at: when },
        { from: 'customer', text: respond(ticket, looked).text, at: when },
      );
    }
    const now = new Date(opened.getTime() + 3_600_000);
    const reading = await reader.read(practiceConversation(ticket, opened, turns), now);
    return levels.indexOf(reading.level);
  };
  const find = (id: string) => practiceTickets.find((ticket) => ticket.id === id) ?? practiceTickets[0];

  it.each([
    ['p1', 0, 0],
    ['p2', 0, 0],
    ['p3', 1, 3],
    ['p6', 2, 3],
    ['p7', 3, 3],
    ['p9', 2, 2],
  ])('%s begins between %i and %i of 0 to 3', async (id, least, most) => {
    const level = await rank(find(id), []);
    expect(level).toBeGreaterThanOrEqual(least);
    expect(level).toBeLessThanOrEqual(most);
  });

  it.each(['p3', 'p4', 'p5', 'p6', 'p7', 'p9'])(
    'of %s falls where the customer is settled and does not where nothing was answered',
    async (id) => {
      const ticket = find(id);
      const before = await rank(ticket, []);
      expect(await rank(ticket, [good[id] ?? ''])).toBeLessThan(before);
      expect(await rank(ticket, ['OK.'])).toBeGreaterThanOrEqual(before);
    },
  );
});
