import type { TonePreset } from '../../preset';
import { cliches } from '../cliches';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { id } from './id';
import { pt } from './pt';

export const warmAndPlain: TonePreset = {
  id: 'warm-and-plain',
  name: 'Warm and plain',
  purpose: 'For most tickets: one person who has understood, in everyday words.',
  formality: 'neutral',
  warmth: 'warm',
  length: 'normal',
  guidance: [
    'Open with what happened to this customer, in concrete words from their own message, and what it cost them.',
    'Say sorry once, as "I", and only where the material shows that we were at fault. Name what for.',
    'Then what is done now, by whom, and by when. Leave a gap where the material does not say.',
    'Everyday words and short sentences, as one would say them to a person across a counter.',
    'Use "I" for what the agent does. Use "we" only for what the company did.',
    'Spare the customer the next contact: say what they need to do, or that they need to do nothing.',
    'Close like a person, in one short line.',
  ],
  never: [...cliches],
  phrases: { en, id, de, es, fr, pt },
};
