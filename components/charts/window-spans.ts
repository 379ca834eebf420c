import type { Period } from '@/lib/domain/fact';
import { instantMs } from '@/lib/domain/instant-ms';
import { type TimeFrame, xOf } from './time-frame';

/** The two periods that the sentence compares. */
export interface CompareWindows {
  now: Period;
  before: Period | null;
}

export interface WindowSpan {
  name: 'now' | 'before';
  x1: number;
  x2: number;
  /** Where its name stands: in its middle, or beside where the two would touch. */
  text: { x: number; textAnchor: 'start' | 'middle' | 'end' };
}

/** Names closer than this would touch. */
const NAME_ROOM = 44;

/** Windows within the time shown; one that takes all of it says nothing and is left out. */
export function windowSpans({ before, now }: CompareWindows, frame: TimeFrame): WindowSpan[] {
  const clamp = (at: string) => xOf(Math.min(Math.max(instantMs(at), frame.fromMs), frame.toMs), frame);
  const spans = (['before', 'now'] as const).flatMap((name) => {
    const period = name === 'now' ? now : before;
    if (!period) return [];
    const [x1, x2] = [clamp(period.from), clamp(period.to)];
    return x2 - x1 < 1 || x2 - x1 > 0.98 * (frame.right - frame.left) ? [] : [{ name, x1, x2 }];
  });
  const [first, second] = spans.map(({ x1, x2 }) => (x1 + x2) / 2).sort((a, b) => a - b);
  const areClose = first !== undefined && second !== undefined && second - first < NAME_ROOM;
  return spans.map(({ name, x1, x2 }) => {
    const x = (x1 + x2) / 2;
    if (!areClose) return { name, x1, x2, text: { x, textAnchor: 'middle' } };
    const aside =
      x === first
        ? ({ x: x2 - 4, textAnchor: 'end' } as const)
        : ({ x: x1 + 4, textAnchor: 'start' } as const);
    return { name, x1, x2, text: aside };
  });
}
