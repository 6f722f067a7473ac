import { t } from '@/utils/i18n';
import type { InsertFailure } from '@/utils/composer';
import type { ReadFailureKind } from '@/utils/helpdesk/read-failure';
import type { DraftProblem, DraftRun } from './panel-state';

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
  'draft-again': t('fix.draftAgain'),
  'use-template': t('fix.useTemplate'),
  'open-settings': t('fix.openSettings'),
  'read-again': t('fix.readAgain'),
  'copy-report': t('fix.copyReport'),
  'insert-again': t('fix.insertAgain'),
  'first-gap': t('fix.firstGap'),
  'go-to-composer': t('fix.goToComposer'),
};

export const draftFailureWords: Record<DraftProblem, FailureWords> = {
  'no-key': { says: t('draftFailure.noKey'), fix: 'open-settings' },
  'key-invalid': { says: t('draftFailure.keyInvalid'), fix: 'open-settings' },
  'org-cors-blocked': { says: t('draftFailure.orgCorsBlocked'), fix: 'use-template' },
  'origin-refused': { says: t('draftFailure.originRefused'), fix: 'open-settings' },
  'no-host-permission': { says: t('draftFailure.noHostPermission'), fix: 'open-settings' },
  billing: { says: t('draftFailure.billing'), fix: 'use-template' },
  paused: { says: t('draftFailure.paused'), fix: 'use-template' },
  forbidden: { says: t('draftFailure.forbidden'), fix: 'open-settings' },
  'model-unknown': { says: t('draftFailure.modelUnknown'), fix: 'open-settings' },
  'bad-request': { says: t('draftFailure.badRequest'), fix: 'use-template' },
  'too-long': { says: t('draftFailure.tooLong'), fix: 'use-template' },
  'rate-limited': { says: t('draftFailure.rateLimited'), fix: 'draft-again' },
  overloaded: { says: t('draftFailure.overloaded'), fix: 'use-template' },
  server: { says: t('draftFailure.server'), fix: 'draft-again' },
  offline: { says: t('draftFailure.offline'), fix: 'use-template' },
  timeout: { says: t('draftFailure.timeout'), fix: 'draft-again' },
  stalled: { says: t('draftFailure.stalled'), fix: 'draft-again' },
  'broken-off': { says: t('draftFailure.brokenOff'), fix: 'draft-again' },
  'not-anthropic': { says: t('draftFailure.notAnthropic'), fix: 'open-settings' },
  refused: { says: t('draftFailure.refused'), fix: 'use-template' },
  empty: { says: t('draftFailure.empty'), fix: 'draft-again' },
  'needs-a-person': { says: t('draftFailure.needsAPerson'), fix: 'read-again' },
  'model-not-here': { says: t('draftFailure.modelNotHere'), fix: 'use-template' },
  'no-customer-message': { says: t('draftFailure.noCustomerMessage'), fix: 'read-again' },
  unexpected: { says: t('draftFailure.unexpected'), fix: 'draft-again' },
};

/**
 * What a failed draft says, and its button. Where some of it had arrived that part stands in the box: then the agent reads so, and is offered to try
 * again rather than to have it replaced by a template.
 */
export function draftFailureIn({ problem, run }: { problem: DraftProblem; run: DraftRun }): FailureWords {
  const { says, fix } = draftFailureWords[problem];
  if (run.shownAt === undefined) return { says, fix };
  return { says: `${says} ${t('panel.partKept')}`, fix: passes.has(problem) ? 'draft-again' : fix };
}

/** What is over in a moment, so that another try is worth more than a template. */
const passes: ReadonlySet<DraftProblem> = new Set(['overloaded', 'offline']);

export const readFailureWords: Record<ReadFailureKind, FailureWords> = {
  'signed-out': { says: t('readFailure.signedOut'), fix: 'read-again' },
  forbidden: { says: t('readFailure.forbidden'), fix: 'read-again' },
  'not-found': { says: t('readFailure.notFound'), fix: 'read-again' },
  'rate-limited': { says: t('readFailure.rateLimited'), fix: 'read-again' },
  offline: { says: t('readFailure.offline'), fix: 'read-again' },
  'unreadable-answer': { says: t('readFailure.unreadableAnswer'), fix: 'read-again' },
  'unreadable-page': {
    says: t('readFailure.unreadablePage'),
    fix: 'copy-report',
  },
  'no-messages': { says: t('readFailure.noMessages'), fix: 'read-again' },
};

export const insertFailureWords: Record<InsertFailure, FailureWords> = {
  'wrong-ticket': { says: t('insertFailure.wrongTicket'), fix: 'read-again' },
  'no-composer': { says: t('insertFailure.noComposer'), fix: 'insert-again' },
  'hidden-composer': { says: t('insertFailure.hiddenComposer'), fix: 'insert-again' },
  'audience-changed': {
    says: t('insertFailure.audienceChanged'),
    fix: 'insert-again',
  },
  'has-gaps': { says: t('insertFailure.hasGaps'), fix: 'first-gap' },
  'empty-text': { says: t('insertFailure.emptyText'), fix: 'draft-again' },
  'not-confirmed': {
    says: t('insertFailure.notConfirmed'),
    fix: 'go-to-composer',
  },
  busy: { says: t('insertFailure.busy'), fix: 'insert-again' },
};
