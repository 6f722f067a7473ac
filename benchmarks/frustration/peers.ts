import { createRequire } from 'node:module';

/** How negative a text is for a word-list peer: higher is more negative. */
export type Peer = (text: string) => number;

const load = createRequire(import.meta.url);

interface Vader {
  SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
}
type Afinn = new () => { analyze(text: string): { comparative: number } };
type Wink = (text: string) => { normalizedScore: number };

/** The word-list libraries that a team would otherwise reach for, all for English. */
export function peers(): Readonly<Record<string, Peer>> {
  const vader = load('vader-sentiment') as Vader;
  const Sentiment = load('sentiment') as Afinn;
  const wink = load('wink-sentiment') as Wink;
  const afinn = new Sentiment();
  return {
    length: (text) => text.length,
    VADER: (text) => -vader.SentimentIntensityAnalyzer.polarity_scores(text).compound,
    AFINN: (text) => -afinn.analyze(text).comparative,
    wink: (text) => -wink(text).normalizedScore,
  };
}
