import { useEffect, useState } from 'react';

/** Longer than the first drawing takes. */
const FIRST_DRAWING_MS = 1000;

/**
 * Whether a chart may move: not while it is first drawn, when nothing has moved yet and a slow machine would show an empty
 * plot, but when its data change afterwards.
 */
export function useMotion(wanted: boolean): boolean {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDrawn(true), FIRST_DRAWING_MS);
    return () => clearTimeout(timer);
  }, []);
  return wanted && isDrawn;
}
