import { browser, defineBackground } from '#imports';
import { createChosenReader, readingSentence } from '@/utils/frustration';
import { startBackground } from '@/utils/messaging/background';
import { loadSensitivity } from '@/utils/settings/sensitivity';

export default defineBackground(() => {
  const preferences = async () => (await (await preferenceStore()).loadPreferences()).preferences;
  const reader = createChosenReader(loadModel, loadSensitivity, async () => (await inboxStore()).loadInboxes());
  startBackground({
    read: (conversation) => reader.read(conversation),
    sentence: readingSentence,
    readAhead: async () => (await preferences()).readLists,
    async learn(reading, conversation) {
      await (await inboxStore()).noteReading(reading, conversation, (await preferences()).retentionDays);
    },
  });
});

// Evaluated when they are needed, not while the worker starts.
const preferenceStore = () => import('@/utils/settings/preference-store');
const inboxStore = () => import('@/utils/settings/inbox-store');

async function loadModel(file: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(`/models/${file}` as '/'));
  if (!response.ok) throw new Error(`the model ${file} is not there`);
  return response.arrayBuffer();
}
