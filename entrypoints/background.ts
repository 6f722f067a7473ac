import { browser, defineBackground } from '#imports';
import { createChosenReader, inboxId, readingSentence } from '@/utils/frustration';
import { startBackground } from '@/utils/messaging/background';
import { loadPreferences } from '@/utils/settings/preference-store';
import { loadInboxes, noteScore } from '@/utils/settings/inbox-store';

export default defineBackground(() => {
  const preferences = async () => (await loadPreferences()).preferences;
  const chosen = async () => (await preferences()).sensitivity;
  const reader = createChosenReader(loadModel, chosen, loadInboxes);
  startBackground({
    read: (conversation) => reader.read(conversation),
    sentence: readingSentence,
    readAhead: async () => (await preferences()).readLists,
    async learn({ language, modelScore }, conversation) {
      if (modelScore !== undefined) await noteScore(language, { id: inboxId(conversation), score: modelScore });
    },
  });
});

async function loadModel(file: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(`/models/${file}` as '/'));
  if (!response.ok) throw new Error(`the model ${file} is not there`);
  return response.arrayBuffer();
}
