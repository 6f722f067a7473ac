import { useEffect, useState } from 'react';
import type { DraftUsage } from '@/utils/drafting';
import type { PanelServices } from './panel-services';

/** What this month cost so far, read again after each draft that cost something. */
export function useSpending({ spending }: PanelServices, usage: DraftUsage | undefined): number | undefined {
  const [month, setMonth] = useState<number>();
  useEffect(() => {
    let here = true;
    void spending?.month().then(
      ({ costUsd }) => here && setMonth(costUsd),
      // Without a store there is no sum to show.
      () => undefined,
    );
    return () => {
      here = false;
    };
    // Each draft that is counted changes the sum.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [spending, usage]);
  return month;
}
