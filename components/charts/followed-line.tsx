import { aloneReach } from '@/components/drawings/ladder-rungs';
import { placeLines } from '@/lib/chart/place-lines';
import { rungMiddle } from '@/lib/chart/rung-middle';
import type { PlaceWindow } from '@/lib/domain/view';
import styles from './chart.module.css';
import { type TimeFrame, xOf } from './time-frame';

interface FollowedLineProps {
  /** Where it is drawn in each bucket; see spreadTies. */
  heights: readonly (number | null)[];
  spans: readonly { fromMs: number; toMs: number }[];
  places: PlaceWindow;
  frame: TimeFrame;
  top: number;
  height: number;
  /** Of the ladder's clip path. */
  clip: string;
}

/** The line that is followed besides the selected one, drawn over all others. */
export function FollowedLine({ heights, spans, places, frame, top, height, clip }: FollowedLineProps) {
  const xs = spans.map(({ fromMs, toMs }) => xOf((fromMs + toMs) / 2, frame));
  const y = (place: number) => top + rungMiddle(place, places, height);
  const path = placeLines([heights], xs, y, aloneReach(spans, frame));
  return <path className={styles.followed} clipPath={`url(#${clip})`} d={path} />;
}
