import { useCallback, useEffect, useRef, useState } from 'react';
import type { MapTime } from './use-moments';

/** How long a reader must rest on a moment before it goes into the address, in milliseconds. */
const REST_MS = 250;

/**
 * The moment that the map shows while it changes. Only the map knows of it until the reader rests, for an address, and all
 * that goes by it, cannot change 60 times a second.
 */
export function useMoving({ at, keep }: Pick<MapTime, 'at' | 'keep'>) {
  /** What the map shows while it changes; null: what the address says. */
  const [own, setOwn] = useState<number | null>(null);
  const [isPlaying, setPlaying] = useState(false);
  const latest = useRef(keep);
  /** What was put into the address last, which may not have got there yet. */
  const asked = useRef<number | null>(at);
  useEffect(() => {
    latest.current = keep;
  });
  // When the address changes, it says what is shown; but not where it only follows a reader who has gone on meanwhile.
  useEffect(() => setOwn((now) => (at === asked.current && now !== at ? now : null)), [at]);
  useEffect(() => {
    if (own === null || isPlaying) return;
    const timer = setTimeout(() => {
      asked.current = own;
      if (own === at) setOwn(null);
      else latest.current(own);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [own, at, isPlaying]);
  return {
    isMoving: own !== null,
    ...{ isPlaying, play: setPlaying },
    at: own ?? at,
    show: useCallback((next: number) => setOwn(next), []),
    showAll: () => {
      setPlaying(false);
      setOwn(null);
      asked.current = null;
      latest.current(null);
    },
  };
}
