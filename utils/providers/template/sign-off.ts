import type { Conversation } from '@/utils/conversation';
import { startsWithSignOff } from '@/utils/knowledge';
import type { TonePreset } from '@/utils/tone';

/**
 * The close of a reply in parts: a human line, then the sign-off. The agent signs by name, and the preset adds its lines, only where
 * the helpdesk will not sign; a signature of the helpdesk that begins with a sign-off of its own takes the place of ours.
 */
export function signOffFor(
  close: string,
  agent: Conversation['agent'],
  { closing, signature: lines = '' }: Pick<TonePreset, 'closing' | 'signature'>,
): string[] {
  const parts = close.split('\n\n');
  const signOff = parts.pop() ?? '';
  const signature = agent?.signature?.trim() ?? '';
  const name = signature === '' && closing === 'agent' ? agent?.name : undefined;
  const signed = name ? signOff.replace('{agent}', name) : signOff.replace(/\n?\{agent\}/u, '');
  const below = signature === '' && lines !== '' ? `\n${lines.replaceAll('{agent}', agent?.name ?? '').trim()}` : '';
  return startsWithSignOff(signature) ? parts : [...parts, signed + below];
}
