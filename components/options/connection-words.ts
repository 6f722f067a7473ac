import type { DraftFailureKind } from '@/utils/drafting';

/** What a failed connection test means here, and what helps. One sentence each, two at most. */
export const connectionWords: Record<DraftFailureKind, string> = {
  'no-key': 'This address needs a key. Paste one above, then save again.',
  'key-invalid': 'The key was refused. Check that it was copied whole and is still active.',
  'org-cors-blocked':
    'Your organisation does not let browsers use its keys. Ask your team for the address of its gateway, and enter that.',
  'no-host-permission': 'The browser does not let Tandem reach this address. Save again and allow access when asked.',
  billing: 'The key works, but its account has no credit left or has reached its limit.',
  paused: 'The test could not be sent.',
  forbidden: 'The key works, but may not use this model. Pick another one.',
  'model-unknown': 'The address answers, but knows no model of this name. Pick another one.',
  'bad-request': 'The address answers, but did not understand the request. Pick another model, or check the address.',
  'too-long': 'The address answers, but takes only very short requests.',
  'rate-limited': 'The key works, but has sent too much just now. It will draft again in a minute.',
  overloaded: 'The key works, but the model is overloaded right now. Nothing needs to be changed.',
  server: 'Something failed at the other end. Try again in a minute.',
  offline: 'Nothing answers at this address. Check the address and your connection.',
  timeout: 'The address did not answer in time. Check that the engine behind it is running.',
  stalled: 'The address began to answer and then fell silent. Try again.',
  'broken-off': 'The address began to answer and then broke off. Try again.',
  'not-anthropic': 'Something answers at this address, but it does not speak the Messages API. Check the path.',
  refused: 'The model answered, and declined. Try another model.',
  empty: 'The model answered without a word. Try another model.',
  'model-not-here': 'The test could not be sent.',
  'needs-a-person': 'The test could not be sent.',
  'no-customer-message': 'The test could not be sent.',
};
