/** What the agent says about a reading: it was `wrong`, or a frustrated customer was `missed`. */
export type MarkVerdict = 'wrong' | 'missed';

/** One word of the agent on one reading. Holds no text of anybody. */
export interface ReadingMark {
  /** `readingKey` of the ticket and the message. A later mark on the same reading takes its place. */
  id: string;
  ticketKey: string;
  /** ISO 8601. */
  at: string;
  verdict: MarkVerdict;
  /** What was shown, `calm` to `furious`. */
  level: string;
  /** Probability that was behind it, 0 to 1. */
  score: number;
  /** The same by the model alone, before what this machine has learnt. Absent in marks of earlier versions. */
  modelScore?: number;
  language: string;
  causes: string[];
}

/** Whether a level is shown as a flag. */
export function isFlag(level: string): boolean {
  return level === 'frustrated' || level === 'furious';
}
