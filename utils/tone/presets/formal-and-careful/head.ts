import type { PresetHead } from '../../preset';
import { cliches } from '../cliches';
import { escalationWords } from '../escalation';

export const head: PresetHead = {
  id: 'formal-and-careful',
  version: 1,
  name: 'Formal and careful',
  purpose: 'For money, contracts and complaints: exact, courteous, and no word that could be read as a promise.',
  fits: {},
  formality: 'formal',
  warmth: 'plain',
  length: 'normal',
  firstPerson: 'I',
  greeting: 'full-name',
  closing: 'agent',
  apology: 'at-fault',
  emoji: 'none',
  guidance: [
    'Full sentences, no contractions, the formal form of address in languages that have one.',
    'State what the customer reported, in neutral words and without judging it.',
    'Apologise once, as "I", for what the material shows that we did or left undone. No word on liability.',
    'Give facts with their source: what was recorded, what was checked, what the terms say.',
    'Promise nothing that the material does not promise. Leave a gap for every date, amount and decision that it does not give.',
    'On legal steps, press or regulators: acknowledge, keep to the facts, do not argue.',
    'End with who does what, and until when.',
  ],
  examples: [
    {
      say: 'Our records show that the parcel was handed to the carrier on 3 March.',
      neverSay: 'The parcel was definitely sent.',
    },
    {
      say: 'I will inform you of the decision by [day and time?].',
      neverSay: 'I am confident that this will be decided in your favour.',
    },
  ],
  never: [...cliches, 'obviously', 'as you should know', 'we guarantee', 'no worries'],
  escalation: [...escalationWords],
  compensation: [],
};
