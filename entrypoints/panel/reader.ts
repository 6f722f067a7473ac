import { browser } from '#imports';
import { createFrustrationReader, type FrustrationReader } from '@/utils/frustration';

/** The reader with the models that come with the extension. */
export const reader: FrustrationReader = createFrustrationReader(async (file) => {
  const response = await fetch(browser.runtime.getURL(`/models/${file}` as '/panel.html'));
  if (!response.ok) throw new Error(`the model ${file} is not there`);
  return response.arrayBuffer();
});
