import { useCallback, useEffect, useRef, useState } from 'react';
import { t } from '@/utils/i18n';
import { anthropicEndpoint, type Endpoint, type KeyHeader } from '@/utils/settings/preferences';
import type { OptionsServices, TestResult } from './options-services';
import { sentenceOf } from './sentence-of';

/** What the form holds before it is saved. */
export interface ConnectionDraft {
  place: 'anthropic' | 'own';
  /** As typed; only of meaning for `own`. */
  address: string;
  /** A new key; never filled from what is saved. */
  key: string;
  model: string;
  /** Empty where none is picked. */
  harderModel: string;
  keyHeader: KeyHeader;
}

export type ConnectionStatus =
  | { step: 'idle' }
  | { step: 'saving' }
  | { step: 'testing' }
  | { step: 'tested'; result: TestResult }
  /** Nothing was saved, or not all of it; the sentence says what. */
  | { step: 'failed'; sentence: string; field?: 'address' };

export interface ConnectionModel {
  draft: ConnectionDraft;
  status: ConnectionStatus;
  /** Ends of saved keys, by base URL. */
  savedKeys: readonly { baseUrl: string; lastFour: string }[];
  /** The base URL that the form stands for, where that can be told. */
  baseUrl?: string;
  models: readonly string[];
  edit: (change: Partial<ConnectionDraft>) => void;
  /** Must run straight from the press of a button: the browser asks for access there and then. */
  save: () => Promise<void>;
  forgetKey: (baseUrl: string) => Promise<void>;
}

/** The connection form: what is typed, what is saved, and how the test went. */
export function useConnection(services: OptionsServices, saved: Endpoint): ConnectionModel {
  const [draft, setDraft] = useState(() => draftOf(saved));
  const [status, setStatus] = useState<ConnectionStatus>({ step: 'idle' });
  const [savedKeys, setSavedKeys] = useState<ConnectionModel['savedKeys']>([]);
  const [models, setModels] = useState<readonly string[]>([]);
  const life = useLife();
  const { endpoint, keys, preferences } = services;

  useEffect(() => {
    keys.list().then(setSavedKeys, (error: unknown) => setStatus({ step: 'failed', sentence: sentenceOf(error) }));
  }, [keys]);

  const target = targetOf(draft, endpoint.normalise);
  const baseUrl = 'baseUrl' in target ? target.baseUrl : undefined;

  const save = async () => {
    if ('problem' in target) return setStatus({ step: 'failed', sentence: target.problem, field: 'address' });
    const { model, keyHeader, key } = draft;
    const harderModel = draft.harderModel.trim();
    const wanted: Endpoint = {
      baseUrl: target.baseUrl,
      model: model.trim(),
      ...(harderModel !== '' && { harderModel }),
      keyHeader,
    };
    try {
      // Nothing may be awaited before this: the browser takes it only from the press itself.
      const access = endpoint.requestAccess(wanted.baseUrl);
      setStatus({ step: 'saving' });
      if (!(await access)) return setStatus({ step: 'failed', sentence: noAccess(wanted.baseUrl) });
      if (key.trim() !== '') await keys.save(wanted.baseUrl, key.trim());
      await preferences.save({ engine: 'claude', endpoint: wanted });
      setDraft((typed) => ({ ...typed, key: '' }));
      setSavedKeys(await keys.list());
      setStatus({ step: 'testing' });
      const result = await endpoint.test(wanted, life());
      setStatus({ step: 'tested', result });
      if (!result.ok) return;
      setModels(result.models);
      await preferences.save({ endpoint: { ...wanted, capabilities: result.capabilities } });
    } catch (error) {
      if (!life().aborted) setStatus({ step: 'failed', sentence: sentenceOf(error) });
    }
  };

  const edit = (change: Partial<ConnectionDraft>) => {
    setDraft((typed) => ({ ...typed, ...change }));
    if (change.place !== undefined || change.address !== undefined) setModels([]);
    setStatus({ step: 'idle' });
  };

  const forgetKey = async (of: string) => {
    try {
      await keys.forget(of);
      setSavedKeys(await keys.list());
      setStatus({ step: 'idle' });
    } catch (error) {
      setStatus({ step: 'failed', sentence: sentenceOf(error) });
    }
  };

  return { draft, status, savedKeys, baseUrl, models, edit, save, forgetKey };
}

function draftOf({ baseUrl, model, harderModel = '', keyHeader }: Endpoint): ConnectionDraft {
  const isAnthropic = baseUrl === anthropicEndpoint.baseUrl;
  const place = isAnthropic ? 'anthropic' : 'own';
  return { place, address: isAnthropic ? '' : baseUrl, key: '', model, harderModel, keyHeader };
}

function targetOf({ place, address }: ConnectionDraft, normalise: OptionsServices['endpoint']['normalise']) {
  return place === 'anthropic' ? { baseUrl: anthropicEndpoint.baseUrl } : normalise(address);
}

function noAccess(baseUrl: string): string {
  return t('options.connection.noAccess', { host: new URL(baseUrl).host });
}

/** A signal that ends with the page. */
function useLife(): () => AbortSignal {
  const life = useRef(new AbortController());
  useEffect(() => {
    life.current = new AbortController();
    return () => life.current.abort();
  }, []);
  return useCallback(() => life.current.signal, []);
}
