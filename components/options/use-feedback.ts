import { useCallback, useEffect, useState } from 'react';
import type { FeedbackRow } from '@/utils/feedback';
import type { FeedbackService } from './options-services';
import { sentenceOf } from './sentence-of';

export interface FeedbackModel {
  /** Newest first; undefined until they were read. */
  rows?: readonly FeedbackRow[];
  /** Of all suggestions that are kept, shown or not. */
  count: number;
  sentTexts: number;
  failure?: string;
  /** What was just done, to be read out. */
  said?: string;
  showMore: () => void;
  /** Does something with the feedback, then reads it again. */
  run: (work: () => Promise<string>) => Promise<void>;
}

const pageSize = 50;

/** The feedback table and what is done with it. */
export function useFeedback(service: FeedbackService): FeedbackModel {
  const [shown, setShown] = useState(pageSize);
  const [found, setFound] = useState<Pick<FeedbackModel, 'rows' | 'count' | 'sentTexts'>>({ count: 0, sentTexts: 0 });
  const [failure, setFailure] = useState<string>();
  const [said, setSaid] = useState<string>();

  useEffect(() => {
    read(service, shown).then(setFound, (error: unknown) => setFailure(sentenceOf(error)));
  }, [service, shown]);

  const run = useCallback(
    async (work: () => Promise<string>) => {
      try {
        setSaid(await work());
        setFailure(undefined);
      } catch (error) {
        setSaid(undefined);
        setFailure(sentenceOf(error));
      }
      await read(service, shown).then(setFound, (error: unknown) => setFailure(sentenceOf(error)));
    },
    [service, shown],
  );

  return { ...found, failure, said, showMore: () => setShown((count) => count + pageSize), run };
}

async function read(service: FeedbackService, most: number) {
  const [rows, { suggestions, sentTexts }] = await Promise.all([service.latest(most), service.count()]);
  return { rows, count: suggestions, sentTexts };
}
