import { set } from './dom';

const forbidden = 'script, style, iframe, object, embed, form, link, meta, base, input, button';

/** The message's HTML as nodes, without anything that could run: pages of helpdesks strip it too. */
export function messageNodes(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const element of parsed.body.querySelectorAll(forbidden)) element.remove();
  for (const element of parsed.body.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on') || /^\s*javascript:/i.test(value)) element.removeAttribute(name);
    }
    if (element.className) set(element, 'class', element.className);
  }
  return [...parsed.body.childNodes];
}
