import '@/assets/tailwind.css';
import { createRoot } from 'react-dom/client';
import { Insights } from '@/components/insights';
import { speakTo, t } from '@/utils/i18n';
import { createServices } from './services';

speakTo(document, t('page.titles.insights'));
const root = document.querySelector('#root');
if (!root) throw new Error('insights.html has no root');
createRoot(root).render(<Insights services={createServices()} />);
