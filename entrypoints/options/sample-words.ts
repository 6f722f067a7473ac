import { connectionWords } from '@/components/options';
import type { DraftFailure } from '@/utils/drafting';
import { t } from '@/utils/i18n';
import { SettingsFailure } from '@/utils/settings';

/** Why a sample could not be drafted, in a sentence, and where to mend it. */
export function sampleFailure({ kind }: DraftFailure): SettingsFailure {
  return new SettingsFailure(t('options.sampleFailed', { why: connectionWords[kind] }));
}
