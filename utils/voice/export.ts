import type { VoiceRule } from './memory';

/** Raised when a field changes its name or meaning. */
export const voiceExportVersion = 1;

/** Rules as the agent takes them away: without the edits that taught them, which may hold words of a ticket. */
export function voiceExport(rules: readonly VoiceRule[], exportedAt: string): string {
  const exported = rules.filter(({ state }) => state !== 'deleted').map(({ taughtBy: _edits, ...rule }) => rule);
  return `${JSON.stringify({ format: 'tandem-voice', schemaVersion: voiceExportVersion, exportedAt, rules: exported }, null, 2)}\n`;
}
