import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { Panel } from '@/components/panel';
import { createFakes, type Fakes, type FakeSetup } from './fake-services';
import { refundConversation, refundReading } from './sample';

export type Frames = Parameters<Fakes['emit']>[0][];

/** Opens the panel on the refund ticket until `leave`; `early` frames come first, `laterMs` before the ticket. */
export async function openPanel(leave: AbortSignal, setup: FakeSetup, early: Frames = [], laterMs = 0, ticket = true) {
  const fakes = createFakes({ reading: refundReading, ...setup });
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  leave.addEventListener('abort', () => {
    act(() => root.unmount());
    place.remove();
  });
  const settle = () => act(async () => new Promise((done) => setTimeout(done, 40)));
  const emit = async (frame: Frames[number]) => {
    await act(async () => fakes.emit(frame));
    await settle();
  };
  await act(async () => root.render(<Panel services={fakes.services} />));
  for (const frame of early) await emit(frame);
  fakes.advance(laterMs);
  if (ticket) await emit({ type: 'ticket', conversation: refundConversation });

  const box = () => {
    const field = place.querySelector<HTMLTextAreaElement>('textarea[data-draft]');
    if (!field) throw new Error('no draft box');
    return field;
  };
  return {
    fakes,
    emit,
    box,
    rest: () => act(async () => new Promise((done) => setTimeout(done, 500))),
    shows: (words: string) => place.textContent?.includes(words) ?? false,
    recorded: (name: string) => fakes.recorded.filter((each) => each.name === name).map(({ value }) => value),
    last: (type: string) => fakes.posted.findLast((frame) => frame.type === type),
    press: async (name: string) => {
      const button = [...place.querySelectorAll('button')].find((each) =>
        (each.getAttribute('aria-label') ?? each.textContent ?? '').startsWith(name),
      );
      if (!button) throw new Error(`no button ${name}`);
      await act(async () => button.click());
      await settle();
    },
    check: async (label: string) => {
      const switched = [...place.querySelectorAll('label')]
        .find((each) => each.textContent === label)
        ?.querySelector('input');
      if (!switched) throw new Error(`no box ${label}`);
      await act(async () => switched.click());
    },
    type: async (text: string) => {
      await act(async () => {
        box().value = text;
        box().dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
  };
}
