import { existsSync } from 'node:fs';
import { run } from '../run';

/** Where Debian and Ubuntu put what `rt5-standalone` needs. */
export const rtServer = '/usr/share/request-tracker5/libexec/rt-server';

const packages = ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone'];

/**
 * Installs Request Tracker 5 from apt where it is missing and that can be done. Gives nothing where it is there, and otherwise a sentence
 * that says what to do by hand.
 */
export async function ensureRequestTracker(): Promise<string | undefined> {
  if (existsSync(rtServer)) return undefined;
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
    return `as root on Debian or Ubuntu, run: apt-get install --no-install-recommends ${packages.join(' ')}`;
  }
  console.log('Request Tracker is not installed; installing it with apt-get');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  const code = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
  return code === 0 && existsSync(rtServer)
    ? undefined
    : `apt-get could not install ${packages.join(', ')}: install them by hand`;
}
