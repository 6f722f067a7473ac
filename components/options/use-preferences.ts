import { useCallback, useEffect, useState } from 'react';
import type { Preferences } from '@/utils/settings';
import type { PreferenceService } from './options-services';
import { sentenceOf } from './sentence-of';

export interface PreferencesModel {
  /** Undefined until they were read. */
  preferences?: Preferences;
  /** Something to tell about what was stored. */
  notice?: string;
  /** Why the last change was not saved. */
  failure?: string;
  change: (change: Partial<Preferences>) => Promise<void>;
}

/** The preferences, as they are in storage: a change shows when it is saved, also one from another page. */
export function usePreferences(service: PreferenceService): PreferencesModel {
  const [preferences, setPreferences] = useState<Preferences>();
  const [notice, setNotice] = useState<string>();
  const [failure, setFailure] = useState<string>();

  useEffect(() => {
    const life = new AbortController();
    service.watch(setPreferences, life.signal);
    void service.load().then((loaded) => {
      if (life.signal.aborted) return;
      setPreferences(loaded.preferences);
      setNotice(loaded.notice);
    });
    return () => life.abort();
  }, [service]);

  const change = useCallback(
    async (wanted: Partial<Preferences>) => {
      try {
        setPreferences(await service.save(wanted));
        setFailure(undefined);
      } catch (error) {
        setFailure(sentenceOf(error));
      }
    },
    [service],
  );

  return { preferences, notice, failure, change };
}
