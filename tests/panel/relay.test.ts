import { expect, it } from 'vitest';
import { createRelay } from '@/components/panel';
import type { PageFrame, PanelFrame } from '@/utils/messaging/frames';

it('hands frames that came before the panel was ready to the first listener, in order', () => {
  const relay = createRelay({ forgetTicket: false });
  const page = connection();
  relay.take(page);
  page.offers({ type: 'theme', theme: 'dark' });
  page.offers({ type: 'no-ticket' });
  expect(heard(relay)).toEqual(['theme', 'no-ticket']);
});

it('posts to the newest connection and hears no older one', () => {
  const relay = createRelay({ forgetTicket: false });
  const [older, newer] = [connection(), connection()];
  relay.take(older);
  relay.take(newer);
  const frames = heard(relay);
  older.offers({ type: 'no-ticket' });
  newer.offers({ type: 'gone' });
  relay.channel.post({ type: 'read-again' });
  expect([frames, older.posted, newer.posted]).toEqual([['gone'], [], [{ type: 'read-again' }]]);
});

it('keeps what was pressed before a page was connected, and posts it once', () => {
  const relay = createRelay({ forgetTicket: false });
  const [page, newer] = [connection(), connection()];
  relay.channel.post({ type: 'close' });
  relay.take(page);
  relay.take(newer);
  expect([page.posted, newer.posted]).toEqual([[{ type: 'close' }], []]);
});

it.each([
  ['forgets the ticket of a page that is gone, in a side panel', true, ['no-ticket']],
  ['keeps it in a frame, whose page goes with it', false, []],
])('%s', (_, forgetTicket, expected) => {
  const relay = createRelay({ forgetTicket });
  const page = connection();
  relay.take(page);
  const frames = heard(relay);
  page.ends();
  expect(frames).toEqual(expected);
});

it('does not forget the new ticket when an old connection ends late', () => {
  const relay = createRelay({ forgetTicket: true });
  const older = connection();
  relay.take(older);
  relay.take(connection());
  const frames = heard(relay);
  older.ends();
  expect(frames).toEqual([]);
});

it('ends with its listener’s signal', () => {
  const relay = createRelay({ forgetTicket: false });
  const page = connection();
  relay.take(page);
  const gone = new AbortController();
  const frames: string[] = [];
  relay.channel.subscribe((frame) => frames.push(frame.type), gone.signal);
  gone.abort();
  page.offers({ type: 'gone' });
  expect(frames).toEqual([]);
});

function connection() {
  const ended = new AbortController();
  const posted: PanelFrame[] = [];
  let receive: (frame: PageFrame) => void = () => undefined;
  return {
    posted,
    post: (frame: PanelFrame) => void posted.push(frame),
    listen: (listener: (frame: PageFrame) => void) => {
      receive = listener;
    },
    signal: ended.signal,
    offers: (frame: PageFrame) => receive(frame),
    ends: () => ended.abort(),
  };
}

function heard(relay: ReturnType<typeof createRelay>): string[] {
  const frames: string[] = [];
  relay.channel.subscribe((frame) => frames.push(frame.type), new AbortController().signal);
  return frames;
}
