import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Frame, type Page, launch as launchBrowser } from 'puppeteer-core';
import { type BrowserName, ensureBrowser } from './browsers';
import { root } from './run';
import { browserWords } from './words';

export interface LaunchOptions {
  /** Directory of the unpacked extension; none where a test needs a bare browser. */
  extension?: string;
  /** A window that a person sees; headless otherwise. */
  visible?: boolean;
  width?: number;
  height?: number;
  /** Leaves the welcome page open, which comes with an installation. */
  welcome?: boolean;
  /** The language of the browser and so of Tandem, whatever the machine speaks; `en-US` where not said. */
  language?: string;
  /** Extra switches for Chromium. */
  args?: readonly string[];
  /** A profile that outlives the browser; a fresh one that is removed where not said. */
  profile?: string;
  /**
   * Puts the extension into that profile as an add-on that stays, where the browser has such: what a test installs by the driver is gone
   * when Firefox ends. Needs a Firefox that takes unsigned add-ons, as its ESR does.
   */
  stays?: boolean;
  /** Settings of Firefox, as `about:config` names them. */
  firefoxPrefs?: Readonly<Record<string, unknown>>;
  /** A proxy on this machine that every request goes through, those to this machine too. */
  proxyPort?: number;
}

export interface Launched {
  name: BrowserName;
  browser: Browser;
  /** The extension's id as the browser knows it. */
  extensionId: string | undefined;
  /** Closes the browser and removes its profile. */
  close: () => Promise<void>;
}

/** Where `scripts/build-for-tests.ts` puts the build that also runs on loopback stand-ins. */
export const testBuild: Record<BrowserName, string> = {
  chromium: join(root, '.output/test/chrome-mv3'),
  firefox: join(root, '.output/test/firefox-mv3'),
};

/** No background traffic: these tests run without a network, and count requests. */
const quietChromium = [
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
];

/** Starts a browser with a fresh profile and the extension installed. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Launched> {
  const executablePath = await ensureBrowser(name);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), `tandem-${name}-`));
  const { width = 1280, height = 800, language = 'en-US' } = options;
  const common = {
    executablePath,
    headless: !options.visible,
    // Chromium on Linux asks the environment.
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    userDataDir: profile,
    defaultViewport: options.visible ? null : { width, height },
  };
  const sideloaded = name === 'firefox' && options.stays === true;
  if (sideloaded && options.extension) placeAddOn(options.extension, profile);
  const browser =
    name === 'firefox'
      ? await launchBrowser({
          ...common,
          browser: 'firefox',
          args: [`--width=${width}`, `--height=${height}`],
          extraPrefsFirefox: {
            'intl.locale.requested': language,
            'intl.accept_languages': language,
            ...options.firefoxPrefs,
            ...(options.proxyPort ? firefoxProxy(options.proxyPort) : {}),
            ...(options.stays ? unsignedExtension : options.profile ? keptExtension : {}),
          },
        })
      : await launchBrowser({
          ...common,
          pipe: true,
          enableExtensions: true,
          args: [
            ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
            ...quietChromium,
            `--window-size=${width},${height}`,
            `--lang=${language}`,
            ...(options.proxyPort
              ? [`--proxy-server=http://127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>']
              : []),
            ...(options.args ?? []),
          ],
        });
  const extensionId = options.extension && !sideloaded ? await browser.installExtension(options.extension) : undefined;
  // What is newly installed goes into the pages that are open; a page that opens in that very moment is visited twice.
  if (extensionId) await new Promise((next) => setTimeout(next, 1_000));
  // Its welcome page takes the front when it comes, and with it the keys that somebody types: a slow machine is waited for where it is sure to come.
  const comes = !options.profile && existsSync(join(options.extension ?? '', 'welcome.html'));
  if (extensionId && !options.welcome) await (await welcomePage(browser, comes ? 15_000 : 5_000, language))?.close();
  return {
    name,
    browser,
    extensionId,
    async close() {
      await browser.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** What a test installs is gone when Firefox ends; what it stored is kept for the next start, as with an add-on from a store. */
const keptExtension = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

const unsignedExtension = { 'xpinstall.signatures.required': false, 'extensions.autoDisableScopes': 0 };

/** Where Firefox looks for the add-ons of a profile when it starts. */
function placeAddOn(extension: string, profile: string): void {
  const place = join(profile, 'extensions', addOnId);
  if (!existsSync(place)) cpSync(extension, place, { recursive: true });
}

/** As the manifest names it. */
const addOnId = 'tandem@tandem.support';

/** The page that Tandem opens when it was installed, once it is there. */
export async function welcomePage(browser: Browser, timeoutMs = 15_000, language = 'en-US'): Promise<Page | undefined> {
  const named = browserWords(language.replace('en-US', 'en').replace('-', '_')).getMessage('welcome_title');
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    for (const page of await browser.pages()) {
      const title = await page.title().catch(() => '');
      if (title === named) return page;
    }
    await new Promise((next) => setTimeout(next, 100));
  }
  return undefined;
}

function firefoxProxy(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** The panel's frame in a helpdesk page, once it has drawn something. In Firefox its URL reads `about:blank`, so it is told by its title. */
export async function panelFrame(page: Page, timeoutMs = 15_000): Promise<Frame> {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    for (const frame of page.frames().slice(1)) {
      if (await isPanel(frame)) return frame;
    }
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(`no panel appeared in ${page.url()} within ${timeoutMs} ms`);
}

async function isPanel(frame: Frame): Promise<boolean> {
  try {
    return await frame.evaluate(() => document.title === 'Tandem' && document.querySelector('main') !== null);
  } catch (error) {
    if (frame.detached || /context|detached|navigat|discard|(?:target|session) closed/i.test(String(error)))
      return false;
    throw error;
  }
}
