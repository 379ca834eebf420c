import type { PlaceWindow } from '@/lib/domain/view';

/** How far down a ladder of the places shown the middle of a place's rung is; beyond its ends for other places. */
export function rungMiddle(place: number, { from, to }: PlaceWindow, height: number): number {
  return (place - from + 0.5) * (height / (to - from + 1));
}
