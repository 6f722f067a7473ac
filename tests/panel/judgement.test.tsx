// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGate } from '@/utils/judgement';
import { judgementWords } from '@/components/panel/judgement-words';
import { openPanel } from './support/open-panel';
import { conversation, message } from './support/sample';

let leave = new AbortController();
beforeEach(() => {
  leave = new AbortController();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, reportError: (fault: unknown) => console.error(fault) });
});
afterEach(() => leave.abort());

describe('a ticket that asks for a person', () => {
  it('shows why and a checklist in place of Draft', async () => {
    const panel = await opened('My husband died last week. Close his account.');
    expect(panel.shows(judgementWords.heads.bereavement)).toBe(true);
    expect(panel.shows('died')).toBe(true);
    expect(panel.shows(judgementWords.checklists.bereavement[0] ?? '')).toBe(true);
    await expect(panel.press('Draft again')).rejects.toThrow('no button');
    // Nothing asks for a press on a button that is not there.
    expect(document.querySelector('textarea')?.placeholder).toBe('Write here.');
  });

  it('shows the lead’s note where there is one', async () => {
    const panel = await opened('My husband died last week.', { bereavement: { note: 'Call Ana on the case line.' } });
    expect(panel.shows('Call Ana on the case line.')).toBe(true);
    expect(panel.shows(judgementWords.checklists.bereavement[0] ?? '')).toBe(false);
  });

  it('does not draft by the keys either', async () => {
    const panel = await opened('I want to end my life.');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    await panel.rest();
    expect(panel.fakes.calls.filter((call) => call.startsWith('draft with'))).toEqual([]);
    await expect(panel.press(judgementWords.draftAnyway)).rejects.toThrow('no button');
  });

  it('drafts once the agent asks for it all the same', async () => {
    const panel = await opened('My husband died last week.');
    await panel.press(judgementWords.draftAnyway);
    await panel.press('Draft');
    expect(panel.fakes.calls).toContain('draft with template: ');
  });

  it('checks the facts of what the agent writes', async () => {
    const panel = await opened('My husband died last week. His number is HS-204417.');
    await panel.type('I closed HS-204417 on 3 March.');
    await panel.rest();
    expect(panel.shows(judgementWords.factsOpen)).toBe(true);
    expect(panel.shows('3 March')).toBe(true);
    await panel.type('I closed HS-204417.');
    await panel.rest();
    expect(panel.shows(judgementWords.factsFine)).toBe(true);
  });

  it('leaves other tickets alone', async () => {
    const panel = await opened('Where is my refund?');
    expect(panel.shows(judgementWords.noDraft)).toBe(false);
    await panel.press('Draft');
    expect(panel.fakes.calls).toContain('draft with template: ');
  });
});

async function opened(
  text: string,
  rules: Parameters<typeof createGate>[0] extends (() => infer R) | undefined ? R : never = {},
) {
  const gate = createGate(() => rules);
  const panel = await openPanel(
    leave.signal,
    { gate: { state: async (ticket) => gate.state(ticket), open: async (ticket) => gate.open(ticket) } },
    [],
    0,
    false,
  );
  await panel.emit({ type: 'ticket', conversation: conversation({ messages: [message({ text })] }) });
  return panel;
}
