import { browser } from '#imports';
import { createChosenReader } from '@/utils/frustration';
import { loadPreferences } from '@/utils/settings/preference-store';
import { loadInboxes } from '@/utils/settings/inbox-store';

/** The reader with the models that come with the extension, as readily flagging as the agent chose and this machine learnt. */
export const reader = createChosenReader(
  loadModel,
  async () => (await loadPreferences()).preferences.sensitivity,
  loadInboxes,
);

async function loadModel(file: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(`/models/${file}` as '/panel.html'));
  if (!response.ok) throw new Error(`the model ${file} is not there`);
  return response.arrayBuffer();
}
