import { useCallback, useEffect, useRef } from 'react';
import type { Scope } from '@/lib/domain/scope';
import { changedView, type View } from '@/lib/domain/view';
import { useAskingAhead } from './use-asking-ahead';

/**
 * For so long a change waits for what the sentence and the ladder tell, in milliseconds: a picture that comes within a tenth
 * of a second comes at once, and is drawn once instead of three times. After it the page says that it waits.
 */
const MOST_WAIT_MS = 80;

/**
 * Changes the view: asks what the new one will ask, and shows it when that is there. Changes made meanwhile add up.
 * @param show shows a view
 */
export function useChange(scope: Scope, view: View, show: (view: View) => void) {
  const askAhead = useAskingAhead(scope);
  const wanted = useRef(view);
  useEffect(() => {
    wanted.current = view;
  }, [view]);
  return useCallback(
    (changed: Partial<View>) => {
      const next = changedView(wanted.current, changed);
      wanted.current = next;
      const { first, askRest } = askAhead(next, view);
      const draw = () => {
        // Another change may have come meanwhile.
        if (wanted.current !== next) return;
        show(next);
        askRest();
      };
      if (first === null) draw();
      else void Promise.race([first, pause(MOST_WAIT_MS)]).then(draw);
    },
    [askAhead, view, show],
  );
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
