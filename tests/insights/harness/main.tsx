import '@/assets/tailwind.css';
import { createRoot } from 'react-dom/client';
import { Insights } from '@/components/insights';
import { fakeInsights } from '../support/fake-insights';

const [scene = 'year', theme] = location.hash.slice(1).split('/');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;

const root = document.querySelector('#root');
if (!root) throw new Error('no root');
createRoot(root).render(
  <Insights services={fakeInsights(scene === 'empty' ? 0 : scene === 'few' ? 12 : 4_000).services} />,
);
