// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FakeSetup } from './support/fake-services';
import { draftBeats } from './support/fake-services';
import { openPanel } from './support/open-panel';
import { reading, refundConversation, refundDraft } from './support/sample';

let leave = new AbortController();
beforeEach(() => {
  leave = new AbortController();
  Object.assign(globalThis, {
    IS_REACT_ACT_ENVIRONMENT: true,
    reportError: (fault: unknown) => {
      throw fault;
    },
  });
});
afterEach(() => leave.abort());

const answer = { type: 'text', delta: 'Could somebody look at it\nI hate you all' } as const;
const chosen = { providerId: 'claude', secondOpinion: true } as const;
const open = (setup: FakeSetup = {}) =>
  openPanel(leave.signal, {
    claude: draftBeats(refundDraft),
    tasks: [answer],
    preferences: chosen,
    ...setup,
  });

describe('a second opinion', () => {
  it('comes after the draft and shows what the customer really wrote, apart from the reading', async () => {
    const { press, shows, fakes, rest } = await open();
    expect(shows('Claude also points at')).toBe(false);
    await press('Draft');
    await rest();
    expect(
      fakes.calls.filter((call) => /^(draft|mood-quotes) with/.test(call)).map((call) => call.split(' ')[0]),
    ).toEqual(['draft', 'mood-quotes']);
    expect(shows('Claude also points at')).toBe(true);
    expect(shows('Could somebody look at it')).toBe(true);
    expect(shows('I hate you all')).toBe(false);
  });

  it.each<[string, FakeSetup]>([
    ['the agent has not chosen it', { preferences: { providerId: 'claude' } }],
    ['the draft came from a template', { template: draftBeats(refundDraft), preferences: { secondOpinion: true } }],
    ['the draft failed', { claude: [{ fails: 'overloaded' }] }],
  ])('is not asked for where %s', async (_, setup) => {
    const { press, fakes, rest } = await open(setup);
    await press('Draft');
    await rest();
    expect(fakes.calls.filter((call) => call.startsWith('mood-quotes'))).toEqual([]);
  });

  it('that fails leaves everything as it was', async () => {
    const { press, shows, box, rest } = await open({ tasks: [{ fails: 'overloaded' }] });
    await press('Draft');
    await rest();
    expect(shows('Claude also points at')).toBe(false);
    expect(box().value).toBe(refundDraft);
  });
});

it('notes what stands out in a language that is not read', async () => {
  const start = refundConversation.messages[0]!.text.indexOf('Thank you');
  const evidence = [{ messageId: 'm1', start, end: start + 9, says: 'in capitals', weight: 0 }];
  const { shows } = await open({ reading: reading({ supported: false, language: 'und', evidence }) });
  expect(shows('not supported')).toBe(true);
  expect(shows('What stands out in any language')).toBe(true);
});

it('says that a language is read as beta', async () => {
  const { shows } = await open({ reading: reading({ beta: true }) });
  expect(shows('beta for this language')).toBe(true);
});
