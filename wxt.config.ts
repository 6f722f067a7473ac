import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { noCodeFromStrings } from './scripts/support/no-code-from-strings';
import { prepareCues } from './scripts/support/prepared-cues';
import { smallerPageScripts } from './scripts/support/smaller-page-scripts';
import { helpdeskMatches } from './utils/helpdesk';

/** Extra match patterns for builds that run on a stand-in helpdesk (`scripts/build-for-tests.ts`); empty in store builds. */
const testMatches = process.env['TANDEM_TEST_MATCHES']?.split(',') ?? [];

/** Hosts that a test build may go to without asking, and where it starts no earlier for that; empty in store builds. */
const testHeld = process.env['TANDEM_TEST_HELD']?.split(',').filter(Boolean) ?? [];

const extensionPages = [
  "default-src 'none'",
  "script-src 'self'",
  "frame-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

/** Match patterns of frames may name no path but the whole host. */
const helpdeskOrigins = [...helpdeskMatches, ...testMatches].map((match) =>
  match.replace(/^([^/]+\/\/[^/]+)\/.*$/, '$1/*'),
);

/** Asked for one by one, when the agent wants a host: a gateway to an engine, or a helpdesk on a host of the team's own. */
const optionalHosts = ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'];

const firefox = {
  sidebar_action: { default_panel: 'panel.html', default_title: 'Tandem', open_at_install: false },
  browser_specific_settings: {
    gecko: {
      id: 'tandem@tandem.support',
      strict_min_version: '142.0',
      data_collection_permissions: {
        required: ['websiteContent', 'personalCommunications'],
        // Team telemetry, which goes to the team's own collector and to nobody else.
        optional: ['technicalAndInteraction'],
      },
    },
  },
};

const chromium = {
  side_panel: { default_path: 'panel.html' },
  minimum_chrome_version: '122',
  // Firefox takes a policy without one.
  storage: { managed_schema: 'managed_schema.json' },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: process.env['TANDEM_OUT_DIR'] ?? '.output',
  hooks: { 'build:publicAssets': (_wxt, files) => prepareCues(files) },
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  vite: () => ({
    plugins: [tailwindcss(), noCodeFromStrings(), smallerPageScripts()],
    define: { __TEST_MATCHES__: JSON.stringify(testMatches) },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('entrypoints/helpdesk.content/no-context.ts', import.meta.url),
        ),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: 'Tandem',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: [...helpdeskOrigins, ...testHeld, 'https://api.anthropic.com/*'],
    optional_host_permissions: optionalHosts,
    action: { default_title: 'Tandem' },
    content_security_policy: { extension_pages: extensionPages },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        // The team's own hosts are not known here. No page gains by it: the address is secret (a new one each session in Chromium, one for
        // each installation in Firefox), and a panel shows nothing before our script of its own tab has vouched for the page.
        matches: [...new Set([...helpdeskOrigins, ...optionalHosts])],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    commands: {
      'toggle-panel': { suggested_key: { default: 'Alt+Shift+T' }, description: '__MSG_manifest_togglePanel__' },
      draft: { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_manifest_draft__' },
      insert: { suggested_key: { default: 'Alt+Shift+I' }, description: '__MSG_manifest_insert__' },
    },
    ...(browser === 'firefox' ? firefox : chromium),
  }),
});
