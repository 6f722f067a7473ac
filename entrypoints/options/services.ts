import { browser } from '#imports';
import type { AboutService, FeedbackService, OptionsServices } from '@/components/options';
import { keepDurably, memoryDatabase, monthOf, openDatabase, type Database } from '@/utils/database';
import { loadPreferences, savePreferences, watchPreferences } from '@/utils/settings';
import { forgetInboxes, forgetTicket } from '@/utils/settings/inbox-store';
import { tellKeysChanged } from '@/utils/settings/key-changes';
import { builtInPresets } from '@/utils/tone/presets';
import { endpointService } from './endpoint';
import { saveFile } from './save-file';
import { siteService } from './sites';
import { teamService } from './team';
import { telemetryService } from './telemetry';

/** The real world, as the options page is given it. Without a database the page still works, and says so. */
export async function createServices(): Promise<OptionsServices> {
  const { database, problem } = await open();
  return {
    preferences: { load: loadPreferences, save: savePreferences, watch: watchPreferences },
    keys: {
      list: () => database.savedKeys(),
      async save(baseUrl, key) {
        await database.saveKey(baseUrl, key);
        await tellKeysChanged();
      },
      async forget(baseUrl) {
        await database.forgetKey(baseUrl);
        await tellKeysChanged();
      },
    },
    endpoint: endpointService((baseUrl) => database.keyFor(baseUrl)),
    spentThisMonth: async () => (await database.spendingIn(monthOf(new Date()))).costUsd,
    presets: builtInPresets,
    team: teamService((baseUrl) => database.keyFor(baseUrl)),
    feedback: feedbackService(database, problem),
    sites: siteService(location.href),
    voice: {
      rules: () => database.voice.rules(),
      put: (rule) => database.voice.putRules([rule]),
      forgetAll: () => database.voice.forgetAll(),
    },
    telemetry: telemetryService,
    about,
    saveFile,
    now: () => new Date(),
  };
}

async function open(): Promise<{ database: Database; problem?: string }> {
  try {
    return { database: await openDatabase() };
  } catch (error) {
    return { database: memoryDatabase(), problem: (error as Error).message };
  }
}

/**
 * Chromium clears nothing of an extension that holds `unlimitedStorage`, and yet says of none that its storage is persistent (156, measured).
 * Firefox says how it is: the permission only lets it be asked without a question.
 */
const isExempt =
  !import.meta.env.FIREFOX && (browser.runtime.getManifest().permissions ?? []).includes('unlimitedStorage');

function feedbackService(database: Database, problem: string | undefined): FeedbackService {
  return {
    kind: database.kind,
    ...(problem !== undefined && { problem }),
    latest: (most) => database.latestFeedback(most),
    count: () => database.countFeedback(),
    isDurable: async () => isExempt || (await keepDurably()),
    export: (format) => database.exportFeedback(format),
    async deleteAll() {
      // One that may not be changed says so, and then nothing is half deleted.
      if (database.kind !== 'read-only') await forgetInboxes();
      return database.deleteAllFeedback();
    },
    async deleteForTicket(ticketKey) {
      const marks = (await database.marks.all()).filter((mark) => mark.ticketKey === ticketKey);
      const names = marks.map(({ id }) => id);
      if (database.kind !== 'read-only') await forgetTicket(ticketKey, names);
      await database.deleteForTicket(ticketKey);
    },
    forgetSentTexts: () => database.forgetSentTexts(),
  };
}

const about: AboutService = {
  version: browser.runtime.getManifest().version,
  async shortcuts() {
    const commands = await browser.commands.getAll();
    return commands
      .filter(({ description }) => description)
      .map(({ description, shortcut }) => ({ does: description ?? '', keys: shortcut ?? '' }));
  },
  changeShortcuts() {
    // Only Firefox lets an extension open this page of its own accord; elsewhere it is a tab.
    const { commands } = browser as unknown as { commands: { openShortcutSettings?: () => Promise<void> } };
    void (commands.openShortcutSettings?.() ?? browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
  },
  licences: async () => (await import('./licences')).licences(),
};
