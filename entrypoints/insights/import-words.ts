import { t } from '@/utils/i18n';
import type { ImportFault } from '@/utils/feedback';

/** Why a file could not be brought back, and what to do. */
export function importFaultWords(fault: ImportFault): string {
  if (fault.fault === 'empty') return t('importFault.empty');
  return t('importFault.line', { line: fault.line });
}
