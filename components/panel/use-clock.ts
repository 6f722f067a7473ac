import { useCallback, useSyncExternalStore } from 'react';

/** The time, renewed every `everyMs` milliseconds and rounded down to that; stands still where it is undefined. */
export function useClock(now: () => Date, everyMs: number | undefined): Date {
  const subscribe = useCallback(
    (tick: () => void) => {
      if (everyMs === undefined) return () => undefined;
      const timer = setInterval(tick, Math.min(everyMs, 1000));
      return () => clearInterval(timer);
    },
    [everyMs],
  );
  const step = everyMs ?? stillMs;
  return new Date(useSyncExternalStore(subscribe, () => Math.floor(now().getTime() / step)) * step);
}

/** Whole seconds until `until`, 0 once it has passed; undefined where there is nothing to wait for. */
export function useCountdown(now: () => Date, until: number | undefined): number | undefined {
  const time = useClock(now, until === undefined ? undefined : 250);
  return until === undefined ? undefined : Math.max(0, Math.ceil((until - time.getTime()) / 1000));
}

/** A clock that nobody looks at changes once a day. */
const stillMs = 86_400_000;
