import type { Database } from '@/utils/database';
import { ticketKey, type Conversation } from '@/utils/conversation';
import type { DraftRequest } from '@/utils/drafting';
import { ownText, type SettledDraft, type Suggestion } from '@/utils/feedback';
import { acceptedReplySources } from '@/utils/knowledge/sources';
import type { SourceText } from '@/utils/knowledge';
import { topicOf } from '@/utils/knowledge/topic';
import type { AgentNotes } from '@/utils/providers/voiced';
import type { Preferences } from '@/utils/settings';
import { acceptedReplies, examplesFor, learnRules, rulesFor, type RuleScope } from '@/utils/voice';

/** Voice memory of one panel: what it keeps of drafts, what it learns from replies, and what it adds to requests. */
export interface VoiceKeeper {
  /** What the agent wrote for other tickets of the same brand; nothing unless the agent opted in. */
  replies(conversation: Conversation): Promise<SourceText[]>;
  notesFor(request: DraftRequest): Promise<AgentNotes>;
  draftShown(
    shown: Pick<Suggestion, 'id' | 'ticketKey' | 'shownAt' | 'presetId' | 'language'>,
    text: string,
  ): Promise<void>;
  /** `settled` as `settleTicket` gave it. */
  settled(conversation: Conversation, settled: readonly SettledDraft[]): Promise<void>;
}

/** Nothing is kept, learned or added unless the agent opted in. Every text is masked before it is kept. */
export function voiceKeeper(database: Database, preferences: () => Promise<Preferences>): VoiceKeeper {
  const asked = new Map<string, { conversation: Conversation; applied: string[] }>();
  return {
    async replies(conversation) {
      if (!(await preferences()).voiceMemory) return [];
      const here = ticketKey(conversation);
      const pairs = await database.voice.pairs();
      const others = pairs.filter((pair) => pair.ticketKey !== here && pair.scope.brand === conversation.account);
      return acceptedReplySources(acceptedReplies(others));
    },
    async notesFor(request) {
      const { assist, voiceMemory } = await preferences();
      const form: AgentNotes = assist === 'outline' ? { form: 'outline' } : {};
      const { conversation } = request;
      const known = { conversation, applied: [] as string[] };
      asked.set(ticketKey(conversation), known);
      if (!voiceMemory) return form;
      const here = scopeOf(conversation, request.language);
      const [all, pairs] = await Promise.all([database.voice.rules(), database.voice.pairs()]);
      const rules = rulesFor(all, here);
      known.applied = rules.map(({ id }) => id);
      const question = conversation.messages.findLast(({ author }) => author.role === 'customer')?.text ?? '';
      return { ...form, voice: { rules, examples: examplesFor(pairs, here, question) } };
    },
    async draftShown({ id, ticketKey: key, shownAt, presetId, language }, text) {
      const known = asked.get(key);
      const { voiceMemory, assist } = await preferences();
      if (!voiceMemory || assist === 'outline' || !known) return;
      const { conversation, applied } = known;
      const draft = await masked(text, conversation);
      const scope = scopeOf(conversation, language);
      await database.voice.keepPending({ suggestionId: id, ticketKey: key, shownAt, scope, presetId, applied, draft });
    },
    async settled(conversation, settled) {
      if (settled.length === 0) return;
      const { voiceMemory } = await preferences();
      const pending = await database.voice.pendingForTicket(ticketKey(conversation));
      let learned = 0;
      for (const { suggestionId, type, message } of settled) {
        const draft = pending.find((each) => each.suggestionId === suggestionId);
        if (!draft) continue;
        if (type !== 'sent' || !voiceMemory) {
          await database.voice.settlePending(suggestionId);
          continue;
        }
        const sent = await masked(ownText(message, conversation, await database.salt()), conversation);
        const { suggestionId: id, shownAt, ...rest } = draft;
        await database.voice.settlePending(suggestionId, { ...rest, id, at: message.sentAt ?? shownAt, sent });
        learned += 1;
      }
      if (learned === 0) return;
      await database.voice.putRules(learnRules(await database.voice.pairs(), await database.voice.rules()));
    },
  };
}

function scopeOf(conversation: Conversation, language: string): Required<RuleScope> {
  const base = language.toLowerCase().split('-')[0] ?? language;
  return { language: base, brand: conversation.account, topic: topicOf(conversation) };
}

async function masked(text: string, conversation: Conversation): Promise<string> {
  const { mask } = await import('@/utils/privacy');
  const people = [conversation.customer, ...(conversation.agent ? [conversation.agent] : [])];
  return mask(text, { people }).masked;
}
