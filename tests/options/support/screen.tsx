import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Shows something as the browser would, until the test ends. Things are found by the words that people read. */
export async function show(node: ReactNode) {
  const root = document.createElement('div');
  document.body.append(root);
  const reactRoot = createRoot(root);
  await act(async () => reactRoot.render(node));
  onTestFinished(async () => {
    await act(async () => reactRoot.unmount());
    root.remove();
  });

  const named = (words: string) => {
    const found = [...root.querySelectorAll<HTMLElement>('button, summary, input, select, textarea')].filter(
      (element) => nameOf(root, element) === words,
    );
    if (found.length !== 1) throw new Error(`${found.length} things are named "${words}"`);
    return found[0]!;
  };
  return {
    root,
    named,
    has: (words: string) => root.textContent.includes(words),
    press: (words: string) => act(async () => named(words).click()),
    type: (label: string, text: string) => act(async () => enter(named(label) as HTMLInputElement, text, 'input')),
    pick: (label: string, value: string) =>
      act(async () => enter(named(label) as unknown as HTMLInputElement, value, 'change')),
  };
}

function nameOf(root: HTMLElement, element: HTMLElement): string {
  const label = element.id === '' ? null : root.querySelector(`label[for="${element.id}"]`);
  return element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent.trim();
}

/** React puts a setter of its own on the field, to know what it wrote itself; this goes past it, as the browser does. */
function enter(field: HTMLInputElement, text: string, event: 'input' | 'change'): void {
  Reflect.set(Object.getPrototypeOf(field) as object, 'value', text, field);
  field.dispatchEvent(new Event(event, { bubbles: true }));
}
