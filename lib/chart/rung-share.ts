import type { PlaceWindow } from '@/lib/domain/view';

/** How far down a ladder of the places shown the middle of a place's rung is, 0 to 1; outside of that for other places. */
export function rungShare(place: number, { from, to }: PlaceWindow): number {
  return (place - from + 0.5) / (to - from + 1);
}
