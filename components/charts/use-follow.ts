import { type PointerEvent, useState } from 'react';
import { isShortcut } from '@/components/is-shortcut';
import { nearestSeries, stepSeries } from '@/lib/chart/follow-series';
import type { RankHistory } from '@/lib/domain/answer';
import type { PlaceWindow } from '@/lib/domain/view';
import type { useCursor } from './use-cursor';

interface Ladder {
  history: RankHistory;
  selected: string | null;
  places: PlaceWindow;
  /** The ladder's own part of the chart, in pixels. */
  top: number;
  height: number;
  onSelect?: ((key: string) => void) | undefined;
}

const STEPS: Record<string, -1 | 1> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * The country that is followed besides the selected one: the one under the pointer or the finger, or the one that the up
 * and down keys reached; Enter chooses it. Handlers go on to those of the crosshair.
 */
export function useFollow(cursor: ReturnType<typeof useCursor>, ladder: Ladder) {
  const { history, selected, places, top, height, onSelect } = ladder;
  const [followed, setFollowed] = useState<string | null>(null);

  function onPointerMove(event: PointerEvent<HTMLElement>) {
    const bucket = cursor.handlers.onPointerMove(event);
    const y = event.clientY - event.currentTarget.getBoundingClientRect().top - top;
    const place = places.from - 0.5 + (y / height) * (places.to - places.from + 1);
    const isOn = bucket !== null && y >= 0 && y <= height;
    setFollowed(isOn ? nearestSeries(history.series, bucket, place) : null);
  }

  function onKeyDown(event: Parameters<typeof cursor.handlers.onKeyDown>[0]) {
    cursor.handlers.onKeyDown(event);
    const step = STEPS[event.key];
    if (event.target !== event.currentTarget || isShortcut(event)) return;
    if (event.key === 'Escape') setFollowed(null);
    if (event.key === 'Enter' && followed !== null) onSelect?.(followed);
    if (step === undefined) return;
    event.preventDefault();
    const bucket = cursor.index ?? history.buckets.length - 1;
    cursor.moveTo(bucket);
    setFollowed(stepSeries(history.series, bucket, { from: followed ?? selected, step, shown: places }));
  }

  const clear = () => setFollowed(null);
  const handlers = {
    onPointerMove,
    onPointerDown: onPointerMove,
    onPointerLeave(event: PointerEvent<HTMLElement>) {
      cursor.handlers.onPointerLeave(event);
      if (event.pointerType !== 'touch') clear();
    },
    onKeyDown,
    onBlur() {
      cursor.handlers.onBlur();
      clear();
    },
  };
  return { followed: cursor.index === null || followed === selected ? null : followed, handlers };
}
