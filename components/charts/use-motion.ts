import { useState } from 'react';

/**
 * Whether a chart may move: not while it is first drawn, when nothing has moved yet and a slow machine would show an empty
 * plot, but once its data are others than those.
 */
export function useMotion(data: unknown, wanted: boolean): boolean {
  const [first] = useState(data);
  return wanted && data !== first;
}
