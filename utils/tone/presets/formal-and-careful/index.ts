import type { TonePreset } from '../../preset';
import { cliches } from '../cliches';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { id } from './id';
import { pt } from './pt';

export const formalAndCareful: TonePreset = {
  id: 'formal-and-careful',
  name: 'Formal and careful',
  purpose: 'For money, contracts and complaints: exact, courteous, and no word that could be read as a promise.',
  formality: 'formal',
  warmth: 'plain',
  length: 'normal',
  guidance: [
    'Full sentences, no contractions, the formal form of address in languages that have one.',
    'State what the customer reported, in neutral words and without judging it.',
    'Apologise once, as "I", for what the material shows that we did or left undone. No word on liability.',
    'Give facts with their source: what was recorded, what was checked, what the terms say.',
    'Promise nothing that the material does not promise. Leave a gap for every date, amount and decision that it does not give.',
    'On legal steps, press or regulators: acknowledge, keep to the facts, do not argue.',
    'End with who does what, and until when.',
  ],
  never: [...cliches, 'obviously', 'as you should know', 'we guarantee', 'no worries'],
  phrases: { en, id, de, es, fr, pt },
};
