import '@/assets/tailwind.css';
import { createRoot } from 'react-dom/client';
import { Options } from '@/components/options';
import { speakTo, t } from '@/utils/i18n';
import { createServices } from './services';

speakTo(document, t('page.titles.options'));
const root = document.querySelector('#root');
if (!root) throw new Error('options.html has no root');
createRoot(root).render(<Options services={await createServices()} />);
