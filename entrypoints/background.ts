import { browser, defineBackground } from '#imports';
import { createChosenReader, readingSentence } from '@/utils/frustration';
import { startBackground } from '@/utils/messaging/background';

export default defineBackground(() => {
  const preferences = async () => (await (await preferenceStore()).loadPreferences()).preferences;
  const chosen = async () => (await preferences()).sensitivity;
  const reader = createChosenReader(loadModel, chosen, async () => (await inboxStore()).loadInboxes());
  startBackground({
    read: (conversation) => reader.read(conversation),
    sentence: readingSentence,
    readAhead: async () => (await preferences()).readLists,
    learn: async (reading, conversation) => (await inboxStore()).noteReading(reading, conversation),
  });
});

// Evaluated while the first reading waits for its models, not while the worker starts.
const preferenceStore = () => import('@/utils/settings/preference-store');
const inboxStore = () => import('@/utils/settings/inbox-store');

async function loadModel(file: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(`/models/${file}` as '/'));
  if (!response.ok) throw new Error(`the model ${file} is not there`);
  return response.arrayBuffer();
}
