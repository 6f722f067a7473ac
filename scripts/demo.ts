import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startFreshdesk } from '../stand-ins/freshdesk/server';
import { startZendesk } from '../stand-ins/zendesk/server';
import { buildForTests } from './build-for-tests';
import { connectClaude } from './support/connect-claude';
import { browserNames, type BrowserName } from './support/browsers';
import { launch, testBuild } from './support/launch';
import { root } from './support/run';
import { demoTicket, playStory, sendButtons, type StoryDesk } from './support/story';

/**
 * `npm run demo [-- freshdesk] [-- --browser firefox] [-- --headless]`: with a display it opens a browser with Tandem on a frustrated customer's ticket and
 * leaves it to the person; without one it plays the story and leaves pictures of each step in `demo-output/`.
 */
const args = process.argv.slice(2);
const name: BrowserName = browserNames.find((each) => args.includes(each)) ?? 'chromium';
const hasDisplay = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']) || process.platform === 'darwin';
const apiKey = process.env['ANTHROPIC_API_KEY'];

await buildForTests();
const standIn = await start();
try {
  if (hasDisplay && !args.includes('--headless')) await show(standIn);
  else await play(standIn);
} finally {
  await standIn.close();
}

interface DemoDesk extends StoryDesk {
  /** Address of the demo's ticket. */
  url(theme?: 'light' | 'dark'): string;
  sendButton: string;
  violations(): readonly unknown[];
  reset(): void;
  close(): Promise<void>;
}

/** The stand-in that was asked for; Zendesk's where none was. */
async function start(): Promise<DemoDesk> {
  if (args.includes('freshdesk')) {
    const freshdesk = await startFreshdesk();
    return {
      ...freshdesk,
      url: (theme) => freshdesk.url(demoTicket, theme && { theme }),
      sendButton: sendButtons.freshdesk,
    };
  }
  const zendesk = await startZendesk();
  return {
    ...zendesk,
    url: (theme) => zendesk.url(demoTicket, theme && { theme }),
    sendButton: sendButtons.zendesk,
  };
}

async function show(desk: DemoDesk): Promise<void> {
  const { browser, close } = await launch(name, {
    extension: testBuild[name],
    visible: true,
    width: 1440,
    height: 900,
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(desk.url());
  if (apiKey) await connectClaude(page, apiKey);
  console.log(`\nThe stand-in helpdesk is at ${desk.url()}`);
  console.log(
    apiKey ? 'Drafts come from Claude.' : 'Drafts come from templates. Set ANTHROPIC_API_KEY to draft with Claude.',
  );
  console.log(
    'Press Draft in the panel, change what you like, press Insert, then send it yourself. Close the browser to end.',
  );
  await new Promise<void>((closed) => browser.once('disconnected', () => closed()));
  await close();
}

async function play(desk: DemoDesk): Promise<void> {
  const folder = join(root, 'demo-output');
  mkdirSync(folder, { recursive: true });
  for (const theme of ['light', 'dark'] as const) {
    desk.reset();
    const { browser, close } = await launch(name, { extension: testBuild[name] });
    try {
      const page = (await browser.pages())[0] ?? (await browser.newPage());
      await page.goto(desk.url(theme));
      if (apiKey) await connectClaude(page, apiKey);
      const end = await playStory(page, desk, desk.sendButton, async (step) => {
        // Where a reply box stands below the thread, a person looks there once something is in it.
        await page.evaluate(
          (send) => document.querySelector(send)?.scrollIntoView({ block: 'nearest' }),
          desk.sendButton,
        );
        await page.screenshot({ path: join(folder, `${step}-${theme}.png`) });
        console.log(`${theme}: ${step}`);
      });
      if (theme === 'light') report(end.draft, end.sent, end.outcome);
    } finally {
      await close();
    }
  }
  const violations = desk.violations();
  console.log(
    `\nRequests to the helpdesk that were not GET: ${violations.length}. Sends by Tandem: 0; by a person: 1 in each story.`,
  );
  console.log('Pictures of each step are in demo-output.');
  if (violations.length > 0) process.exitCode = 1;
}

function report(draft: string, sent: string, outcome: Record<string, unknown>): void {
  console.log(
    `\nThe draft:\n${indented(draft)}\n\nWhat the person sent:\n${indented(sent)}\n\nWhat Tandem keeps of it:`,
  );
  console.log(indented(JSON.stringify(outcome, undefined, 2)));
}

function indented(text: string): string {
  return text.replace(/^/gm, '    ');
}
