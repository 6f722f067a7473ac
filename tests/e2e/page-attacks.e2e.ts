import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/support/browsers';
import { launch, type Launched, panelFrame } from '../../scripts/support/launch';
import { type StandInZendesk, startZendesk } from '../../stand-ins/zendesk/server';
import { buildOf, eventually } from './support/in-page';

const ticket = 4127;
/** Words that stand nowhere but in the panel. */
const secrets = Array.from({ length: 30 }, (_, n) => `Zq${(n + 11).toString(36)}xVaultWord${n}`);

/** What a hostile page does before anything of ours is there: listens to everything, and keeps what it may want later. */
function spy(): void {
  const heard: string[] = [];
  const types =
    'keydown keypress keyup beforeinput input paste copy cut compositionstart compositionupdate compositionend selectionchange message';
  for (const type of types.split(' ')) {
    for (const target of [window, document]) {
      target.addEventListener(
        type,
        (event) => {
          const detail = event as Partial<KeyboardEvent & InputEvent & MessageEvent>;
          heard.push([type, detail.key, detail.data, JSON.stringify(detail.data ?? null)].join(' '));
        },
        true,
      );
    }
  }
  const roots: ShadowRoot[] = [];
  const attach = Reflect.get(Element.prototype, 'attachShadow');
  Element.prototype.attachShadow = function attachShadow(init) {
    const root = Reflect.apply(attach, this, [init]);
    roots.push(root);
    return root;
  };
  const ports: unknown[] = [];
  const post = Reflect.get(MessagePort.prototype, 'postMessage');
  MessagePort.prototype.postMessage = function postMessage(this: MessagePort, ...given: unknown[]) {
    ports.push(given[0]);
    return Reflect.apply(post, this, given as [unknown]);
  };
  const strings: string[] = [];
  JSON.stringify = new Proxy(JSON.stringify, {
    apply(target, self, given) {
      const text = Reflect.apply(target, self, given);
      strings.push(text);
      return text;
    },
  });
  Object.assign(window, { spied: { heard, roots, ports, strings } });
}

interface Spied {
  heard: string[];
  roots: ShadowRoot[];
  ports: unknown[];
  strings: string[];
}

describe.each(browserNames)('a hostile page in %s', (name) => {
  let zendesk: StandInZendesk;
  let started: Launched;
  let page: Page;
  let panel: Frame;

  beforeAll(async () => {
    zendesk = await startZendesk({ paneDelayMs: [0, 50] });
    started = await launch(name, { extension: buildOf(name) });
  });
  afterAll(async () => {
    await started?.close();
    await zendesk?.close();
  });
  beforeEach(async () => {
    page = await started.browser.newPage();
    await page.evaluateOnNewDocument(spy);
    await page.goto(zendesk.url(ticket));
    panel = await panelFrame(page);
    await panel.waitForSelector('textarea[data-draft]');
  });
  afterEach(async () => {
    expect(zendesk.sends()).toEqual([]);
    expect(zendesk.violations()).toEqual([]);
    await page.close();
  });

  const spied = <T>(look: (spied: Spied) => T): Promise<T> =>
    page.evaluate(`(${look.toString()})(window.spied)`) as Promise<T>;

  it('reads none of 30 secrets in the panel, by any of the ways there are', async () => {
    await (await panel.$('textarea[data-draft]'))?.focus();
    await page.keyboard.type(secrets.join(' '));
    await panel.waitForFunction(
      (last: string) => document.querySelector('textarea')?.value.includes(last),
      {},
      secrets.at(-1) ?? '',
    );
    const leaks = await page.evaluate((words: string[]) => {
      const { spied: seen } = window as unknown as { spied: Spied };
      const host = document.querySelector('[data-tandem-host]') as HTMLElement;
      const selection = getSelection();
      selection?.selectAllChildren(document.documentElement);
      const places: Record<string, string> = {
        innerText: document.documentElement.innerText,
        textContent: document.documentElement.textContent ?? '',
        getHTML: document.documentElement.getHTML?.({ serializableShadowRoots: true }) ?? '',
        shadowRoot: String(host.shadowRoot?.textContent),
        selection: String(selection),
        timing: performance
          .getEntries()
          .map((entry) => entry.name)
          .join(' '),
        heard: seen.heard.join(' '),
        roots: seen.roots.map((root) => root.textContent).join(' '),
        ports: seen.ports.map((message) => String(message)).join(' '),
        strings: seen.strings.join(' '),
        globals: Object.getOwnPropertyNames(window).join(' '),
        attributes: host
          .getAttributeNames()
          .map((key) => `${key}=${host.getAttribute(key)}`)
          .join(' '),
        storage: JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]),
      };
      selection?.removeAllRanges();
      const { find } = window as unknown as { find: (text: string) => boolean };
      const found = words.filter((word) => Reflect.apply(find, window, [word])).map((word) => `window.find ${word}`);
      const read = Object.entries(places).flatMap(([place, text]) =>
        words.filter((word) => text.includes(word)).map((word) => `${place} ${word}`),
      );
      return [...found, ...read];
    }, secrets);
    expect(leaks).toEqual([]);
  });

  it('cannot find the panel’s window, its address or an extension’s resource', async () => {
    const seen = await page.evaluate(() => ({
      frames: window.length,
      first: String((window as unknown as Record<number, unknown>)[0]),
      iframes: document.querySelectorAll('iframe').length,
      resources: performance.getEntriesByType('resource').filter((entry) => entry.name.includes('extension')).length,
    }));
    expect(seen).toEqual({ frames: 0, first: 'undefined', iframes: 0, resources: 0 });
    expect(await spied(({ roots }) => roots.filter((root) => root.mode === 'closed').length)).toBe(0);
  });

  it('hears nothing of 200 keys, of copying, cutting and pasting in the panel', async () => {
    await (await panel.$('textarea[data-draft]'))?.focus();
    await spied(({ heard }) => void heard.splice(0));
    const keys = 'secret'.repeat(34).slice(0, 200);
    await page.keyboard.type(keys, { delay: 0 });
    // What an earlier test typed on this ticket may have come back, and then stands there too.
    await eventually('the typed text', () =>
      panel.evaluate((typed) => document.querySelector('textarea')?.value.includes(typed) === true, keys),
    );
    for (const key of ['a', 'c', 'x', 'v'] as const) {
      await page.keyboard.down('Control');
      await page.keyboard.press(key);
      await page.keyboard.up('Control');
    }
    expect(await spied(({ heard }) => heard)).toEqual([]);
  });

  it('hears no message of ours', async () => {
    expect(await spied(({ heard }) => heard.filter((line) => /^message .*nonce/.test(line)))).toEqual([]);
    expect(await spied(({ ports }) => ports.length)).toBe(0);
  });

  it('posts no message that any of us accepts', async () => {
    const address = await panel.evaluate(() => location.href);
    const answers = await page.evaluate(async (panelAddress: string) => {
      const heard: string[] = [];
      const frame = document.createElement('iframe');
      frame.src = panelAddress;
      document.body.append(frame);
      await new Promise((loaded) => {
        frame.addEventListener('load', loaded);
        setTimeout(loaded, 4_000);
      });
      const shots = ['0'.repeat(32), 'f'.repeat(32), '', null, { toString: () => 'x' }];
      for (const target of [window, frame.contentWindow]) {
        for (const nonce of shots.slice(0, 4)) {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', (event) => heard.push(JSON.stringify(event.data)));
          port1.start();
          port1.postMessage({ type: 'ticket', conversation: {} });
          target?.postMessage({ nonce }, '*', [port2]);
        }
        target?.postMessage({ type: 'insert', text: 'pwned', ticketId: '1', placement: 'replace' }, '*');
        target?.postMessage({ tandem: 'open-options', request: {} }, '*');
      }
      await new Promise((next) => setTimeout(next, 1_500));
      frame.remove();
      return heard;
    }, address);
    expect(answers).toEqual([]);
    expect(await panel.evaluate(() => document.body.innerText)).toContain('Mia Berg');
  });

  it('gains nothing from our hands: an order of its own writes where it could write itself, and sends nothing', async () => {
    const outcome = await page.evaluate(() => {
      const field = document.createElement('div');
      field.contentEditable = 'true';
      document.body.append(field);
      const answers: unknown[] = [];
      const version = document.querySelector('[data-tandem-host]')?.getAttribute('data-tandem-host');
      field.addEventListener(`tandem-hands-${version}-answer`, (event) => answers.push((event as CustomEvent).detail));
      for (const detail of [
        '{',
        'null',
        '{"act":"send"}',
        '{"act":"ckeditor-undo"}',
        '{"act":"paste","html":"<b>x","text":"x"}',
      ]) {
        field.dispatchEvent(new CustomEvent(`tandem-hands-${version}`, { detail }));
      }
      return { answers, html: field.innerHTML };
    });
    // An order that no hands know is nobody's, and gets no answer.
    expect(outcome).toEqual({ answers: ['cannot', 'cannot', 'cannot', 'cannot'], html: '' });
  });
});
