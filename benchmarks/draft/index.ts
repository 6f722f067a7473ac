import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { buildForTests } from '../../scripts/build-for-tests';
import { browserNames, type BrowserName } from '../../scripts/support/browsers';
import { connectClaude } from '../../scripts/support/connect-claude';
import { launch, testBuild } from '../../scripts/support/launch';
import { PanelDriver } from '../../scripts/support/panel-driver';
import { root } from '../../scripts/support/run';
import { type MessagesApi, startMessagesApi } from '../../stand-ins/messages-api/server';
import { startZendesk } from '../../stand-ins/zendesk/server';
import { median, quantile } from '../support/statistics';
import { pressed, stages, type Press } from './press';
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
  const only = process.argv.find((word) => word.startsWith('--only='))?.slice(7);
  for (const name of browserNames) if (!only || only === name) await compare(name, api);
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
    const ours: Press[] = [];
    const theirs: Press[] = [];
    for (let press = -2; press < presses; press++) {
      await bare.bringToFront();
      const alone = await pressed(bare.mainFrame(), '#draft', '#box', messages.requests, () => bare.click('#draft'));
      await page.bringToFront();
      await panel.replaceDraft('');
      const inPanel = await pressed(panel.frame, 'button', 'textarea[data-draft]', messages.requests, () =>
        panel.click('Draft'),
      );
      await panel.button('Draft again');
      // A press right after the end is taken for a late Stop, and ignored.
      await new Promise((next) => setTimeout(next, 600));
      // The first two warm up: the SDK is loaded, the connection is open.
      if (press < 0) continue;
      if (alone && inPanel) {
        theirs.push(alone);
        ours.push(inPanel);
      } else
        console.log(`  press ${press} was not taken by ${alone ? 'the panel' : 'the bare page'}, and does not count`);
    }
    print(name, ours, theirs);
  } finally {
    await close();
  }
}

function print(name: string, ours: readonly Press[], theirs: readonly Press[]): void {
  const overall = ({ clicked, painted }: Press) => painted - clicked - serverDelayMs;
  const row = (label: string, taken: readonly Press[]) => {
    const values = taken.map(overall);
    console.log(
      `  ${label.padEnd(18)} median ${median(values).toFixed(1)} ms, 90 % ${quantile(values, 0.9).toFixed(1)} ms (n = ${values.length})`,
    );
  };
  console.log(`${name}: press to first painted token, server delay taken off`);
  row('panel', ours);
  row('bare SDK', theirs);
  const overhead = median(ours.map(overall)) - median(theirs.map(overall));
  console.log(`  median overhead    ${overhead.toFixed(1)} ms (aimed at <= 20 ms)`);
  console.log('  where it goes, medians:');
  for (const [label, stage] of stages) {
    const [one, other] = [median(ours.map(stage)), median(theirs.map(stage))];
    console.log(`    ${label.padEnd(34)} panel ${one.toFixed(1)} ms, bare ${other.toFixed(1)} ms`);
  }
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
