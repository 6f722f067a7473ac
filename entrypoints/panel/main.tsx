import '@/assets/tailwind.css';
import { createRoot } from 'react-dom/client';
import { createRelay, Panel } from '@/components/panel';
import { speakTo } from '@/utils/i18n';
import { acceptPage, type ConnectedPage } from '@/utils/messaging';
import { createServices } from './services';

const inSidePanel = window.parent === window;
const relay = createRelay({ forgetTicket: inSidePanel });
const ended = new AbortController();
const page = Promise.withResolvers<ConnectedPage>();

// While the script is first evaluated: the page offers its channel on `load`.
acceptPage((connection, connected) => {
  relay.take(connection);
  page.resolve(connected);
}, ended.signal);

speakTo(document, 'Tandem');
const root = document.querySelector('#root');
if (!root) throw new Error('panel.html has no root');
createRoot(root).render(<Panel services={createServices(relay.channel, page.promise, inSidePanel, ended.signal)} />);
