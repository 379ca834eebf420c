import { useEffect, useRef, useSyncExternalStore } from 'react';

/** How long a moment stays, in milliseconds. */
const MOMENT_MS = 140;
const CALM = '(prefers-reduced-motion: reduce)';

interface Playback {
  at: number | null;
  last: number;
  isPlaying: boolean;
  onShow: (at: number) => void;
  onPlay: (isPlaying: boolean) => void;
}

/** Goes on from moment to moment while it plays, and stops at the last. @returns whether the reader wants no motion */
export function usePlayback({ at, last, isPlaying, onShow, onPlay }: Playback): { isCalm: boolean } {
  const isCalm = useSyncExternalStore(
    watchCalm,
    () => matchMedia(CALM).matches,
    () => false,
  );
  const latest = useRef({ at, last, onShow, onPlay });
  useEffect(() => {
    latest.current = { at, last, onShow, onPlay };
  });
  useEffect(() => {
    if (!isPlaying) return;
    let frame = 0;
    let shownAt = Number.NEGATIVE_INFINITY;
    const tick = (now: number) => {
      frame = requestAnimationFrame(tick);
      if (now - shownAt < MOMENT_MS) return;
      const begins = shownAt === Number.NEGATIVE_INFINITY;
      shownAt = now;
      goOn(latest.current, begins);
    };
    frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }, [isPlaying]);
  return { isCalm };
}

/** From the end it begins anew when it is started there, and otherwise stops. */
function goOn({ at, last, onShow, onPlay }: Omit<Playback, 'isPlaying'>, begins: boolean): void {
  if (at === null) onShow(0);
  else if (at < last) onShow(at + 1);
  else if (begins) onShow(0);
  else onPlay(false);
}

function watchCalm(tell: () => void): () => void {
  const query = matchMedia(CALM);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}
