import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browserWords } from '@/scripts/support/words';

// Tests read English; `TANDEM_LANGUAGE=de` shows what they meet in another language.
Object.assign(fakeBrowser.i18n, browserWords(process.env['TANDEM_LANGUAGE'] ?? 'en'));
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
