import { useState } from 'react';
import { sentenceOf } from '../sentence-of';

/** Runs one thing after a press, and says how it went. */
export function useDeeds() {
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
