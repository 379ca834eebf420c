import type { LadderFrame } from '@/components/charts/ladder-frame';
import { fitSize } from '@/lib/chart/fit-size';
import { type RankSeries, seriesEnds } from '@/lib/chart/rank-rows';
import { spreadLabels } from '@/lib/chart/spread-labels';
import type { PlaceWindow } from '@/lib/domain/view';
import type { Palette } from './palette';

interface LadderLabelsProps {
  /** Those that are named. */
  series: readonly RankSeries[];
  selected: string | null;
  places: PlaceWindow;
  frame: LadderFrame;
  top: number;
  height: number;
  end: 'first' | 'last';
  palette: Palette;
}

/** Height of a name's row. */
export const NAME_ROW = 14.5;
const SIZE = 12;

/** Names of the lines at one end of the ladder, moved apart where they would overlap. */
export function LadderLabels({
  series,
  selected,
  places,
  frame,
  top,
  height,
  end,
  palette,
}: LadderLabelsProps) {
  const rung = height / (places.to - places.from + 1);
  const shown = series
    .map((one) => ({ ...one, place: seriesEnds(one)?.[end] ?? -1 }))
    .filter(({ place }) => place >= places.from && place <= places.to);
  const wanted = shown.map(({ place }) => top + (place - places.from + 0.5) * rung);
  const centres = spreadLabels(wanted, NAME_ROW, [top + NAME_ROW / 2, top + height - NAME_ROW / 2]);
  const isLast = end === 'last';
  const [x, room] = isLast ? [frame.right + 8, frame.rightNames] : [frame.leftNames, frame.leftNames];
  return shown.map(({ key, name, place }, i) => {
    const text = isLast ? `${place} ${name}` : name;
    const face = key === selected ? 'bold' : 'sans';
    const size = fitSize(text, SIZE, room, face);
    return (
      <text
        key={key}
        x={x}
        y={(centres[i] ?? 0) + size * 0.35}
        fontSize={size}
        fontWeight={face === 'bold' ? 600 : 400}
        textAnchor={isLast ? 'start' : 'end'}
        fill={key === selected ? palette.accent : palette['ink-quiet']}
      >
        {text}
      </text>
    );
  });
}
