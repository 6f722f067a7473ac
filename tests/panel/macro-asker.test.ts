import { expect, it } from 'vitest';
import { createMacroAsker } from '@/components/panel/macro-asker';
import type { PageFrame, PanelFrame } from '@/utils/messaging/frames';

const hello: PageFrame = { type: 'hello', version: 1, helpdesk: 'any', account: 'desk.example' };
const ticket = { type: 'ticket', conversation: {} } as PageFrame;
const macros: PageFrame = { type: 'macros', macros: [] };
const refused: PageFrame = { type: 'macros', macros: [], failure: 'rate-limited' };

it.each([
  ['once a page is there', [hello], 1],
  ['not again with a ticket when they came', [hello, macros, ticket, ticket], 1],
  ['again with each ticket while they could not be had', [hello, refused, ticket, refused, ticket], 3],
  ['again when another page is there', [hello, macros, hello], 2],
])('macros are asked for %s', async (_, frames, times) => {
  const posted: PanelFrame[] = [];
  const ask = createMacroAsker({ post: (frame) => posted.push(frame), subscribe: () => undefined });
  for (const frame of frames) {
    ask(frame);
    await Promise.resolve();
    await Promise.resolve();
  }
  expect(posted).toEqual(Array.from({ length: times }, () => ({ type: 'list-macros' })));
});

it('macros that were read lately are not asked for, neither now nor with a ticket', async () => {
  const posted: PanelFrame[] = [];
  const channel = { post: (frame: PanelFrame) => posted.push(frame), subscribe: () => undefined };
  const ask = createMacroAsker(channel, async ({ account }) => account === 'desk.example');
  ask(hello);
  await new Promise((done) => setTimeout(done));
  ask(ticket);
  expect(posted).toEqual([]);
});
