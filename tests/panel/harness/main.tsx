import '@/assets/tailwind.css';
import { createRoot } from 'react-dom/client';
import { Panel } from '@/components/panel';
import { createFakes } from '../support/fake-services';
import { scenes } from './scenes';

const [name = '', theme] = location.hash.slice(1).split('/');
const scene = scenes[name];
if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;

const root = document.querySelector('#root');
if (!root) throw new Error('no root');
if (scene) {
  const fakes = createFakes(scene.setup);
  if (theme === 'light' || theme === 'dark') fakes.emit({ type: 'theme', theme });
  Object.assign(globalThis, { fakes });
  createRoot(root).render(<Panel services={fakes.services} />);
  void scene.play(fakes).then(() => (document.documentElement.dataset['ready'] = ''));
} else {
  for (const each of Object.keys(scenes)) {
    const link = document.createElement('a');
    link.href = `#${each}`;
    link.textContent = each;
    root.append(link, document.createElement('br'));
  }
  addEventListener('hashchange', () => location.reload());
}
