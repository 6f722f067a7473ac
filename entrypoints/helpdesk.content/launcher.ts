import type { OneShotResponse } from '@/utils/messaging';
import { clearPlace } from './clear-place';
import { say } from './say';
import { shape } from './shape';

/** What the page's side knows of how the customer feels. */
export type Mood = OneShotResponse<'assess'>;

export interface Launcher {
  /** The mood of the open ticket; nothing where none is open or it was not read. */
  showMood(mood: Mood | undefined): void;
  /** Something that the agent has to know before any mood, such as "Tandem was updated"; nothing takes it away again. */
  showNotice(notice: string | undefined): void;
  /** A mark for something that happened while the panel was closed; taken away when the agent looks. */
  markUnseen(): void;
  /** Hidden while the panel is open. */
  hide(hidden: boolean): void;
  /** Finds a place again after the page has changed. */
  place(): void;
}

const open = say('page.open');
const reads = say('page.reads');

/** As in the styles, in CSS pixels. */
const size = { width: 28, height: 40 };

/** A tab at the page's right edge that opens the panel and says, in shape and words, how the customer feels. */
export function createLauncher(
  root: ShadowRoot,
  options: { onPress: () => void; obstacles: () => readonly Element[] },
  signal: AbortSignal,
): Launcher {
  const box = element('div', 'launcher');
  const button = element('button');
  const tip = element('div', 'tip');
  const dot = element('span', 'dot');
  // The button's name says the same.
  tip.ariaHidden = 'true';
  dot.hidden = true;
  box.append(button, tip);
  root.append(box);

  let notice: string | undefined;
  let mood: Mood | undefined;
  const tell = () => {
    const words = notice ?? mood?.sentence ?? reads;
    const level = notice === undefined && mood?.supported ? mood.level : 'none';
    button.dataset['level'] = level;
    button.ariaLabel = open.replace('{words}', () => words);
    button.replaceChildren(shape(level), dot);
    tip.textContent = words;
  };
  const place = () => {
    if (box.hidden) return;
    const { top, right } = clearPlace(
      size,
      { width: document.documentElement.clientWidth, height: window.innerHeight },
      options.obstacles().map((obstacle) => obstacle.getBoundingClientRect()),
    );
    Object.assign(box.style, { top: `${top}px`, right: `${right}px` });
  };
  const seen = () => {
    dot.hidden = true;
  };

  button.addEventListener('click', options.onPress, { signal });
  box.addEventListener('pointerenter', seen, { signal });
  box.addEventListener('focusin', seen, { signal });
  window.addEventListener('resize', place, { signal });
  signal.addEventListener('abort', () => box.remove(), { once: true });
  tell();
  place();
  return {
    showMood(now) {
      mood = now;
      tell();
    },
    showNotice(words) {
      notice = words;
      dot.hidden = words === undefined;
      tell();
    },
    markUnseen() {
      dot.hidden = false;
    },
    hide(hidden) {
      box.hidden = hidden;
      if (hidden) seen();
      else place();
    },
    place,
  };
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, className = ''): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), { className });
}
