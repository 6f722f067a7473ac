import { build } from 'esbuild';
import { TargetType, type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { buildForTests } from '../../scripts/build-for-tests';
import { launch, testBuild } from '../../scripts/support/launch';
import { root } from '../../scripts/support/run';
import { asConversation, authoredMessages } from '../../scripts/train/corpora';
import { startZendesk } from '../../stand-ins/zendesk/server';
import { languageCodes, type LanguageCode } from '@/utils/frustration';
import type { Conversation } from '@/utils/conversation';
import { longTicket } from '../frustration/long-ticket';
import { median, quantile } from '../support/statistics';
import { type Asked, askAsleep, scriptWorld } from './asked';
import type { ReadingRig } from './rig';

/** `npm run bench -- reading [--waking]`: what the reading of the mood takes in Chromium, in a page of the extension and in its worker right after it woke up. */
const wakings = Number(process.env['WAKINGS'] ?? 7);
const zendeskTicket = 4127;

type WithRig = { benchmark: { rig: ReadingRig } };

/** Run inside the extension. */
const first = (ticket: Conversation) => (globalThis as unknown as WithRig).benchmark.rig.first(ticket);
const steady = async (messages: Conversation[], ticket: Conversation) => {
  const { rig } = (globalThis as unknown as WithRig).benchmark;
  return [await rig.messages(messages), await rig.again(ticket, 40)] as const;
};

if (!process.argv.includes('--no-build')) await buildForTests();
const script = await bundled();
const zendesk = await startZendesk({ paneDelayMs: [0, 0] });
const { browser, extensionId, close } = await launch('chromium', { extension: testBuild.chromium });
try {
  if (!process.argv.includes('--waking')) for (const language of languageCodes) await measure(language);
  await measureWaking();
  await measureAsked();
} finally {
  await close();
  await zendesk.close();
}

async function measure(language: LanguageCode): Promise<void> {
  const ticket = longTicket(language);
  const messages = authoredMessages(language)
    .slice(0, 300)
    .map(({ id, text }) => single(id, language, text));
  if (!ticket || messages.length === 0) return;
  const firsts: number[] = [];
  for (let round = 0; round < 3; round++) firsts.push(await inPage((page) => page.evaluate(first, ticket)));
  const [each, again] = await inPage((page) => page.evaluate(steady, messages, ticket));
  console.log(`${language}, in a page of the extension`);
  print('one message', each, 0.2, 3);
  print('a ticket of 50 messages', again, 10);
  print('the first reading of a fresh page', firsts, 60);
}

/**
 * The browser puts the extension's worker to sleep; the next page that opens wakes it. There the extension starts and reads
 * the open ticket by itself: measured beside that, and once it is done. Code and models are new to the worker both times.
 */
async function measureWaking(): Promise<void> {
  const long = longTicket('en');
  if (!long) return;
  console.log('en, in the worker that has just woken up');
  for (const count of [6, 50]) {
    const ticket = { ...long, messages: long.messages.slice(0, count) };
    for (const [when, waitMs] of [
      ['beside the own', 0],
      ['alone', 1_000],
    ] as const) {
      const firsts: number[] = [];
      for (let round = 0; round < wakings; round++) firsts.push(await justWoken(ticket, waitMs));
      print(`first reading, ${count} messages, ${when}`, firsts, 60);
    }
  }
}

/**
 * What an agent waits for: the extension's own reading of another ticket, asked for by a page whose worker sleeps. Above, a second
 * reader does the same work at the same time in the same thread; here the first reading is the only one.
 */
async function measureAsked(): Promise<void> {
  const long = longTicket('en');
  if (!long) return;
  console.log('en, asked for by a page while the worker sleeps');
  for (const count of [6, 50]) {
    const ticket = { ...long, messages: long.messages.slice(0, count) };
    const times: Asked[] = [];
    for (let round = 0; round < wakings; round++) times.push(await asked(ticket));
    const label = `own reading, ${count} messages`;
    print(
      `${label}, since the worker began`,
      times.map(({ worker }) => worker),
      60,
    );
    print(
      `${label}, as the page waits`,
      times.map(({ page }) => page),
      60,
    );
  }
}

async function asked(ticket: Conversation): Promise<Asked> {
  const page = await browser.newPage();
  try {
    const world = await scriptWorld(page);
    await page.goto(zendesk.url(zendeskTicket), { waitUntil: 'load' });
    await world.id();
    // The page reads its own ticket and its panel opens, before the worker goes to sleep.
    await new Promise((next) => setTimeout(next, 2_000));
    await sleep(browser);
    return await askAsleep(world, ticket, () => awake(browser));
  } finally {
    await page.close();
  }
}

async function justWoken(ticket: Conversation, waitMs: number): Promise<number> {
  await sleep(browser);
  const page = await browser.newPage();
  await page.goto(zendesk.url(zendeskTicket), { waitUntil: 'domcontentloaded' });
  const worker = await awake(browser);
  await new Promise((next) => setTimeout(next, waitMs));
  await worker.evaluate(script);
  const took = await worker.evaluate(first, ticket);
  await page.close();
  return took;
}

function print(label: string, times: readonly number[], aim: number, digits = 1): void {
  const ms = (value: number) => `${value.toFixed(digits)} ms`;
  console.log(
    `  ${label.padEnd(42)} median ${ms(median(times))}, 90 % ${ms(quantile(times, 0.9))} (n = ${times.length}; aimed at <= ${aim} ms)`,
  );
}

/** A page of the extension for one measurement: what it compiled is gone with it. */
async function inPage<T>(work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.goto(`chrome-extension://${extensionId}/options.html`);
    await page.waitForSelector('h1');
    await page.evaluate(script);
    return await work(page);
  } finally {
    await page.close();
  }
}

async function sleep(of: Browser): Promise<void> {
  const worker = await of
    .targets()
    .find((each) => each.type() === TargetType.SERVICE_WORKER)
    ?.worker();
  await worker?.close();
  await new Promise((next) => setTimeout(next, 1_000));
}

async function awake(of: Browser): Promise<WebWorker> {
  const target = await of.waitForTarget((each) => each.type() === TargetType.SERVICE_WORKER, { timeout: 15_000 });
  const worker = await target.worker();
  if (!worker) throw new Error('the worker does not wake up');
  return worker;
}

function single(id: string, language: LanguageCode, text: string): Conversation {
  const final = { level: 0, trend: 'steady', causes: [] };
  return asConversation({ id, lang: language, messages: [{ role: 'customer', text }], final, split: 'test' } as never);
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${root}/benchmarks/reading/rig.ts`],
    alias: { '@': root },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'benchmark',
    target: 'chrome140',
  });
  return `${outputFiles[0]?.text ?? ''};globalThis.benchmark = benchmark;`;
}
