import type { PresetHead } from '../../preset';
import { cliches } from '../cliches';
import { escalationWords } from '../escalation';

/**
 * The order of service recovery: the harm, our fault, the outcome, who does what by when, and no need to write again. The outcome
 * weighs most (60 studies of complaints), too much of it lowers satisfaction (12,800 respondents), and hardship grows with
 * each further contact.
 */
export const head: PresetHead = {
  id: 'put-it-right',
  version: 1,
  name: 'Put it right',
  purpose: 'For broken promises, repeated contacts and bot loops: own it once, then show that somebody is on it.',
  fits: {},
  formality: 'neutral',
  warmth: 'warm',
  length: 'normal',
  firstPerson: 'I',
  greeting: 'full-name',
  closing: 'agent',
  apology: 'at-fault',
  emoji: 'none',
  guidance: [
    'This order: their harm in concrete words, our fault, the outcome, what happens next, one human line.',
    'Name the specific harm: days waited, calls that did not come, money that is missing. Never "your experience".',
    'Own it once, as "I", with no "if", no "but" and no blame on a system, a carrier or a colleague.',
    'The outcome outweighs the apology: give it as early as the material allows, with the amount and the day.',
    'Offer what the ladder allows for this failure and not more; too much reads as hush money.',
    'After a bot loop or a copied answer, show that a person has read the whole ticket: name something from an early message.',
    'One owner: say who does what, and by when. Leave a gap where the material does not say.',
    'Spare the next contact: answer what they would have to ask next, or say that they need to do nothing.',
  ],
  examples: [
    {
      say: 'You were told on 4 March that a call was coming, and on 11 March you are still waiting for it.',
      neverSay: 'I understand your frustration with the process.',
    },
    { say: 'We broke our word to you, and I am sorry.', neverSay: 'I am sorry if you felt let down.' },
    {
      say: 'I check on Friday that the money has arrived, and tell you. You need not chase it.',
      neverSay: 'Should the problem persist, please open a new ticket.',
    },
  ],
  never: [...cliches, 'your experience with us', 'due to high demand', 'the system', 'as a gesture of goodwill'],
  escalation: [...escalationWords],
  compensation: [],
};
