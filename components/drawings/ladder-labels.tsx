import type { LadderFrame } from '@/components/charts/ladder-frame';
import { placeText } from '@/lib/chart/place-text';
import { type RankSeries, seriesEnds } from '@/lib/chart/rank-rows';
import { rungMiddle } from '@/lib/chart/rung-middle';
import { spreadSized } from '@/lib/chart/spread-labels';
import { type WrappedName, wrapName } from '@/lib/chart/wrap-name';
import type { PlaceWindow } from '@/lib/domain/view';
import type { Words } from '@/lib/words/words';
import { NameLines } from './name-lines';
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
  words: Words;
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
  words,
}: LadderLabelsProps) {
  const isLast = end === 'last';
  const [x, room] = isLast ? [frame.right + 8, frame.rightNames] : [frame.leftNames, frame.leftNames];
  const named = series.flatMap(({ key, name, ...rest }) => {
    const place = seriesEnds({ key, name, ...rest })?.[end] ?? -1;
    if (place < places.from || place > places.to) return [];
    const isSelected = key === selected;
    const face = isSelected ? 'bold' : 'sans';
    const wrapped = wrapName(isLast ? `${placeText(place, false, words)} ${name}` : name, SIZE, room, face);
    return [{ key, isSelected, wrapped, at: top + rungMiddle(place, places, height) }];
  });
  const shown = thatFit(named, height);
  const centres = spreadSized(
    shown.map(({ at, wrapped }) => ({ at, size: Math.max(NAME_ROW, wrapped.height) })),
    [top, top + height],
  );
  return shown.map(({ key, isSelected, wrapped }, i) => (
    <NameLines
      key={key}
      name={wrapped}
      x={x}
      y={centres[i] ?? 0}
      fontWeight={isSelected ? 600 : 400}
      textAnchor={isLast ? 'start' : 'end'}
      fill={isSelected ? palette.accent : palette['ink-quiet']}
    />
  ));
}

/** As many names as the height has room for: the selected one and those that stand nearest to it. */
function thatFit<T extends { isSelected: boolean; at: number; wrapped: WrappedName }>(
  named: readonly T[],
  height: number,
): T[] {
  const centre = named.find(({ isSelected }) => isSelected)?.at ?? 0;
  const nearest = named.toSorted((a, b) => Math.abs(a.at - centre) - Math.abs(b.at - centre));
  let left = height;
  const kept = nearest.filter(({ wrapped, isSelected }) => {
    left -= Math.max(NAME_ROW, wrapped.height);
    return isSelected || left >= 0;
  });
  return named.filter((one) => kept.includes(one));
}
