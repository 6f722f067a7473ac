import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * A function that stays the same from one drawing to the next and does what its latest version does, so that what is given it need not be drawn
 * again. For what people do, not for drawing.
 */
export function useSteady<Asked extends unknown[], Answer>(
  act: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...asked: Asked) => latest.current(...asked), []);
}
