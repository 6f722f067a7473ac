import { useState } from 'react';
import { sentenceOf } from '../sentence-of';

export interface Deeds {
  /** How the last one went; empty before the first. */
  said: string;
  failure?: string;
  run: (deed: () => Promise<string>) => Promise<void>;
}

/** Runs one thing after a press, and says how it went. */
export function useDeeds(): Deeds {
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<string>();
  const run = async (deed: () => Promise<string>) => {
    try {
      setSaid(await deed());
      setFailure(undefined);
    } catch (error) {
      setSaid('');
      setFailure(sentenceOf(error));
    }
  };
  return { said, failure, run };
}
