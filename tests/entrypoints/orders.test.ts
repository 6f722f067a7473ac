// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { obey } from '@/entrypoints/helpdesk.content/orders';
import type { PageOrder } from '@/utils/messaging/orders';

/** A page on `http://localhost:3000`, as this DOM has it, whose panel is open or not. */
function page(isOpen: boolean) {
  const done: string[] = [];
  const panel = {
    isOpen,
    open: ({ focus }: { focus: boolean }) => done.push(focus ? 'open and focus' : 'open'),
    close: () => done.push('close'),
    focus: () => done.push('focus'),
  };
  const link = { connected: isOpen, command: (command: string) => done.push(command) };
  const order = (given: PageOrder) => {
    obey(given, { panel, link: link as never, leave: () => done.push('leave') });
    return done;
  };
  return { order };
}

describe('an order to the page', () => {
  it.each([
    ['opens a closed panel, where the agent then is', false, { type: 'toggle-panel' }, ['open and focus']],
    ['closes an open one', true, { type: 'toggle-panel' }, ['close']],
    ['passes a shortcut on to the panel', true, { type: 'command', command: 'draft' }, ['draft']],
    ['opens the panel for a shortcut', false, { type: 'command', command: 'draft' }, ['open', 'draft']],
  ] as const)('%s', (_, isOpen, order, done) => {
    expect(page(isOpen).order(order)).toEqual(done);
  });

  it.each([
    ['http://localhost/*', true],
    ['*://localhost/*', true],
    ['http://*.localhost/*', true],
    ['<all_urls>', true],
    ['https://localhost/*', false],
    ['http://localhost.evil.example/*', false],
    ['http://*.example.com/*', false],
    ['http://evil-localhost/*', false],
  ])('to leave the pages of %s concerns this one: %s', (origin, leaves) => {
    expect(page(true).order({ type: 'leave', origins: [origin] })).toEqual(leaves ? ['leave'] : []);
  });
});
