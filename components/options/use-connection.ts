import { useCallback, useEffect, useRef, useState } from 'react';
import { t } from '@/utils/i18n';
import { anthropicEndpoint, type Endpoint, type KeyHeader } from '@/utils/settings/preferences';
import type { OptionsServices, TestResult } from './options-services';
import { sentenceOf } from './sentence-of';

/** Whose engine it is: Anthropic's, or one of the team's or on this machine. */
export type Place = 'anthropic' | 'own';

/** Where an endpoint is. */
export function placeOf({ baseUrl }: Endpoint): Place {
  return baseUrl === anthropicEndpoint.baseUrl ? 'anthropic' : 'own';
}

/** What the form holds before it is saved. */
export interface ConnectionDraft {
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
  place: Place;
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
export function useConnection(services: OptionsServices, saved: Endpoint, place: Place): ConnectionModel {
  const [draft, setDraft] = useState(() => draftOf(saved));
  const [status, setStatus] = useState<ConnectionStatus>({ step: 'idle' });
  const [savedKeys, setSavedKeys] = useState<ConnectionModel['savedKeys']>([]);
  const [listed, setListed] = useState<{ baseUrl: string; models: readonly string[] }>();
  const [shownPlace, setShownPlace] = useState(place);
  const life = useLife();
  const { endpoint, keys, preferences } = services;

  useEffect(() => {
    keys.list().then(setSavedKeys, (error: unknown) => setStatus({ step: 'failed', sentence: sentenceOf(error) }));
  }, [keys]);

  const target = targetOf(place, draft.address, endpoint.normalise);
  const baseUrl = 'baseUrl' in target ? target.baseUrl : undefined;

  // What was said of one place holds for no other, and a key typed for one must not go to the other.
  if (shownPlace !== place) {
    setShownPlace(place);
    setDraft((typed) => ({ ...typed, key: '' }));
    setStatus({ step: 'idle' });
  }

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
      setListed({ baseUrl: wanted.baseUrl, models: result.models });
      await preferences.save({ endpoint: { ...wanted, capabilities: result.capabilities } });
    } catch (error) {
      if (!life().aborted) setStatus({ step: 'failed', sentence: sentenceOf(error) });
    }
  };

  const edit = (change: Partial<ConnectionDraft>) => {
    setDraft((typed) => ({ ...typed, ...change }));
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

  const models = listed !== undefined && listed.baseUrl === baseUrl ? listed.models : [];
  return { place, draft, status, savedKeys, baseUrl, models, edit, save, forgetKey };
}

function draftOf(saved: Endpoint): ConnectionDraft {
  const { baseUrl, model, harderModel = '', keyHeader } = saved;
  return { address: placeOf(saved) === 'own' ? baseUrl : '', key: '', model, harderModel, keyHeader };
}

function targetOf(place: Place, address: string, normalise: OptionsServices['endpoint']['normalise']) {
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
