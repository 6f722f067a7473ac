import type { InsertFailure } from '@/utils/composer';
import type { ReadFailureKind } from '@/utils/helpdesk/read-failure';
import type { DraftProblem } from './panel-state';

/** What the one button of a failure does. */
export type Fix =
  | 'draft-again'
  | 'use-template'
  | 'open-settings'
  | 'read-again'
  | 'copy-report'
  | 'insert-again'
  | 'first-gap'
  | 'go-to-composer';

export interface FailureWords {
  /** One sentence of what happened. */
  says: string;
  fix: Fix;
}

export const fixWords: Record<Fix, string> = {
  'draft-again': 'Draft again',
  'use-template': 'Use the template draft',
  'open-settings': 'Open settings',
  'read-again': 'Read again',
  'copy-report': 'Copy report',
  'insert-again': 'Insert again',
  'first-gap': 'Go to the gap',
  'go-to-composer': 'Go to the reply box',
};

export const draftFailureWords: Record<DraftProblem, FailureWords> = {
  'no-key': { says: 'Claude needs a key before it can draft.', fix: 'open-settings' },
  'key-invalid': { says: 'The key was refused. It may have been revoked or mistyped.', fix: 'open-settings' },
  'org-cors-blocked': { says: 'Your organisation does not let browsers use this key.', fix: 'use-template' },
  'no-host-permission': { says: 'The browser does not let Tandem reach that address yet.', fix: 'open-settings' },
  billing: { says: 'The account has no credit left, or has reached its limit.', fix: 'use-template' },
  paused: { says: 'This month’s limit for Claude drafts is reached. They go on next month.', fix: 'use-template' },
  forbidden: { says: 'This key may not use that model.', fix: 'open-settings' },
  'model-unknown': { says: 'The address knows no model of that name.', fix: 'open-settings' },
  'bad-request': { says: 'The request was not understood at the other end.', fix: 'use-template' },
  'too-long': { says: 'This ticket is too long for the model.', fix: 'use-template' },
  'rate-limited': { says: 'Too many drafts at once for this key.', fix: 'draft-again' },
  overloaded: { says: 'Claude is overloaded right now.', fix: 'use-template' },
  server: { says: 'Something failed at the other end.', fix: 'draft-again' },
  offline: { says: 'There is no connection to the drafting service.', fix: 'use-template' },
  timeout: { says: 'No answer came in time.', fix: 'draft-again' },
  stalled: { says: 'The draft stopped half-way. What was written is kept.', fix: 'draft-again' },
  'broken-off': { says: 'The connection broke off. What was written is kept.', fix: 'draft-again' },
  'not-anthropic': { says: 'The address in settings does not answer as a drafting service.', fix: 'open-settings' },
  refused: { says: 'The model declined to write this reply.', fix: 'use-template' },
  empty: { says: 'The draft came back without a word.', fix: 'draft-again' },
  'needs-a-person': { says: 'This ticket asks for a person, so no draft was asked for.', fix: 'read-again' },
  'model-not-here': { says: 'The model on this device could not be started.', fix: 'use-template' },
  'no-customer-message': { says: 'The customer has not written anything that could be answered.', fix: 'read-again' },
  unexpected: { says: 'Something went wrong in Tandem itself. Your text is kept.', fix: 'draft-again' },
};

export const readFailureWords: Record<ReadFailureKind, FailureWords> = {
  'signed-out': { says: 'You are signed out of the helpdesk. Sign in there, then read again.', fix: 'read-again' },
  forbidden: { says: 'Your account may not see this ticket.', fix: 'read-again' },
  'not-found': { says: 'This ticket does not exist any more.', fix: 'read-again' },
  'rate-limited': { says: 'The helpdesk asks to wait before reading more.', fix: 'read-again' },
  offline: { says: 'The helpdesk could not be reached.', fix: 'read-again' },
  'unreadable-answer': { says: 'The helpdesk answered with something that I cannot read.', fix: 'read-again' },
  'unreadable-page': {
    says: 'I cannot read this page any more. The helpdesk may have changed it; the report says what is missing and holds no text of the ticket.',
    fix: 'copy-report',
  },
  'no-messages': { says: 'Nobody has written on this ticket yet.', fix: 'read-again' },
};

export const insertFailureWords: Record<InsertFailure, FailureWords> = {
  'wrong-ticket': { says: 'Another ticket is in front now. Nothing was inserted.', fix: 'read-again' },
  'no-composer': { says: 'No reply box is open on this ticket. Open one, then insert again.', fix: 'insert-again' },
  'hidden-composer': { says: 'The reply box is hidden. Show it, then insert again.', fix: 'insert-again' },
  'audience-changed': {
    says: 'The reply box changed between public reply and note. Nothing was inserted. Look at it, then insert again.',
    fix: 'insert-again',
  },
  'has-gaps': { says: 'A gap is still open. Fill it in or delete it.', fix: 'first-gap' },
  'empty-text': { says: 'There is no text to insert yet.', fix: 'draft-again' },
  'not-confirmed': {
    says: 'I could not make sure that the text arrived whole. Look at the reply box before you send.',
    fix: 'go-to-composer',
  },
  busy: { says: 'The reply box is busy. Wait a moment, then insert again.', fix: 'insert-again' },
};
