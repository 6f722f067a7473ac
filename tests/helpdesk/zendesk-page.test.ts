// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { zendesk } from '@/utils/helpdesk/zendesk';
import { pageOf } from '../support/helpdesk-page';
import { agentPage, article, type PageShape } from '../support/zendesk';

const url = 'https://acme.zendesk.com/agent/tickets/123';

function open(shape: PageShape = {}, at = url) {
  return pageOf(agentPage(shape), at);
}

describe('the active ticket', () => {
  it.each<[string, PageShape]>([
    ['a selected tab', { layout: 'none', paneId: false }],
    ['a current tab', { tab: 'current-2026', layout: 'none', paneId: false }],
    ['the old kind of tab', { tab: 'old', layout: 'none', paneId: false }],
    ['an active layout', { tab: 'none' }],
    ['an active custom layout', { tab: 'none', layout: 'custom' }],
    ['a layout of the older kind', { tab: 'none', layout: 'active-class' }],
    ['the one visible pane', { tab: 'none', layout: 'none' }],
    ['all signals together', {}],
  ])('is confirmed by %s', (_name, shape) => {
    expect(zendesk.activeTicket(open(shape))).toBe('123');
  });

  it.each<[string, PageShape, string]>([
    ['the tab names another ticket', { tab: 'other-ticket' }, url],
    ['the selected tab is a user with the same number', { tab: 'user' }, url],
    ['the page still shows the ticket before', { tab: 'none', ticketId: '122' }, url],
    ['the tab has moved on and the pane has not', { ticketId: '122' }, url],
    ['nothing on the page confirms the URL', { tab: 'none', layout: 'none', paneId: false, hidden: [] }, url],
    ['the URL is a list', {}, 'https://acme.zendesk.com/agent/filters/123'],
    ['the ticket is not saved yet', {}, 'https://acme.zendesk.com/agent/tickets/new/1'],
    ['the URL goes on behind the id', {}, 'https://acme.zendesk.com/agent/tickets/123/events'],
  ])('is unknown when %s', (_name, shape, at) => {
    expect(zendesk.activeTicket(open(shape, at))).toBeUndefined();
  });

  it('survives a query string', () => {
    expect(zendesk.activeTicket(open({}, `${url}?brand_id=7`))).toBe('123');
  });
});

describe('the composer', () => {
  it('is the visible one of the active ticket', () => {
    const found = zendesk.findComposer(open(), '123');
    expect(found).toMatchObject({ ticketId: '123', audience: 'public', format: 'rich' });
    expect(found?.element.closest('[data-test-id="ticket-123-standard-layout"]')).not.toBeNull();
  });

  it('is not given out for a ticket that is mounted behind', () => {
    expect(zendesk.findComposer(open(), '124')).toBeUndefined();
  });

  it.each([
    ['web', 'public'],
    ['email', 'public'],
    ['native_messaging', 'public'],
    ['internal', 'internal'],
    ['whatsapp_next', 'unknown'],
    ['', 'unknown'],
    [null, 'unknown'],
  ])('on channel %s is %s', (channel, audience) => {
    expect(zendesk.findComposer(open({ channel }), '123')?.audience).toBe(audience);
  });

  it('is plain in messaging', () => {
    const composer = '<div contenteditable="true" data-test-id="omnicomposer-plain-text-ckeditor"></div>';
    expect(zendesk.findComposer(open({ composer, channel: 'native_messaging' }), '123')?.format).toBe('plain');
  });

  it('is found inside a wrapper that carries the test id', () => {
    const composer =
      '<div data-test-id="omnicomposer-rich-text-ckeditor"><div contenteditable="true" id="box"></div></div>';
    expect(zendesk.findComposer(open({ composer }), '123')?.element.id).toBe('box');
  });

  it.each([
    [
      'two are visible',
      '<div contenteditable="true" data-test-id="omnicomposer-rich-text-ckeditor"></div><div contenteditable="true" data-test-id="omnicomposer-plain-text-ckeditor"></div>',
    ],
    [
      'it is hidden',
      '<div style="display:none"><div contenteditable="true" data-test-id="omnicomposer-rich-text-ckeditor"></div></div>',
    ],
    [
      'it belongs to a side conversation',
      '<div data-test-id="side-conversation-pane"><div contenteditable="true" class="ck-editor__editable"></div></div>',
    ],
    ['it is read-only', '<div contenteditable="false" data-test-id="omnicomposer-rich-text-ckeditor"></div>'],
    ['there is none', ''],
  ])('is nothing when %s', (_name, composer) => {
    expect(zendesk.findComposer(open({ composer }), '123')).toBeUndefined();
  });

  it('is nothing while tab and URL disagree', () => {
    expect(zendesk.findComposer(open({ tab: 'other-ticket' }), '123')).toBeUndefined();
  });
});

describe('the rest of the page', () => {
  it('keeps the visible send buttons and strips clear, and nothing of hidden tickets', () => {
    const clear = zendesk.keepClear(open());
    expect(clear.map((element) => element.dataset['testId'])).toEqual([
      'submit_button-button',
      'ticket-footer',
      'omnipanel-selector-wrapper',
    ]);
  });

  it('knows the theme', () => {
    expect(zendesk.theme(open())).toBe('dark');
    expect(zendesk.theme(pageOf('<html><body></body></html>', url))).toBeUndefined();
  });

  it('diagnoses in names and counts, without a word of the ticket', () => {
    const report = zendesk.diagnose(open());
    expect(report['composer 1']).toBe(2);
    expect(report['sideConversation 1']).toBe(0);
    expect(JSON.stringify(report)).not.toMatch(/Ana|log in/);
    expect(JSON.stringify(report).length).toBeLessThan(4000);
  });

  it('marks the thread by what is newest, so unfolding older messages changes nothing', () => {
    const newest = article({ time: '2025-05-03T09:00:00Z' });
    const before = zendesk.threadMark(open({ articles: newest }), '123');
    expect(zendesk.threadMark(open({ articles: article() + newest }), '123')).toBe(before);
    expect(zendesk.threadMark(open({ articles: newest + newest }), '123')).not.toBe(before);
    expect(zendesk.threadMark(open({ articles: newest + article({ time: '2025-05-03T09:00:01Z' }) }), '123')).not.toBe(
      before,
    );
  });

  it.each([
    ['https://acme.zendesk.com/agent/tickets/1', '<html></html>', true],
    ['https://acme.zendesk.com/hc/en-us', '<html></html>', false],
    ['http://127.0.0.1:4100/agent/tickets/1', '<main id="main_panes"></main>', true],
    ['http://127.0.0.1:4100/agent/tickets/1', '<main></main>', false],
    ['https://evilzendesk.com/agent/tickets/1', '<main></main>', false],
  ])('of %s is recognised only with its marks', (at, html, expected) => {
    expect(zendesk.recognises(pageOf(html, at))).toBe(expected);
  });
});
