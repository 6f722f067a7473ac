import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserName } from '../../../scripts/support/browsers';

/** Where the browsers of Debian read policies. Writing there needs root. */
const files: Record<BrowserName, string> = {
  chromium: '/etc/chromium/policies/managed/tandem-e2e.json',
  firefox: '/usr/lib/firefox-esr/distribution/policies.json',
};

export const canSetPolicy = process.getuid?.() === 0;

/** Sets a policy for the extension, as an administrator does. Chromium takes it live, Firefox as it starts. */
export function setPolicy(name: BrowserName, extensionId: string, values: object): void {
  const file = files[name];
  if (name === 'firefox' && existsSync(file) && !readFileSync(file, 'utf8').includes(mark)) {
    throw new Error(`${file} is somebody else’s; it is left alone`);
  }
  mkdirSync(dirname(file), { recursive: true });
  const policy =
    name === 'chromium'
      ? { '3rdparty': { extensions: { [extensionId]: values } } }
      : { policies: { '3rdparty': { Extensions: { [geckoId]: values } } } };
  writeFileSync(file, JSON.stringify(policy));
}

/** Takes the policy away again. */
export function clearPolicy(name: BrowserName): void {
  const file = files[name];
  if (name === 'chromium' || (existsSync(file) && readFileSync(file, 'utf8').includes(mark)))
    rmSync(file, { force: true });
}

const geckoId = 'tandem@tandem.support';
const mark = geckoId;
