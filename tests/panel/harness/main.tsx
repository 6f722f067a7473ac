import '@/assets/tailwind.css';
import { createRoot, type Root } from 'react-dom/client';
import { Panel } from '@/components/panel';
import { createFakes, type Fakes } from '../support/fake-services';
import { scenes } from './scenes';

declare global {
  interface Window {
    /** The world of the scene on screen. */
    fakes: Fakes;
    sceneNames: string[];
    /** Puts a scene on the page in place of the one before, and resolves when it has come to rest. */
    showScene(name: string, theme?: 'light' | 'dark'): Promise<void>;
  }
}

const place = document.querySelector('#root');
if (!place) throw new Error('no root');
let root: Root | undefined;

window.sceneNames = Object.keys(scenes);
window.showScene = async (name, theme = 'light') => {
  const scene = scenes[name];
  if (!scene) throw new Error(`no scene ${name}`);
  root?.unmount();
  root = createRoot(place);
  window.fakes = createFakes(scene.setup);
  window.fakes.emit({ type: 'theme', theme });
  root.render(<Panel services={window.fakes.services} />);
  await scene.play(window.fakes);
};

/** By hand: `#drafted/dark`; without a name, a list of all. */
const [named, theme] = location.hash.slice(1).split('/');
addEventListener('hashchange', () => location.reload());
if (named) {
  await window.showScene(named, theme === 'dark' ? 'dark' : 'light');
} else {
  for (const name of window.sceneNames) {
    const link = document.createElement('a');
    link.href = `#${name}`;
    link.textContent = name;
    place.append(link, document.createElement('br'));
  }
}
document.documentElement.dataset['ready'] = '';
