import { describe, expect, it } from 'vitest';
import { publicMessages, type Conversation } from '@/utils/conversation';
import { passagesOf, resolvePlaceholders } from '@/utils/knowledge';
import { composeReply, type ReplySentence } from '@/utils/providers';
import { gladWords, noAnswerWords } from '@/utils/providers/template/words';
import { builtInPresets, phrasesFor, phraseSlots, phraseText } from '@/utils/tone';
import { deskSources, fortyTickets, templateRequest } from '../support/forty-tickets';

const tickets = fortyTickets();
const passages = new Map(deskSources().flatMap((source) => passagesOf(source).map((passage) => [passage.id, passage])));

/** The phrases of the default preset in a language, each as a pattern: what stands for a placeholder is captured by its name. */
function phrasePatterns(language: string): RegExp[] {
  const { book } = phrasesFor(builtInPresets[0], language);
  const texts = phraseSlots.flatMap((slot) => book[slot].map(phraseText)).flatMap((text) => text.split('\n\n'));
  return [...texts, gladWords(language)].map((text) => {
    const escaped = text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
    return new RegExp(`^${escaped.replace(/\{(\w+)\}/g, '(?<$1>.+)')}$`, 'isu');
  });
}

/** What a filled placeholder may hold: words of the ticket's own fields and public messages, in whatever case. */
function isOfTicket(name: string, value: string, { customer, agent, subject, messages }: Conversation): boolean {
  const has = (text: string | undefined) => text?.toLowerCase().includes(value.toLowerCase()) ?? false;
  if (name === 'name')
    return value.split(' ').every((word) => customer.name?.toLowerCase().includes(word.toLowerCase()));
  if (name === 'agent') return has(agent?.name);
  if (name === 'subject') return has(subject);
  // Facts are said again in the reply's own words: a length, an ordinal, a day, a kind of promise; an amount as it was written.
  return name === 'amount' ? messages.some(({ text }) => has(text)) : value.length < 40;
}

function comesFrom({ text, source }: ReplySentence, language: string, conversation: Conversation): string {
  if (source.kind === 'missing') return text === noAnswerWords(language) ? 'a gap' : 'nowhere';
  if (source.kind === 'passage') {
    const passage = passages.get(source.passageId);
    return passage && text === resolvePlaceholders(passage.text, conversation) ? passage.kind : 'nowhere';
  }
  for (const pattern of phrasePatterns(language)) {
    const fields = Object.entries(pattern.exec(text)?.groups ?? (pattern.test(text) ? {} : { none: '' }));
    if (fields.every(([name, value]) => name !== 'none' && isOfTicket(name, value, conversation))) return 'a phrase';
  }
  return 'nowhere';
}

describe('template drafts', () => {
  it('are written for forty tickets in six languages', () => {
    expect(tickets.length).toBeGreaterThanOrEqual(40);
    expect([...new Set(tickets.map(({ language }) => language))].sort()).toEqual(['de', 'en', 'es', 'fr', 'id', 'pt']);
  });

  it.each(tickets.map((ticket) => [ticket.id, ticket.language, ticket.conversation] as const))(
    'of ticket %s (%s): every sentence says where it comes from, and comes from there',
    async (_id, language, conversation) => {
      const sentences = composeReply(await templateRequest(conversation, language));
      const sources = sentences.map((sentence) => [sentence.text, comesFrom(sentence, language, conversation)]);
      expect(sources.filter(([, from]) => from === 'nowhere')).toEqual([]);
      expect(sentences.length).toBeGreaterThanOrEqual(3);
      // An internal note is no source of anything.
      const notes = conversation.messages.filter((message) => !publicMessages(conversation).includes(message));
      for (const { text } of notes.filter((note) => note.text.length > 20)) {
        expect(sentences.map((sentence) => sentence.text).join('\n')).not.toContain(text);
      }
    },
  );

  it('answer from macros, from policy facts, and with a gap where nothing fits', async () => {
    const kinds = new Set<string>();
    for (const { language, conversation } of tickets) {
      for (const sentence of composeReply(await templateRequest(conversation, language))) {
        kinds.add(comesFrom(sentence, language, conversation));
      }
    }
    expect([...kinds].sort()).toEqual(['a gap', 'a phrase', 'macro', 'policy-fact']);
  });

  it('thank a customer who only thanks, and promise nothing', async () => {
    for (const id of ['4112', '4140']) {
      const ticket = tickets.find((one) => one.id === id);
      if (!ticket) throw new Error(`ticket ${id} is gone`);
      const sentences = composeReply(await templateRequest(ticket.conversation, ticket.language));
      expect(sentences.map(({ slot }) => slot)).toEqual(['greeting', 'acknowledge', 'close']);
      expect(sentences[1]?.text).toBe(gladWords(ticket.language));
    }
  });
});
