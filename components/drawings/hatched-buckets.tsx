import { type TimeFrame, xOf } from '@/components/charts/time-frame';
import type { VolumeLayer } from '@/lib/chart/volume-layers';
import { Hatching } from './hatching';
import { inked, type Palette } from './palette';

interface HatchedBucketsProps {
  spans: readonly { fromMs: number; toMs: number }[];
  /** Bottom of the stack first. */
  layers: readonly Pick<VolumeLayer, 'id' | 'color' | 'values'>[];
  /** Which buckets are incomplete. */
  incomplete: readonly boolean[];
  frame: TimeFrame;
  y: (value: number) => number;
  palette: Palette;
}

/** The bars of incomplete buckets, hatched in the colours of their layers: they would be higher. */
export function HatchedBuckets({ spans, layers, incomplete, frame, y, palette }: HatchedBucketsProps) {
  return spans.flatMap(({ fromMs, toMs }, i) => {
    if (!incomplete[i]) return [];
    const [x1, x2] = [xOf(fromMs, frame), xOf(toMs, frame)];
    let below = 0;
    return layers.flatMap(({ id, color, values }) => {
      const value = values[i] ?? 0;
      if (value === 0) return [];
      const top = y(below + value);
      const height = y(below) - top;
      below += value;
      return [
        <Hatching
          key={`${fromMs} ${id}`}
          {...{ x: x1, y: top, width: x2 - x1, height, isDense: true }}
          color={inked(color, palette)}
        />,
      ];
    });
  });
}
