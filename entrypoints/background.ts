import { browser, defineBackground } from '#imports';
import { createChosenReader, readingSentence } from '@/utils/frustration';
import { startBackground } from '@/utils/messaging/background';
import { loadPreferences } from '@/utils/settings';

export default defineBackground(() => {
  const reader = createChosenReader(loadModel, async () => (await loadPreferences()).preferences.sensitivity);
  startBackground({ read: (conversation) => reader.read(conversation), sentence: readingSentence });
});

async function loadModel(file: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(`/models/${file}` as '/'));
  if (!response.ok) throw new Error(`the model ${file} is not there`);
  return response.arrayBuffer();
}
