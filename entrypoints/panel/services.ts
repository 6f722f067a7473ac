import { browser } from '#imports';
import type { PanelChannel, PanelServices, RecordKeeper, UnfinishedStore } from '@/components/panel';
import { memoryDatabase, openDatabase, type Database } from '@/utils/database';
import { keepSuggestion, settleTicket } from '@/utils/feedback';
import { createFrustrationReader } from '@/utils/frustration';
import { sendOneShot, type ConnectedPage } from '@/utils/messaging';
import { createTemplateProvider } from '@/utils/providers';
import { loadPreferences } from '@/utils/settings';
import { builtInPresets } from '@/utils/tone';
import { findKnowledge } from './knowledge';
import { preferenceStore } from './preferences';

/** The real world, as the panel is given it. `page` resolves when a page has connected, with what may be kept of it. */
export function createServices(
  channel: PanelChannel,
  page: Promise<ConnectedPage>,
  inSidePanel: boolean,
): PanelServices {
  const database = page.then(async ({ privateWindow }): Promise<Database> =>
    privateWindow ? memoryDatabase() : openDatabase(),
  );
  // Each use reports its own failure; without a use there is nothing to report.
  database.catch(() => undefined);
  return {
    channel,
    providers: [createTemplateProvider()],
    reader: createFrustrationReader(loadModel),
    presets: builtInPresets,
    preferences: preferenceStore,
    records: recordKeeper(database),
    unfinished: unfinishedStore(database),
    knowledge: { find: findKnowledge() },
    ...(inSidePanel && { access: { missing: async () => !(await mayRead()), request: allowReading } }),
    shortcuts,
    openOptions: () => void sendOneShot('open-options', {}),
    copy: (text) => navigator.clipboard.writeText(text),
    now: () => new Date(),
  };
}

async function loadModel(file: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(`/models/${file}` as '/panel.html'));
  if (!response.ok) throw new Error(`the model ${file} is not there`);
  return response.arrayBuffer();
}

function recordKeeper(database: Promise<Database>): RecordKeeper {
  return {
    suggestionShown: async (shown, text) => keepSuggestion(await database, shown, text),
    outcome: async (id, event) => void (await (await database).recordOutcome(id, event)),
    async ticketSeen(conversation) {
      const { preferences } = await loadPreferences();
      await settleTicket(await database, conversation, { keepSentText: preferences.keepSentText });
    },
  };
}

function unfinishedStore(database: Promise<Database>): UnfinishedStore {
  return {
    load: async (key) => (await (await database).loadUnfinished(key))?.text,
    save: async (key, text) => (await database).saveUnfinished(key, text),
    discard: async (key) => (await database).discardUnfinished(key),
  };
}

/** The keys as the browser bound them. A frame in a Firefox page may not ask; then no keys are shown. */
async function shortcuts() {
  const bound = (await browser.commands?.getAll?.()) ?? [];
  const keyOf = (name: string) => bound.find((command) => command.name === name)?.shortcut || undefined;
  return { draft: keyOf('draft'), insert: keyOf('insert') };
}

/** The helpdesks of the manifest; the drafting service beside them is no page to read. */
function helpdeskOrigins(): string[] {
  const matches = browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
  return [...new Set(matches)];
}

const mayRead = () => browser.permissions.contains({ origins: helpdeskOrigins() });
const allowReading = () => browser.permissions.request({ origins: helpdeskOrigins() });
