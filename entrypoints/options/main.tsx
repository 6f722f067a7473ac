import '@/assets/tailwind.css';
import { createRoot } from 'react-dom/client';
import { Options } from '@/components/options';
import { createServices } from './services';

const root = document.querySelector('#root');
if (!root) throw new Error('options.html has no root');
createRoot(root).render(<Options services={await createServices()} />);
