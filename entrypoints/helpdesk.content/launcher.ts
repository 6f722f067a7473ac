import type { OneShotResponse } from '@/utils/messaging';
import { clearPlace } from './clear-place';

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

/** A tab of 28 px at the page's right edge that opens the panel and says, in shape and words, how the customer feels. */
export function createLauncher(
  root: ShadowRoot,
  options: { onPress: () => void; obstacles: () => readonly Element[] },
  signal: AbortSignal,
): Launcher {
  const box = element('div', 'launcher');
  const button = element('button');
  const tip = element('div', 'tip');
  const dot = element('span', 'dot');
  tip.id = 'tip';
  tip.setAttribute('role', 'tooltip');
  dot.hidden = true;
  button.setAttribute('aria-describedby', tip.id);
  box.append(button, tip);
  root.append(box);

  let notice: string | undefined;
  let mood: Mood | undefined;
  const say = (name: string, words: string, level: keyof typeof shapes) => {
    button.dataset['level'] = level;
    button.setAttribute('aria-label', name);
    button.replaceChildren(shape(level), dot);
    const title = element('b');
    title.textContent = name;
    tip.replaceChildren(title, element('br'), words);
  };
  const seen = () => {
    dot.hidden = true;
  };
  const place = () => {
    if (box.hidden) return;
    const { top, right } = clearPlace(
      { width: button.offsetWidth || 28, height: button.offsetHeight || 40 },
      { width: document.documentElement.clientWidth, height: window.innerHeight },
      options.obstacles().map((obstacle) => obstacle.getBoundingClientRect()),
    );
    Object.assign(box.style, { top: `${top}px`, right: `${right}px` });
  };

  button.addEventListener('click', options.onPress, { signal });
  for (const look of ['pointerenter', 'focusin']) box.addEventListener(look, seen, { signal });
  window.addEventListener('resize', place, { signal });
  signal.addEventListener('abort', () => box.remove(), { once: true });
  const launcher: Launcher = {
    showMood(now) {
      mood = now;
      if (notice !== undefined) return;
      if (!mood?.supported) say('Open Tandem', mood?.sentence ?? 'It reads the ticket with you.', 'none');
      else say(`${capitalised(mood.level)}. Open Tandem`, mood.sentence, mood.level);
    },
    showNotice(words) {
      notice = words;
      if (words === undefined) return launcher.showMood(mood);
      say('Tandem', words, 'none');
      dot.hidden = false;
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
  launcher.showMood(undefined);
  place();
  return launcher;
}

const circle = 'M7 1a6 6 0 1 1 0 12A6 6 0 0 1 7 1Z';
const triangle = 'M7 1 13.5 12.5H.5Z';

/** Shape before colour: a level is told without seeing colours. */
const shapes = {
  none: { path: 'M2 3h10v6H7l-3 3V9H2Z', filled: false },
  calm: { path: circle, filled: false },
  concerned: { path: 'M7 .5 13.5 7 7 13.5.5 7Z', filled: false },
  frustrated: { path: triangle, filled: false },
  furious: { path: triangle, filled: true },
};

function shape(level: keyof typeof shapes): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('viewBox', '0 0 14 14');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', shapes[level].path);
  path.setAttribute('fill', shapes[level].filled ? 'currentColor' : 'none');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', '1.5');
  path.setAttribute('stroke-linejoin', 'round');
  svg.append(path);
  return svg;
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, className = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
