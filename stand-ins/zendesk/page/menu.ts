import { h, icon } from './dom';

export interface MenuItem {
  testId: string;
  text: string;
  icon?: string;
  choose: (trusted: boolean) => void;
}

/** Opens a menu over `anchor`; it closes on a choice, on Escape and on a click elsewhere. */
export function openMenu(anchor: HTMLElement, items: readonly MenuItem[]): void {
  const closing = new AbortController();
  const menu = h('ul', { class: 'si-menu', role: 'menu' });
  closing.signal.addEventListener('abort', () => menu.remove(), { once: true });
  for (const item of items) {
    const choose = (event: Event) => {
      closing.abort();
      item.choose(event.isTrusted);
    };
    menu.append(
      h(
        'li',
        { role: 'menuitem', tabindex: '-1', 'data-test-id': item.testId, onclick: choose },
        item.icon ? icon(item.icon) : null,
        item.text,
      ),
    );
  }
  const { left, top, right } = anchor.getBoundingClientRect();
  document.body.append(menu);
  menu.style.left = `${left + menu.offsetWidth > innerWidth ? right - menu.offsetWidth : left}px`;
  menu.style.top = `${top - menu.offsetHeight - 4}px`;
  const elsewhere = (event: Event) => event.target instanceof Node && !menu.contains(event.target) && closing.abort();
  const { signal } = closing;
  document.addEventListener('pointerdown', elsewhere, { signal, capture: true });
  document.addEventListener('keydown', (event) => event.key === 'Escape' && closing.abort(), { signal });
}
