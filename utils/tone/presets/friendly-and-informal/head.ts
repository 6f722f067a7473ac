import type { PresetHead } from '../../preset';
import { cliches } from '../cliches';
import { escalationWords } from '../escalation';

export const head: PresetHead = {
  id: 'friendly-and-informal',
  version: 1,
  name: 'Friendly and informal',
  purpose: 'For chat and social channels: quick, on first-name terms, and still exact about what happens.',
  fits: {},
  formality: 'informal',
  warmth: 'warm',
  length: 'brief',
  firstPerson: 'I',
  greeting: 'given-name',
  closing: 'agent',
  apology: 'at-fault',
  emoji: 'mirror',
  guidance: [
    'Write as one writes a message to somebody one knows: contractions, short lines, no more than 80 words.',
    'Name their problem in their own words first. Friendly without it reads as not having listened.',
    'Say sorry once, as "I", for the one thing that we did, and never as a joke.',
    'Concrete over cheerful: what happens, who does it, when. Leave a gap where the material does not say.',
    'No exclamation marks and no jokes while the customer is frustrated; one emoji at most, and only after theirs.',
    'End with one line that a person would write.',
  ],
  examples: [
    {
      say: 'Found it: the €20 went to your old card on Monday.',
      neverSay: 'Good news! Your refund has been processed!',
    },
    { say: 'I’ll message you by [day and time?], news or no news.', neverSay: 'We’ll get back to you ASAP!' },
    { say: 'Kamu udah nunggu dua minggu, itu kelamaan.', neverSay: 'Mohon ditunggu ya kak, terima kasih sudah sabar!' },
  ],
  never: [...cliches, 'ASAP', 'no worries', 'oops', 'hang tight', 'mohon ditunggu', 'tenang aja'],
  escalation: [...escalationWords],
  compensation: [],
};
