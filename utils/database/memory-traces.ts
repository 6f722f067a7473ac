import { reopened, type FeedbackRow, type ReadingMark, type Turn, type TurnStore } from '@/utils/feedback';
import { dayOf, digestOf } from '@/utils/insights';
import type { LearnedPair, PendingDraft, VoiceRule } from '@/utils/voice';
import type { DigestStore, MarkStore, VoiceStore } from './database';

/** Turns and marks that outlive nothing. */
export class MemoryTraces {
  readonly #turns = new Map<string, Turn>();
  readonly #marks = new Map<string, ReadingMark>();

  readonly turns: TurnStore = {
    open: async (opened) => {
      const before = this.#turns.get(opened.id);
      this.#turns.set(opened.id, reopened(before, opened));
      return before === undefined;
    },
    drafted: async (id, at) => {
      const turn = this.#turns.get(id);
      if (turn && !turn.draftedAt) this.#turns.set(id, { ...turn, draftedAt: at });
    },
    answer: async (turn) => {
      const before = this.#turns.get(turn.id);
      if (!before || before.answer) return false;
      this.#turns.set(turn.id, turn);
      return true;
    },
    forTicket: async (ticketKey) =>
      structuredClone([...this.#turns.values()].filter((turn) => turn.ticketKey === ticketKey)),
  };

  readonly marks: MarkStore = {
    put: async (mark) => void this.#marks.set(mark.id, structuredClone(mark)),
    remove: async (id) => void this.#marks.delete(id),
    get: async (id) => this.#marks.get(id),
    all: async () => [...this.#marks.values()].sort((one, other) => (one.at < other.at ? -1 : 1)),
  };

  /** Digests of these rows together with the turns and marks that are here. */
  digests(rows: () => FeedbackRow[]): DigestStore {
    return {
      days: async ({ from = '', to = '9999' } = {}) => {
        const shown = Map.groupBy(rows(), ({ suggestion }) => dayOf(suggestion.shownAt));
        const turns = Map.groupBy(this.#turns.values(), ({ openedAt }) => dayOf(openedAt));
        const marks = Map.groupBy(this.#marks.values(), ({ at }) => dayOf(at));
        return [...new Set([...shown.keys(), ...turns.keys(), ...marks.keys()])]
          .filter((day) => day >= dayOf(from) && day < dayOf(to))
          .sort()
          .map((day) => digestOf(day, shown.get(day) ?? [], turns.get(day) ?? [], marks.get(day) ?? []));
      },
    };
  }

  delete(isOver: (trace: { ticketKey: string; at: string }) => boolean): void {
    for (const turn of this.#turns.values()) if (isOver({ ...turn, at: turn.openedAt })) this.#turns.delete(turn.id);
    for (const mark of this.#marks.values()) if (isOver(mark)) this.#marks.delete(mark.id);
  }
}

/** Voice memory that outlives nothing. */
export class MemoryVoice implements VoiceStore {
  readonly #pending = new Map<string, PendingDraft>();
  readonly #pairs = new Map<string, LearnedPair>();
  readonly #rules = new Map<string, VoiceRule>();

  async keepPending(draft: PendingDraft): Promise<void> {
    if (!this.#pending.has(draft.suggestionId)) this.#pending.set(draft.suggestionId, draft);
  }

  async pendingForTicket(ticketKey: string): Promise<PendingDraft[]> {
    return [...this.#pending.values()].filter((draft) => draft.ticketKey === ticketKey);
  }

  async settlePending(suggestionId: string, pair?: LearnedPair): Promise<void> {
    if (this.#pending.delete(suggestionId) && pair) this.#pairs.set(pair.id, pair);
  }

  async pairs(): Promise<LearnedPair[]> {
    return [...this.#pairs.values()].sort((one, other) => (one.at < other.at ? -1 : 1));
  }

  async rules(): Promise<VoiceRule[]> {
    return structuredClone([...this.#rules.values()]);
  }

  async putRules(rules: readonly VoiceRule[]): Promise<void> {
    for (const rule of rules) this.#rules.set(rule.id, structuredClone(rule));
  }

  async forgetAll(): Promise<number> {
    const count = this.#pairs.size + this.#rules.size;
    for (const kept of [this.#pending, this.#pairs, this.#rules]) kept.clear();
    return count;
  }

  delete(isOver: (trace: { ticketKey: string; at: string }) => boolean): void {
    for (const draft of this.#pending.values()) {
      if (isOver({ ...draft, at: draft.shownAt })) this.#pending.delete(draft.suggestionId);
    }
    for (const pair of this.#pairs.values()) if (isOver(pair)) this.#pairs.delete(pair.id);
  }
}
