import { describe, expect, it } from 'vitest';
import { allCapabilities, findGaps, toMessagesRequest, type DraftProvider, type DraftRequest } from '@/utils/drafting';
import { composeReply, replyText } from '@/utils/providers/template';
import { voicedProvider } from '@/utils/providers/voiced';
import { builtInPresets } from '@/utils/tone';
import { requestOf } from '../support/draft-requests';
import { rule } from '../support/learned-pairs';
import { sketches } from '../support/sketches';

const sketch = sketches['third contact about a refund'];
if (!sketch) throw new Error('the sketches have changed');
const asked = requestOf(sketch);

const request = (change: Partial<DraftRequest> = {}): DraftRequest => ({
  ...asked,
  ...change,
});
const draft = (...rules: ReturnType<typeof rule>[]) =>
  replyText(composeReply(request({ voice: { rules, examples: [] } })));
const plain = draft();

describe('a template draft in the agent’s voice', () => {
  it('is as it was where no rule holds', () => {
    expect(replyText(composeReply(request()))).toBe(plain);
  });

  it('greets and closes as the agent does', () => {
    const text = draft(rule({ kind: 'greeting', write: 'Halo {name},' }), rule({ kind: 'close', write: 'Cheers,' }));
    expect(text).toMatch(/^Halo \p{L}+/u);
    expect(text).toContain('\nCheers,');
    expect(text).not.toContain('{');
  });

  it('never writes a word that the agent never writes, in no phrase of any preset', () => {
    for (const tone of builtInPresets) {
      const text = replyText(composeReply(request({ tone, voice: { rules: [rule({ not: 'you' })], examples: [] } })));
      const phrases = composeReply(request({ tone, voice: { rules: [rule({ not: 'you' })], examples: [] } }));
      expect(text).not.toBe('');
      const said = phrases.filter(({ source }) => source.kind === 'phrase').map((sentence) => sentence.text);
      expect(said.join('\n')).not.toMatch(/\byou\b/iu);
    }
  });

  it('leaves what a macro says word for word', () => {
    const passages = composeReply(request()).filter(({ source }) => source.kind === 'passage');
    const voiced = composeReply(
      request({
        voice: { rules: [rule({ not: 'the' }), rule({ kind: 'swap', not: 'we', write: 'I' })], examples: [] },
      }),
    );
    expect(voiced.filter(({ source }) => source.kind === 'passage').map(({ text }) => text)).toEqual(
      passages.map(({ text }) => text),
    );
  });

  it('drops the opener, adds the agent’s line once, and begins without a gap', () => {
    const line = 'You can always reply to me here.';
    const text = draft(
      rule({ kind: 'drop-opener' }),
      rule({ kind: 'add-line', write: line }),
      rule({ kind: 'add-line', write: line }),
    );
    expect(text.split(line)).toHaveLength(2);
    expect(text.length).toBeLessThan(plain.length + line.length + 1);
    expect(text).toMatch(/^\S/u);
  });
});

describe('an outline', () => {
  it('has greeting and close, and a gap for every point between them, which holds back Insert', () => {
    const text = replyText(composeReply(request({ form: 'outline' })));
    const middle = text
      .split('\n')
      .slice(1, -2)
      .filter((line) => line !== '');
    expect(findGaps(text).length).toBeGreaterThan(0);
    expect(middle.filter((line) => !/^\[.*\?\]$/u.test(line)).length).toBeLessThanOrEqual(1);
  });
});

describe('a request to a model', () => {
  const body = (change: Partial<DraftRequest>) =>
    toMessagesRequest(request(change), 'claude-haiku-5-5', allCapabilities).body;
  const voice = { rules: [rule({ not: 'kindly' })], examples: ['Hi (name),\n\nIt left on Monday.'] };

  it('carries rules and examples after the cached prefix, which stays the same bytes', () => {
    expect(JSON.stringify(body({ voice }).system)).toBe(JSON.stringify(body({}).system));
    const last = JSON.stringify(body({ voice }).messages);
    expect(last).toContain('Never write');
    expect(last).toContain('It left on Monday.');
  });

  it('says nothing of a voice where there is none', () => {
    expect(JSON.stringify(body({ voice: { rules: [], examples: [] } }))).toBe(JSON.stringify(body({})));
  });

  it('asks for points where the agent wants an outline', () => {
    expect(JSON.stringify(body({ form: 'outline' }).messages)).toContain('outline');
  });
});

describe('a provider with the agent’s notes', () => {
  const seen: DraftRequest[] = [];
  const provider: DraftProvider = {
    id: 'template',
    label: 'Template draft',
    availability: async () => 'ready',
    async *draft(given) {
      seen.push(given);
      yield { type: 'done', stop: 'end' };
    },
  };

  it('asks with them, and without them where they cannot be read', async () => {
    const troubles: unknown[] = [];
    const voice = { rules: [], examples: ['one'] };
    const { signal } = new AbortController();
    await Array.fromAsync(
      voicedProvider(
        provider,
        async () => ({ voice }),
        () => {},
      ).draft(request(), signal),
    );
    const broken = async () => Promise.reject(new Error('disk'));
    await Array.fromAsync(voicedProvider(provider, broken, (error) => troubles.push(error)).draft(request(), signal));
    expect(seen.map((given) => given.voice)).toEqual([voice, undefined]);
    expect(troubles).toHaveLength(1);
  });
});
