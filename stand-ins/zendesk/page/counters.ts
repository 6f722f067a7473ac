import { config } from './config';
import { h } from './dom';

const sentByTicket = new Map<number, number>();
const shortcuts: string[] = [];
let sent = config.sent;

const sentOutput = h('output', { class: 'si-counter', 'data-stand-in': 'sent-count', title: 'Messages sent' });
const shortcutOutput = h('output', {
  class: 'si-counter',
  'data-stand-in': 'shortcut-count',
  title: 'Page shortcuts used',
});

/** The two counters of the header: sends and page shortcuts. */
export function counterElements(): HTMLElement[] {
  draw();
  return [sentOutput, shortcutOutput];
}

/** Counts one send, before the server has answered: a send is a send. */
export function countSend(ticketId: number): number {
  sent += 1;
  const ofTicket = sentCount(ticketId) + 1;
  sentByTicket.set(ticketId, ofTicket);
  draw();
  return ofTicket;
}

/** Sends of this ticket since the page was loaded, or of all tickets since the server was started. */
export function sentCount(ticketId?: number): number {
  return ticketId === undefined ? sent : (sentByTicket.get(ticketId) ?? 0);
}

/** The page shortcuts that were used, in order. */
export function usedShortcuts(): string[] {
  return [...shortcuts];
}

/** One-letter and Ctrl shortcuts on the document, as agent pages have. They count and do nothing else. */
export function listenForShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    const combined = event.ctrlKey || event.metaKey;
    const known = combined
      ? event.altKey && /^[a-z]$/i.test(event.key)
      : !event.altKey && 'jknr/?g'.includes(event.key.toLowerCase()) && !isEditable(event.target);
    if (!known) return;
    shortcuts.push(`${combined ? 'ctrl+alt+' : ''}${event.key.toLowerCase()}`);
    draw();
  });
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

function draw(): void {
  sentOutput.textContent = `Sent ${sent}`;
  shortcutOutput.hidden = shortcuts.length === 0;
  shortcutOutput.textContent = `Shortcuts ${shortcuts.length}`;
  sentOutput.classList.toggle('si-on', sent > 0);
}
