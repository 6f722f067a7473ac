import type { PageChannel } from './channel';
import { type PageFrame, type PanelCommand, type PanelFrame, protocolVersion } from './frames';

/** A shortcut pressed while the panel is still opening is meant for now, not for a minute later. */
const commandPatienceMs = 10_000;

/** The page's end of the talk with its one panel, whichever channel carries it at the moment. */
export interface PageLink {
  /** Posts the frame, and again to each panel that connects later: the last word on each subject is never lost. */
  tell(frame: PageFrame): void;
  /** Posts the frame to the panel that is there now, or to nobody. */
  answer(frame: PageFrame): void;
  /** Posts the command as soon as a panel is there; forgotten after 10 seconds. */
  command(command: PanelCommand): void;
  /** Takes a new channel and closes the one before. Resolves when its panel has said hello in our version. */
  attach(channel: PageChannel): Promise<void>;
  readonly connected: boolean;
}

/** `receive` gets everything that the panel asks, its hello excepted. `hello` is what it is greeted with. */
export function createPageLink(
  hello: Omit<PageFrame & { type: 'hello' }, 'version'>,
  receive: (frame: PanelFrame) => void,
): PageLink {
  const lastWords = new Map<string, PageFrame>();
  let current: PageChannel | undefined;
  let greeted = false;
  let pending: { command: PanelCommand; since: number } | undefined;

  const greet = (channel: PageChannel, version: number) => {
    if (version !== protocolVersion) {
      channel.post({ type: 'gone' });
      return channel.close();
    }
    greeted = true;
    channel.post({ ...hello, version: protocolVersion });
    for (const frame of lastWords.values()) channel.post(frame);
    if (pending && Date.now() - pending.since < commandPatienceMs) {
      channel.post({ type: 'command', command: pending.command });
    }
    pending = undefined;
  };
  const isConnected = () => greeted && current !== undefined && !current.signal.aborted;

  return {
    tell(frame) {
      lastWords.set(subjectOf(frame), frame);
      if (isConnected()) current?.post(frame);
    },
    answer(frame) {
      if (isConnected()) current?.post(frame);
    },
    command(command) {
      if (isConnected()) current?.post({ type: 'command', command });
      else pending = { command, since: Date.now() };
    },
    attach(channel) {
      current?.close();
      current = channel;
      greeted = false;
      return new Promise((greetedBack) => {
        channel.listen((frame) => {
          if (channel !== current) return;
          if (frame.type !== 'hello') {
            if (greeted) receive(frame);
            return;
          }
          greet(channel, frame.version);
          if (greeted) greetedBack();
        });
      });
    },
    get connected() {
      return isConnected();
    },
  };
}

/** Frames of one subject replace each other: a ticket that is open replaces one that was being read. */
function subjectOf(frame: PageFrame): string {
  return ['no-ticket', 'reading', 'ticket', 'unreadable'].includes(frame.type) ? 'ticket' : frame.type;
}
