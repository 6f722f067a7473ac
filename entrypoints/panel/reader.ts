import { browser } from '#imports';
import { createFrustrationReader, type FrustrationReader, type Sensitivity } from '@/utils/frustration';
import { loadPreferences } from '@/utils/settings';

/** The reader with the models that come with the extension, as readily flagging as the agent chose. */
export const reader: FrustrationReader = {
  async read(conversation, now) {
    const { sensitivity } = (await loadPreferences()).preferences;
    return (readers[sensitivity] ??= createFrustrationReader(loadModel, { sensitivity })).read(conversation, now);
  },
};

const readers: Partial<Record<Sensitivity, FrustrationReader>> = {};

async function loadModel(file: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(`/models/${file}` as '/panel.html'));
  if (!response.ok) throw new Error(`the model ${file} is not there`);
  return response.arrayBuffer();
}
