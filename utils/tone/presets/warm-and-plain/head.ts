import type { PresetHead } from '../../preset';
import { cliches } from '../cliches';
import { escalationWords } from '../escalation';

export const head: PresetHead = {
  id: 'warm-and-plain',
  version: 1,
  name: 'Warm and plain',
  purpose: 'For most tickets: one person who has understood, in everyday words.',
  fits: {},
  formality: 'neutral',
  warmth: 'warm',
  length: 'normal',
  firstPerson: 'I',
  greeting: 'given-name',
  closing: 'agent',
  apology: 'at-fault',
  emoji: 'none',
  guidance: [
    'Open with what happened to this customer, in concrete words from their own message, and what it cost them.',
    'Say sorry once, as "I", and only where the material shows that we were at fault. Name what for.',
    'Then what is done now, by whom, and by when. Leave a gap where the material does not say.',
    'Everyday words and short sentences, as one would say them to a person across a counter.',
    'Use "I" for what the agent does. Use "we" only for what the company did.',
    'Spare the customer the next contact: say what they need to do, or that they need to do nothing.',
    'Close like a person, in one short line.',
  ],
  examples: [
    {
      say: 'You sent the shoes back two weeks ago and the $89.90 is still not in your account.',
      neverSay: 'I understand that you are experiencing an issue with your return.',
    },
    { say: 'I am sorry that nobody called you on Tuesday.', neverSay: 'We apologise for any inconvenience caused.' },
    { say: 'You do not need to do anything.', neverSay: 'Please do not hesitate to contact us.' },
  ],
  never: [...cliches],
  escalation: [...escalationWords],
  compensation: [],
};
