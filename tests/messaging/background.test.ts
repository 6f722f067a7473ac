import { fakeBrowser } from '../support/fake-extension';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Conversation } from '@/utils/conversation';
import type { FrustrationReading } from '@/utils/frustration';
import { oneShotHandlers } from '@/utils/messaging/background/one-shot-handlers';
import { createSidePanel } from '@/utils/messaging/background/side-panel';
import { toolbar } from '@/utils/messaging/background/toolbar';
import { arrived } from './arrived';
import { ticket } from './conversations';

const page = { rank: 'page', tabId: 7, privateWindow: false, origin: 'https://acme.desk.example' } as const;
const panel = { rank: 'panel', tabId: 7, privateWindow: true, origin: 'chrome-extension://tandem' } as const;
const nonce = '0123456789abcdef0123456789abcdef';

let asked: [what: string, details: unknown][] = [];
const record = (what: string) => (details: unknown) => {
  asked.push([what, details]);
  return Promise.resolve();
};

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  Object.assign(fakeBrowser.sidePanel, {
    setOptions: record('setOptions'),
    setPanelBehavior: record('setPanelBehavior'),
    open: record('open'),
  });
});

const reading = { level: 'frustrated', supported: true } as FrustrationReading;
const badge = (tabId = 7) => fakeBrowser.action.getBadgeText({ tabId });

function background() {
  const sidePanel = createSidePanel();
  const read = async () => reading;
  return { sidePanel, handlers: oneShotHandlers({ read, sentence: () => 'Third contact.', toolbar, sidePanel }) };
}

describe('what the background does', () => {
  it('lets a panel claim what the page of its own tab registered, and says whether the window is private', async () => {
    const { handlers } = background();
    await handlers['register-panel']({ nonce }, page);
    expect(await handlers['claim-panel']({ nonce }, { ...panel, tabId: 8 })).toMatchObject({ mine: false });
    expect(await handlers['claim-panel']({ nonce }, { ...panel, tabId: undefined })).toMatchObject({ mine: false });
    expect(await handlers['claim-panel']({ nonce }, panel)).toEqual({ mine: true, privateWindow: true });
  });

  it('tells the page the level and one sentence, and shows the shape in the toolbar', async () => {
    const { handlers } = background();
    expect(await handlers.assess({ conversation: ticket() }, page)).toEqual({
      level: 'frustrated',
      supported: true,
      sentence: 'Third contact.',
    });
    await arrived();
    expect(await badge()).toBe('\u25B3');
    expect(await badge(8)).toBe('');
  });

  it.each([
    ['never comes', () => new Promise<never>(() => undefined)],
    ['fails', () => Promise.reject(new Error('no such tab'))],
  ])('answers the page where the badge %s', async (_, showLevel) => {
    const sidePanel = createSidePanel();
    const read = async () => reading;
    const handlers = oneShotHandlers({ read, sentence: () => '', toolbar: { ...toolbar, showLevel }, sidePanel });
    expect(await handlers.assess({ conversation: ticket() }, page)).toMatchObject({ level: 'frustrated' });
  });

  it.each([
    [false, ['42']],
    [true, []],
  ])('learns from a reading, in a private window (%s) never', async (privateWindow, learnt) => {
    const seen: string[] = [];
    const learn = async (_: FrustrationReading, { ticketId }: Conversation) => void seen.push(ticketId);
    const sidePanel = createSidePanel();
    const handlers = oneShotHandlers({ read: async () => reading, sentence: () => '', learn, toolbar, sidePanel });
    await handlers.assess({ conversation: ticket() }, { ...page, privateWindow });
    await arrived();
    expect(seen).toEqual(learnt);
  });

  it.each([
    ['calm', true, ''],
    ['concerned', true, '\u25C7'],
    ['furious', true, '\u25B2'],
    ['furious', false, ''],
  ] as const)('has for %s (language supported: %s) the shape "%s"', async (level, supported, shape) => {
    await toolbar.showLevel(7, { level, supported });
    expect(await badge()).toBe(shape);
  });

  it('keeps how the panel was left for each helpdesk, out of the page’s reach', async () => {
    const { handlers } = background();
    await handlers['keep-place']({ helpdesk: 'desk', place: { open: false, width: 99_999 } }, page);
    expect(await handlers['recall-place']({ helpdesk: 'desk' }, page)).toEqual({ open: false, width: 560 });
    expect(await handlers['recall-place']({ helpdesk: 'other' }, page)).toMatchObject({ width: 380 });
  });
});

describe('a tab whose page blocks the frame', () => {
  it('gets a badge and the browser’s side panel, for itself alone', async () => {
    const { handlers } = background();
    await handlers['frame-blocked']({ blocked: true }, page);
    expect(await badge()).toBe('!');
    expect(asked).toEqual([['setOptions', { tabId: 7, path: 'panel.html?tab=7', enabled: true }]]);
  });

  it('has it opened within a click, and other tabs do not', async () => {
    const { sidePanel, handlers } = background();
    await handlers['frame-blocked']({ blocked: true }, page);
    expect([sidePanel.openNow(7), sidePanel.openNow(8)]).toEqual([true, false]);
    expect(asked.filter(([what]) => what === 'open')).toEqual([['open', { tabId: 7 }]]);
  });

  it('is still known after the worker has died', async () => {
    await background().sidePanel.offer(7);
    const revived = background().sidePanel;
    await revived.recall();
    expect(revived.openNow(7)).toBe(true);
  });

  it('loses it when the page says that a late frame works', async () => {
    const { sidePanel, handlers } = background();
    await handlers['frame-blocked']({ blocked: true }, page);
    await handlers['frame-blocked']({ blocked: false }, page);
    expect(await badge()).toBe('');
    expect(sidePanel.openNow(7)).toBe(false);
  });

  it('loses it when a frame works after all', async () => {
    const { sidePanel, handlers } = background();
    await handlers['frame-blocked']({ blocked: true }, page);
    await handlers['register-panel']({ nonce }, page);
    await handlers['claim-panel']({ nonce }, panel);
    expect(await badge()).toBe('');
    expect(asked.at(-1)).toEqual(['setOptions', { tabId: 7, enabled: false }]);
    expect(sidePanel.openNow(7)).toBe(false);
  });
});
