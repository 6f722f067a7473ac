import '@/assets/tailwind.css';
import { createRoot } from 'react-dom/client';
import { Welcome } from '@/components/welcome';
import { speakTo, t } from '@/utils/i18n';
import { createWelcomeServices } from './services';

speakTo(document, t('welcome.title'));
const root = document.querySelector('#root');
if (!root) throw new Error('welcome.html has no root');
createRoot(root).render(<Welcome services={await createWelcomeServices()} />);
