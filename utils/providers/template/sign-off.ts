import type { Conversation } from '@/utils/conversation';
import { startsWithSignOff } from '@/utils/knowledge';

/**
 * The close of a reply in parts: a human line, then the sign-off. The agent signs by name only where the helpdesk will not; a signature
 * that begins with a sign-off of its own takes the place of ours.
 */
export function signOffFor(close: string, agent: Conversation['agent']): string[] {
  const parts = close.split('\n\n');
  const signOff = parts.pop() ?? '';
  const signature = agent?.signature?.trim() ?? '';
  const signed =
    signature === '' && agent?.name ? signOff.replace('{agent}', agent.name) : signOff.replace(/\n?\{agent\}/u, '');
  return startsWithSignOff(signature) ? parts : [...parts, signed];
}
