import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Browser, computeExecutablePath, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { root, run } from './run';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** Where Linux distributions and macOS put them. */
const places: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};

const aptPackages: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'fonts-noto-core', 'fonts-noto-color-emoji'],
  firefox: ['firefox-esr', 'fonts-noto-core', 'fonts-noto-color-emoji'],
};

const environmentNames: Record<BrowserName, string> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/**
 * The browser's executable: the one that the environment names, else the one installed, else from apt (as root on Debian and Ubuntu),
 * else downloaded into `.cache`. Throws an error that says what to install by hand where none of these works.
 */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  return installed(name) ?? (await fromApt(name)) ?? (await downloaded(name));
}

/** Whether an add-on that nobody signed can be there again after a restart. */
export async function keepsAddOns(name: BrowserName): Promise<boolean> {
  if (name === 'chromium') return true;
  const { stdout } = spawnSync(await ensureBrowser(name), ['--version'], { encoding: 'utf8' });
  return /\d(?:esr|a\d)/.test(stdout);
}

function installed(name: BrowserName): string | undefined {
  const named = process.env[environmentNames[name]];
  return [...(named ? [named] : []), ...places[name]].find((path) => existsSync(path) && answers(path));
}

/** Ubuntu puts a script in the browser's place that only asks for a snap. */
function answers(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

async function fromApt(name: BrowserName): Promise<string | undefined> {
  if (!mayInstall()) return undefined;
  console.log(`${name} is not installed; installing it with apt-get`);
  await aptInstall(aptPackages[name]);
  return installed(name);
}

function mayInstall(): boolean {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

async function aptInstall(packages: readonly string[]): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
}

/**
 * Whether the browser can speak the language (BCP 47), fetching what it lacks by apt where that is allowed. Debian packs the languages
 * apart; elsewhere browsers bring them, and this says yes.
 */
export async function ensureLanguage(name: BrowserName, language: string): Promise<boolean> {
  const executable = await ensureBrowser(name);
  const folder = {
    '/usr/bin/chromium': '/usr/lib/chromium/locales',
    '/usr/bin/firefox-esr': '/usr/lib/firefox-esr/browser/extensions',
  }[executable];
  if (folder === undefined || (!existsSync(folder) && !mayInstall())) return true;
  const file = join(
    folder,
    name === 'chromium' ? `${language}.pak` : `langpack-${language}@firefox-esr.mozilla.org.xpi`,
  );
  if (!existsSync(file) && mayInstall()) {
    const packed = name === 'chromium' ? 'chromium-l10n' : `firefox-esr-l10n-${language.toLowerCase()}`;
    await aptInstall([packed]);
  }
  return existsSync(file);
}

async function downloaded(name: BrowserName): Promise<string> {
  const browser = name === 'chromium' ? Browser.CHROMIUM : Browser.FIREFOX;
  const platform = detectBrowserPlatform();
  const cacheDir = join(root, '.cache', 'browsers');
  try {
    if (!platform) throw new Error('no browser is published for this platform');
    const buildId = await resolveBuildId(browser, platform, name === 'chromium' ? 'latest' : 'stable');
    const executable = computeExecutablePath({ browser, buildId, cacheDir });
    if (!existsSync(executable)) await install({ browser, buildId, cacheDir });
    return executable;
  } catch (error) {
    throw new Error(
      `${name} is missing. Install it, or set ${environmentNames[name]} to its path, and run this again.`,
      { cause: error },
    );
  }
}
