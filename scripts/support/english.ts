import { browserWords } from './words';

// For what runs outside a browser: to be imported before anything that has sentences for people.
Object.assign(globalThis, { chrome: { i18n: browserWords('en') } });
