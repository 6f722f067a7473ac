import type { PageOrder, PageLink } from '@/utils/messaging';
import type { PanelFrame } from './frame';

/** Does what the background tells this page: toolbar button, keyboard shortcuts, a permission taken back. */
export function obey(order: PageOrder, parts: { panel: PanelFrame; link: PageLink; leave: () => void }): void {
  const { panel, link, leave } = parts;
  switch (order.type) {
    case 'toggle-panel':
      if (panel.isOpen) panel.close();
      else panel.open({ focus: true });
      return;
    case 'command':
      if (!panel.isOpen && !link.connected) panel.open({ focus: false });
      return link.command(order.command);
    case 'leave':
      if (order.origins.some((origin) => covers(origin, location.origin))) leave();
      return;
  }
}

/** Whether a match pattern names this origin, its path left out of account. */
function covers(pattern: string, origin: string): boolean {
  if (pattern === '<all_urls>') return true;
  const host = pattern.split('/').slice(0, 3).join('/');
  const source = host
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace('//*\\.', '//(?:[^/]*\\.)?')
    .replaceAll('*', '[^/]*');
  return new RegExp(`^${source}(?::\\d+)?$`).test(origin);
}
