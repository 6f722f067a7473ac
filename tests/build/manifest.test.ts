import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const output = resolve(import.meta.dirname, '../../.output');

/** The panel's frame may stand in any page that the team lets Tandem into; which those are, no manifest can know. */
const frameHosts = [
  'https://*.zendesk.com/*',
  'https://*.freshdesk.com/*',
  'https://*/*',
  'http://127.0.0.1/*',
  'http://localhost/*',
];

/**
 * `unlimitedStorage` and `activeTab` show no warning. The first keeps the browser from clearing what is kept when the disk fills up; with the second,
 * a click on the toolbar button lets Tandem look once whether the page is a helpdesk on a host of the team's own.
 * A new permission or host with a warning disables the extension for every user until each accepts it, so a change here is a decision.
 */
const expected: Record<string, unknown> = {
  'chrome-mv3': {
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'sidePanel'],
    host_permissions: ['https://*.zendesk.com/*', 'https://*.freshdesk.com/*', 'https://api.anthropic.com/*'],
    optional_host_permissions: ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'],
    web_accessible_resources: [{ resources: ['panel.html'], matches: frameHosts, use_dynamic_url: true }],
  },
  'firefox-mv3': {
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab'],
    host_permissions: ['https://*.zendesk.com/*', 'https://*.freshdesk.com/*', 'https://api.anthropic.com/*'],
    optional_host_permissions: ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'],
    web_accessible_resources: [{ resources: ['panel.html'], matches: frameHosts }],
  },
};

describe.each(Object.keys(expected))('the manifest of %s', (build) => {
  const manifest = () =>
    JSON.parse(readFileSync(join(output, build, 'manifest.json'), 'utf8')) as Record<string, unknown>;

  it('asks for exactly these permissions', () => {
    const { permissions, host_permissions, optional_host_permissions, web_accessible_resources } = manifest();
    expect({ permissions, host_permissions, optional_host_permissions, web_accessible_resources }).toEqual(
      expected[build],
    );
  });

  it('runs its content scripts on helpdesk pages only, never in their frames', () => {
    const scripts = manifest()['content_scripts'] as {
      matches: string[];
      js: string[];
      all_frames?: boolean;
      world?: string;
    }[];
    const where = Object.fromEntries(scripts.flatMap(({ js, matches }) => js.map((file) => [file, matches])));
    expect(where).toEqual({
      'content-scripts/freshdesk.js': ['https://*.freshdesk.com/a/*'],
      'content-scripts/freshdesk-hands.js': ['https://*.freshdesk.com/a/*'],
      'content-scripts/zendesk.js': ['https://*.zendesk.com/agent/*'],
      'content-scripts/zendesk-hands.js': ['https://*.zendesk.com/agent/*'],
    });
    expect(scripts.some((script) => script.all_frames)).toBe(false);
    const inMain = scripts.filter((script) => script.world === 'MAIN').flatMap(({ js }) => js);
    expect(inMain.every((file) => file.endsWith('-hands.js'))).toBe(true);
  });

  it('names the schema of its policy where the browser asks for one', () => {
    const { storage } = manifest() as { storage?: unknown };
    expect(storage).toEqual(build === 'chrome-mv3' ? { managed_schema: 'managed_schema.json' } : undefined);
    expect(existsSync(join(output, build, 'managed_schema.json'))).toBe(true);
  });

  it('names to Firefox what may leave: always the ticket for a Claude draft, and numbers only where the agent agrees', () => {
    const settings = manifest()['browser_specific_settings'] as
      { gecko: { data_collection_permissions: unknown } } | undefined;
    expect(settings?.gecko.data_collection_permissions).toEqual(
      build === 'chrome-mv3'
        ? undefined
        : { required: ['websiteContent', 'personalCommunications'], optional: ['technicalAndInteraction'] },
    );
  });

  it('allows scripts from its own origin only', () => {
    const policy = manifest()['content_security_policy'] as { extension_pages: string };
    expect(policy.extension_pages).toContain("script-src 'self';");
    expect(policy.extension_pages).not.toMatch(/unsafe-eval|wasm-unsafe-eval/);
  });
});
