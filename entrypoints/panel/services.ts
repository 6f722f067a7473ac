import { browser } from '#imports';
import type { PanelChannel, PanelServices } from '@/components/panel';
import type { Conversation } from '@/utils/conversation';
import { monthOf } from '@/utils/database/database';
import { sendFromPanel, type ConnectedPage } from '@/utils/messaging';
import { gatedProvider } from '@/utils/providers/gated';
import { measuredProvider } from '@/utils/providers/measured';
import { createSentLog } from '@/utils/providers/sent-log';
import { voicedProvider } from '@/utils/providers/voiced';
import { loadPreferences, watchPreferences } from '@/utils/settings/preference-store';
import { loadTeam, watchTeam } from '@/utils/settings/team-at-once';
import { untoldUpdate, updateTold } from '@/utils/settings/update-note';
import { telemetryTarget } from '@/utils/settings/telemetry-target';
import { builtInHeads } from '@/utils/tone/presets/heads';
import { lazyBuiltIn, lazyClaude, lazyGate, lazyKnowledge, lazyReader, lazyTemplate } from './lazy';
import { listService } from './lists';
import { live } from './live';
import { lazyNumbers, noNumbers } from './numbers';
import { preferenceStore } from './preferences';
import type { Store } from './store';
import { teamService } from './team';

/**
 * The real world, as the panel is given it. `page` resolves when a page has connected, with what may be kept of it.
 * What is not needed for the first paint comes in chunks of its own.
 */
export function createServices(
  channel: PanelChannel,
  page: Promise<ConnectedPage>,
  inSidePanel: boolean,
  ended: AbortSignal,
): PanelServices {
  const preferences = live(async () => (await loadPreferences()).preferences, watchPreferences, ended);
  const team = live(loadTeam, watchTeam, ended);
  const target = async () => telemetryTarget(await preferences(), (await team()).settings);
  const numbers = page.then(({ privateWindow }) => (privateWindow ? noNumbers : lazyNumbers(target, ended)));
  const store = page.then(async ({ privateWindow }) =>
    (await import('./store')).openStore(privateWindow, await numbers, preferences),
  );
  // Each use reports its own failure; without a use there is nothing to report.
  store.catch(() => undefined);
  const gate = lazyGate(team);
  const sent = createSentLog();
  // A browser without the interface would only show an engine that can never be picked.
  const builtIn = 'LanguageModel' in globalThis ? [lazyBuiltIn] : [];
  const allows = async (conversation: Conversation) => !(await gate.state(conversation)).held;
  return {
    channel,
    providers: [lazyTemplate, lazyClaude(store, sent, ended), ...builtIn]
      .map((provider) =>
        measuredProvider(provider, (measure) => void numbers.then(({ drafted }) => drafted(measure), reportError)),
      )
      .map((provider) =>
        voicedProvider(provider, async (request) => (await store).voice.notesFor(request), reportError),
      )
      .map((provider) => gatedProvider(provider, allows)),
    gate,
    sent,
    reader: lazyReader(),
    presets: builtInHeads,
    team: teamService(ended),
    preferences: preferenceStore,
    records: {
      suggestionShown: async (shown, text) => (await store).records.suggestionShown(shown, text),
      outcome: async (id, event) => (await store).records.outcome(id, event),
      ticketSeen: async (conversation) => (await store).records.ticketSeen(conversation),
      turnOpened: async (opened) => (await store).records.turnOpened(opened),
      turnDrafted: async (id, at) => (await store).records.turnDrafted(id, at),
      mark: async (id, mark) => (await store).records.mark(id, mark),
      markOf: async (id) => (await store).records.markOf(id),
    },
    assist: { on: async (ticketKey) => (await store).assist.on(ticketKey) },
    unfinished: {
      load: async (key) => (await store).unfinished.load(key),
      save: async (key, text) => (await store).unfinished.save(key, text),
      discard: async (key) => (await store).unfinished.discard(key),
    },
    knowledge: lazyKnowledge(store, team),
    spending: { month: async () => monthSpending(await store) },
    ...(inSidePanel && { access: { missing: async () => !(await mayRead()), request: allowReading } }),
    lists: listService,
    updates: { untold: untoldUpdate, told: updateTold },
    shortcuts,
    openOptions: () => void sendFromPanel('open-options', {}),
    copy: (text) => navigator.clipboard.writeText(text),
    now: () => new Date(),
  };
}

async function monthSpending({ spending }: Store) {
  const { preferences } = await loadPreferences();
  const { costUsd } = await spending.spendingIn(monthOf(new Date()));
  return { costUsd, capUsd: preferences.monthlyCapUsd };
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
