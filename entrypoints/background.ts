import { browser, defineBackground } from '#imports';
import {
  createFrustrationReader,
  readingSentence,
  type FrustrationReader,
  type Sensitivity,
} from '@/utils/frustration';
import { startBackground } from '@/utils/messaging/background';
import { loadPreferences } from '@/utils/settings';

export default defineBackground(() => {
  const readers: Partial<Record<Sensitivity, FrustrationReader>> = {};
  startBackground({
    async read(conversation) {
      const { sensitivity } = (await loadPreferences()).preferences;
      return (readers[sensitivity] ??= createFrustrationReader(loadModel, { sensitivity })).read(conversation);
    },
    sentence: readingSentence,
  });
});

async function loadModel(file: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(`/models/${file}` as '/'));
  return response.arrayBuffer();
}
