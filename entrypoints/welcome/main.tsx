import '@/assets/tailwind.css';
import { createRoot } from 'react-dom/client';
import { Welcome } from '@/components/welcome';
import { createWelcomeServices } from './services';

const root = document.querySelector('#root');
if (!root) throw new Error('welcome.html has no root');
createRoot(root).render(<Welcome services={await createWelcomeServices()} />);
