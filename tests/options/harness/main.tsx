import '@/assets/tailwind.css';
import { createRoot } from 'react-dom/client';
import { Options } from '@/components/options';
import { fakeOptions } from '../support/fake-options';
import { scenes } from './scenes';

const [name = '', theme] = location.hash.slice(1).split('/');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;

const root = document.querySelector('#root');
if (!root) throw new Error('no root');
const scene = scenes[name];
if (scene) {
  const fakes = fakeOptions(scene.setup);
  Object.assign(globalThis, { scene, deeds: fakes.deeds });
  createRoot(root).render(<Options services={fakes.services} />);
} else {
  Object.assign(globalThis, { sceneNames: Object.keys(scenes) });
}
