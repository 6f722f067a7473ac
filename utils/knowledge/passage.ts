/** Something the team knows, cut to what one sentence of a draft can rest on. */
export interface Passage {
  /** `macro:123#2`: kind, id of the source, sentence. Stable while the source is unchanged. */
  id: string;
  kind: 'macro' | 'article' | 'policy-fact' | 'accepted-reply';
  sourceId: string;
  /** Empty where the source has none, as policy facts. */
  title: string;
  /** One sentence, plain text. */
  text: string;
  /** The sentence as its source has it, where `text` was filled from the ticket: what may stand beside instructions. */
  unfilled?: string;
  /** How well the source fits what was searched for, 0 to 1; absent where nothing was searched. */
  fit?: number;
  /** How the sentence begins in its source: on a new line or paragraph, or running on. */
  starts?: 'line' | 'paragraph';
  /** Where customers can read the source. */
  url?: string;
  /** When the agent sent it, of an accepted reply. ISO 8601. */
  sentAt?: string;
  /** Of the sentences of its source this one says most about what was searched for. */
  best?: true;
}
