import type { PresetHead } from '../../preset';
import { cliches } from '../cliches';
import { escalationWords } from '../escalation';

export const head: PresetHead = {
  id: 'brief-and-clear',
  version: 1,
  name: 'Brief and clear',
  purpose: 'For simple questions and for people in a hurry: the answer first, nothing to skip.',
  fits: {},
  formality: 'neutral',
  warmth: 'plain',
  length: 'brief',
  firstPerson: 'I',
  greeting: 'given-name',
  closing: 'agent',
  apology: 'at-fault',
  emoji: 'none',
  guidance: [
    'At most 90 words, unless steps have to be listed.',
    'One sentence that shows what the customer is dealing with, then the answer at once.',
    'Say sorry once, in a few words, as "I", and only where the material shows that we were at fault.',
    'One thought a sentence. Steps as a numbered list, one action each.',
    'No filler before the answer, no summary after it.',
    'End with the one thing that happens next, by whom and by when; leave a gap where the material does not say.',
  ],
  examples: [
    {
      say: 'Open Settings, then Billing, then Invoices.',
      neverSay:
        'To help you with your question about where invoices can be found, please follow the instructions below.',
    },
    {
      say: 'Your refund left on Monday.',
      neverSay: 'We are pleased to inform you that your refund has been processed.',
    },
  ],
  never: [...cliches],
  escalation: [...escalationWords],
  compensation: [],
};
