import { describe, expect, it } from 'vitest';
import { composeReply, replyText } from '@/utils/providers';
import { builtInPresets, type TonePreset } from '@/utils/tone';
import { requestOf } from '../support/draft-requests';
import { sketches } from '../support/sketches';

const [usual] = builtInPresets;
const sketch = sketches['third contact about a refund']!;

function reply(change: Partial<TonePreset>, signature?: string): string {
  const request = requestOf({ ...sketch, ...(signature !== undefined && { signature }) });
  return replyText(composeReply({ ...request, tone: { ...usual, ...change } }));
}

describe('what a preset says acts in a template draft', () => {
  it.each<[string, Partial<TonePreset>, RegExp, RegExp | undefined]>([
    ['the given name', { greeting: 'given-name' }, /^H\w+ Maria,/, undefined],
    ['the full name', { greeting: 'full-name' }, /^H\w+ Maria Berg,/, undefined],
    ['no name', { greeting: 'no-name' }, /^Hello,/, /Maria/],
    ['an apology for our fault', { apology: 'at-fault' }, /I am sorry that you have had to chase us/, undefined],
    ['regret in the words of the preset', { apology: 'regret' }, /I am sorry that we let it come to this/, /chase us/],
    ['no apology', { apology: 'never' }, /third time/, /sorry/],
    ['the agent’s name', { closing: 'agent' }, /,\nJonas Feld$/, undefined],
    ['no name below', { closing: 'no-name' }, /,$/, /Jonas/],
    ['lines of the team', { closing: 'team', signature: 'Acme support' }, /,\nAcme support$/, /Jonas/],
    [
      'the agent in the lines',
      { closing: 'agent', signature: 'Acme support' },
      /,\nJonas Feld\nAcme support$/,
      undefined,
    ],
  ])('%s', (_, change, there, absent) => {
    expect(reply(change)).toMatch(there);
    expect(absent?.test(reply(change)) ?? false).toBe(false);
  });

  it('adds no lines where the helpdesk signs', () => {
    expect(reply({ signature: 'Acme support' }, 'Jonas\nHelp desk')).not.toContain('Acme support');
  });
});
