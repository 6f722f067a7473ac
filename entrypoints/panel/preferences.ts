import type { PanelPreferences, PreferenceStore } from '@/components/panel';
import { loadPreferences, savePreferences, watchPreferences } from '@/utils/settings/preference-store';
import type { Preferences } from '@/utils/settings';

/** The part of the agent's preferences that the panel shows and changes. */
export const preferenceStore: PreferenceStore = {
  get: async () => panelPart((await loadPreferences()).preferences),
  async set({ presetId, providerId }) {
    await savePreferences({
      ...(presetId !== undefined && { presetId }),
      ...(providerId !== undefined && { engine: providerId }),
    });
  },
  watch: (listener, signal) => watchPreferences((preferences) => listener(panelPart(preferences)), signal),
};

function panelPart({ presetId, engine, pinnedLanguage, secondOpinion, prefetch }: Preferences): PanelPreferences {
  return {
    presetId,
    providerId: engine,
    secondOpinion,
    prefetch,
    ...(pinnedLanguage !== undefined && { pinnedLanguage }),
  };
}
