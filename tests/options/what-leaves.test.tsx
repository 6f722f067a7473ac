// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type FakeOptionsSetup } from './support/fake-options';
import { claude, open } from './support/open';

describe('what leaves this machine', () => {
  const left = async (preferences: FakeOptionsSetup['preferences']) => {
    const page = await open({ preferences });
    return page.root.querySelector('#privacy ul')?.textContent ?? '';
  };

  it('is nothing with templates, whatever is learned', async () => {
    const said = await left({ voiceMemory: true });
    expect(said).toContain('With template drafts: nothing.');
    expect(said).not.toContain('your own replies');
  });

  it('is told in full with Claude: the ticket, what else is asked, and what learning adds', async () => {
    expect(await left(claude)).toMatch(/public messages[^]*to api\.anthropic\.com[^]*a summary or a changed text/);
    expect(await left(claude)).not.toContain('your own replies');
    expect(await left({ ...claude, voiceMemory: true })).toContain('three of your own replies');
  });
});
