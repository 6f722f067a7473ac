type Child = Node | string | null | undefined | false;
type Attributes = Record<string, string | true | undefined | ((event: Event) => void)>;

/** Builds an element. Functions are listeners (`onclick`); `undefined` leaves an attribute out. */
export function h(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== undefined) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const forbidden = 'script, style, iframe, object, embed, form, link, meta, base, input, button';

/** The message's HTML as nodes, without anything that could run. */
export function messageNodes(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll(forbidden)) element.remove();
  return [...body.childNodes];
}
