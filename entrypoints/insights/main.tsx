import '@/assets/tailwind.css';
import { createRoot } from 'react-dom/client';
import { Insights } from '@/components/insights';
import { createServices } from './services';

const root = document.querySelector('#root');
if (!root) throw new Error('insights.html has no root');
createRoot(root).render(<Insights services={createServices()} />);
