import type { ImportFault } from '@/utils/feedback';

/** Why a file could not be brought back, and what to do. */
export function importFaultWords(fault: ImportFault): string {
  if (fault.fault === 'empty') return 'This file holds no rows. Choose a file that was saved here as NDJSON.';
  return `Line ${fault.line} of this file is no row of an export of Tandem. Nothing was brought back. Choose a file that was saved here as NDJSON.`;
}
