import { build } from 'esbuild';
import type { Frame, Page } from 'puppeteer-core';
import { buildForTests } from '../../scripts/build-for-tests';
import { browserNames, type BrowserName } from '../../scripts/support/browsers';
import { connectClaude } from '../../scripts/support/connect-claude';
import { launch, testBuild } from '../../scripts/support/launch';
import { PanelDriver } from '../../scripts/support/panel-driver';
import { root } from '../../scripts/support/run';
import { type MessagesApi, startMessagesApi } from '../../stand-ins/messages-api/server';
import { startZendesk } from '../../stand-ins/zendesk/server';
import { median, quantile } from '../support/statistics';
import { measureRequest } from './request';

/**
 * First, without a browser: index, search and request (`request.ts`). `--no-browser` ends there. Then:
 * Time from pressing Draft to the first painted token, less the server's own delay: the Claude provider in the real panel, against the bare SDK in a
 * page of the same browser with the same server in the same run. Presses alternate, so that a slow minute of the machine is slow for both.
 */
const presses = Number(process.env['PRESSES'] ?? 25);
const serverDelayMs = 150;
const ticket = 4127;

await measureRequest();
if (process.argv.includes('--no-browser')) process.exit(0);
if (!process.argv.includes('--no-build')) await buildForTests();
const api = await startMessagesApi();
const zendesk = await startZendesk({ paneDelayMs: [0, 0] });
try {
  for (const name of browserNames) await compare(name, api);
} finally {
  await zendesk.close();
  await api.close();
}

async function compare(name: BrowserName, messages: MessagesApi): Promise<void> {
  const { browser, close } = await launch(name, { extension: testBuild[name] });
  try {
    const endpoint = { baseUrl: messages.scenario(`paced-${serverDelayMs}-5`), model: 'claude-haiku-5-5' };
    const bare = await barePage(await browser.newPage(), messages, endpoint.baseUrl);
    const page = await browser.newPage();
    await page.goto(zendesk.url(ticket));
    await connectClaude(page, 'benchmark-key', endpoint);
    const panel = await PanelDriver.of(page);
    await panel.shows('Mia Berg');
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let press = -2; press < presses; press++) {
      await bare.bringToFront();
      const alone = await pressedToPainted(bare.mainFrame(), '#draft', '#box', () => bare.click('#draft'));
      await page.bringToFront();
      await panel.replaceDraft('');
      const inPanel = await pressedToPainted(panel.frame, 'button', 'textarea[data-draft]', () => panel.click('Draft'));
      await panel.button('Draft again');
      // A press right after the end is taken for a late Stop, and ignored.
      await new Promise((next) => setTimeout(next, 600));
      // The first two warm up: the SDK is loaded, the connection is open.
      if (press < 0) continue;
      theirs.push(alone - serverDelayMs);
      ours.push(inPanel - serverDelayMs);
    }
    print(name, ours, theirs);
  } finally {
    await close();
  }
}

function print(name: string, ours: readonly number[], theirs: readonly number[]): void {
  const row = (label: string, values: readonly number[]) =>
    `  ${label.padEnd(18)} median ${median(values).toFixed(1)} ms, 90 % ${quantile(values, 0.9).toFixed(1)} ms (n = ${values.length})`;
  console.log(`${name}: press to first painted token, server delay taken off`);
  console.log(row('panel', ours));
  console.log(row('bare SDK', theirs));
  console.log(`  median overhead    ${(median(ours) - median(theirs)).toFixed(1)} ms (aimed at <= 20 ms)`);
}

/** Milliseconds from the click's own time stamp to the frame that shows the first letter. */
async function pressedToPainted(
  frame: Frame,
  button: string,
  box: string,
  press: () => Promise<unknown>,
): Promise<number> {
  await frame.evaluate(
    (buttonSelector, boxSelector) => {
      const field = document.querySelector<HTMLTextAreaElement>(boxSelector);
      if (!field) throw new Error('nothing to paint into');
      field.value = '';
      const state = { painted: new Promise<number>(() => undefined) };
      Object.assign(window, { benchmark: state });
      addEventListener(
        'click',
        (event) => {
          if (!(event.target as Element).closest(buttonSelector)) return;
          state.painted = (async () => {
            do await new Promise(requestAnimationFrame);
            while (field.value.length === 0);
            await new Promise(requestAnimationFrame);
            return performance.now() - event.timeStamp;
          })();
        },
        { once: true, capture: true },
      );
    },
    button,
    box,
  );
  await press();
  return frame.evaluate(() => (window as unknown as { benchmark: { painted: Promise<number> } }).benchmark.painted);
}

/** A page of the server's own origin with nothing but the SDK, a button and a text box. */
async function barePage(page: Page, messages: MessagesApi, baseUrl: string): Promise<Page> {
  const bundle = await build({
    stdin: {
      contents: `
        import Anthropic from '@anthropic-ai/sdk';
        const client = new Anthropic({ baseURL: ${JSON.stringify(baseUrl)}, apiKey: 'benchmark-key', dangerouslyAllowBrowser: true });
        document.querySelector('#draft').onclick = async () => {
          const box = document.querySelector('#box');
          box.value = '';
          const stream = client.messages.stream({
            model: 'claude-haiku-5-5', max_tokens: 4096, messages: [{ role: 'user', content: 'Hello' }],
          });
          stream.on('text', (delta) => { box.value += delta; });
          await stream.finalMessage();
        };`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    logLevel: 'silent',
  });
  await page.goto(`${messages.url}/canary`);
  await page.evaluate(() => {
    const button = Object.assign(document.createElement('button'), { id: 'draft', textContent: 'Draft' });
    document.body.append(button, Object.assign(document.createElement('textarea'), { id: 'box' }));
  });
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
  return page;
}
