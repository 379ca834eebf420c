import { useCallback, useEffect, useRef, useState } from 'react';
import type { MapTime } from './use-moments';

/** How long a reader must rest on a moment before it goes into the address, in milliseconds. */
const REST_MS = 250;

interface Own {
  /** What the map shows while it changes; null: what the address says. */
  at: number | null;
  /** What the address said last. */
  kept: number | null;
  /** What was put into the address last, which may not have got there yet. */
  rested: number | null;
}

/**
 * The moment that the map shows while it changes. Only the map knows of it until the reader rests, for an address, and all
 * that goes by it, cannot change 60 times a second.
 */
export function useMoving({ at, keep }: Pick<MapTime, 'at' | 'keep'>) {
  const [own, setOwn] = useState<Own>({ at: null, kept: at, rested: null });
  // When the address changes, it says what is shown; but not where it only follows a reader who has gone on meanwhile.
  if (own.kept !== at) setOwn({ ...own, at: own.rested === at && own.at !== at ? own.at : null, kept: at });
  const [isPlaying, setPlaying] = useState(false);
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    if (own.at === null || isPlaying) return;
    const timer = setTimeout(() => {
      latest.current(own.at);
      setOwn((now) => ({ ...now, at: now.at === now.kept ? null : now.at, rested: own.at }));
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [own.at, isPlaying]);
  const isMoving = own.at !== null;
  useSpared(isMoving);
  return {
    ...{ isMoving, isPlaying, play: setPlaying },
    at: own.at ?? at,
    show: useCallback((next: number) => setOwn((before) => ({ ...before, at: next })), []),
    showAll: () => {
      setPlaying(false);
      setOwn({ at: null, kept: at, rested: null });
      latest.current(null);
    },
  };
}

/** Lets the page spare what is out of sight while the map moves: see dashboard.module.css. */
function useSpared(isMoving: boolean): void {
  useEffect(() => {
    if (!isMoving) return;
    document.documentElement.dataset.moving = '';
    return () => {
      delete document.documentElement.dataset.moving;
    };
  }, [isMoving]);
}
