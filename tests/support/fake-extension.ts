import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Import this first: the extension API is looked up once, when the modules that use it are loaded. */
Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });

export { fakeBrowser };
