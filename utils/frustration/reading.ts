/** How the customer feels now, mildest first. The order is part of the contract: `levels.indexOf` is 0 to 3. */
export const levels = ['calm', 'concerned', 'frustrated', 'furious'] as const;
export type FrustrationLevel = (typeof levels)[number];

export type Trend = 'rising' | 'steady' | 'falling';

/** Why the customer is frustrated; each named cause rests on evidence. */
export const causes = [
  'long_wait',
  'repeat_contact',
  'contradicted',
  'bot_loop',
  'broken_promise',
  'money_at_stake',
  'deadline',
  'leaving',
  'escalation_threat',
  'legal_threat',
  'public_threat',
  'insult',
  'not_listened',
] as const;
export type Cause = (typeof causes)[number];

/** A span of a message that the reading rests on. `start` and `end` are UTF-16 offsets into `Message.text`. */
export interface Evidence {
  messageId: string;
  start: number;
  end: number;
  /** What the span shows, in plain words: "third contact", "waiting 3 weeks", "says thank you". */
  says: string;
  cause?: Cause;
  /** It says how long the ticket is open, which is not how long the customer waited for an answer. */
  isTicketAge?: true;
  /** Logits that the span adds to the message's score; negative for counter-evidence. */
  weight: number;
}

/** The reading of one customer message. */
export interface MessageReading {
  messageId: string;
  level: FrustrationLevel;
  /** Probability, 0 to 1, that the level is frustrated or furious. */
  score: number;
}

/** The mood of a conversation. No score without its words: a level above calm has at least one piece of evidence. */
export interface FrustrationReading {
  /** BCP-47 language of the customer's messages, or `und`. */
  language: string;
  /** False where the language is not supported; then the level is calm, and means nothing. */
  supported: boolean;
  /** The language is read, but on texts of others it has not proved itself yet. */
  beta?: true;
  level: FrustrationLevel;
  score: number;
  /** `score` by the model alone, before what this installation has learnt. Absent where the language is not supported. */
  modelScore?: number;
  trend: Trend;
  causes: Cause[];
  /** Heaviest first. */
  evidence: Evidence[];
  /** One for each public customer message, oldest first. */
  messages: MessageReading[];
}
