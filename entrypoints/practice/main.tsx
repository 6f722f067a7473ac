import '@/assets/tailwind.css';
import { createRoot } from 'react-dom/client';
import { Practice } from '@/components/practice';
import { speakTo, t } from '@/utils/i18n';
import { services } from './services';

speakTo(document, t('page.titles.practice'));
const root = document.querySelector('#root');
if (!root) throw new Error('practice.html has no root');
createRoot(root).render(<Practice services={services} />);
