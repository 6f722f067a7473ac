import '@/assets/tailwind.css';
import { createRoot } from 'react-dom/client';
import { Practice } from '@/components/practice';
import { services } from './services';

const root = document.querySelector('#root');
if (!root) throw new Error('practice.html has no root');
createRoot(root).render(<Practice services={services} />);
