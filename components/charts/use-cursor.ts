import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { isShortcut } from '@/components/is-shortcut';
import type { TimeFrame } from './time-frame';

interface Spanned {
  fromMs: number;
  toMs: number;
}

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  PageUp: (at) => at - 12,
  PageDown: (at) => at + 12,
  Home: () => 0,
  End: (_, last) => last,
};

/** The bucket under the pointer or, with the keyboard, the one that the arrow keys reached; null for none. */
export function useCursor(buckets: readonly Spanned[], frame: TimeFrame) {
  const [index, setIndex] = useState<number | null>(null);
  const last = buckets.length - 1;

  /** Tells the bucket under the pointer; null beside the plot. */
  function onPointerMove(event: PointerEvent<HTMLElement>): number | null {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const share = (x - frame.left) / (frame.right - frame.left);
    const at = frame.fromMs + share * (frame.toMs - frame.fromMs);
    const found = buckets.findIndex(({ fromMs, toMs }) => at >= fromMs && at < toMs);
    const bucket = found < 0 ? null : found;
    setIndex(bucket);
    return bucket;
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const step = STEPS[event.key];
    if (event.target !== event.currentTarget || isShortcut(event)) return;
    if (event.key === 'Escape') setIndex(null);
    if (!step) return;
    event.preventDefault();
    setIndex((at) =>
      Math.min(last, Math.max(0, step(at ?? (event.key === 'ArrowLeft' ? last + 1 : -1), last))),
    );
  }

  const clear = () => setIndex(null);
  // A finger that is lifted leaves what it tapped to be read.
  function onPointerLeave({ pointerType }: PointerEvent<HTMLElement>) {
    if (pointerType !== 'touch') clear();
  }
  const shown = index !== null && index <= last ? index : null;
  return {
    index: shown,
    moveTo: setIndex,
    handlers: { onPointerMove, onPointerDown: onPointerMove, onPointerLeave, onKeyDown, onBlur: clear },
  };
}
