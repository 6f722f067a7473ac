import { browser, defineBackground } from '#imports';
import { createFrustrationReader, readingSentence } from '@/utils/frustration';
import { startBackground } from '@/utils/messaging/background';

export default defineBackground(() => {
  const reader = createFrustrationReader(async (file) => {
    const response = await fetch(browser.runtime.getURL(`/models/${file}` as '/'));
    return response.arrayBuffer();
  });
  startBackground({ read: (conversation) => reader.read(conversation), sentence: readingSentence });
});
