import { type TimeFrame, xOf } from '@/components/charts/time-frame';
import { clippedLines } from '@/lib/chart/clipped-lines';
import { placeLines } from '@/lib/chart/place-lines';
import { placeText } from '@/lib/chart/place-text';
import { placeTicks } from '@/lib/chart/place-ticks';
import { type RankSeries, seriesEnds } from '@/lib/chart/rank-rows';
import { rungMiddle } from '@/lib/chart/rung-middle';
import type { PlaceWindow } from '@/lib/domain/view';
import type { Words } from '@/lib/words/words';
import type { Palette } from './palette';

export interface LadderRungsProps {
  series: readonly RankSeries[];
  /** Where each series is drawn, in the same order; see spreadTies. */
  heights: readonly (readonly (number | null)[])[];
  spans: readonly { fromMs: number; toMs: number }[];
  selected: string | null;
  named: readonly string[];
  places: PlaceWindow;
  frame: TimeFrame;
  top: number;
  height: number;
  palette: Palette;
  words: Words;
  id: string;
  /** The lines end at the edge of the plot; else they are hidden behind it, so that they can glide. */
  isStill?: boolean | undefined;
}

/** Numbers on rungs stand at least this far apart. */
const RUNG = 15;

/** Places over time: rungs from best to worst, the selected line thick, the named ones thin, all others faint. */
export function LadderRungs(props: LadderRungsProps) {
  const { series, heights, spans, selected, named, frame, top, height, palette, id } = props;
  const xs = spans.map(({ fromMs, toMs }) => xOf((fromMs + toMs) / 2, frame));
  const reach = aloneReach(spans, frame);
  const path = (isDrawn: (key: string) => boolean) => {
    const drawn = heights.filter((_, i) => isDrawn(series[i]?.key ?? ''));
    return props.isStill
      ? clippedLines(drawn, xs, yOf(props), [top, top + height], reach)
      : placeLines(drawn, xs, yOf(props), reach);
  };
  const isNamed = (key: string) => named.includes(key) && key !== selected;
  const line = { fill: 'none', strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
  return (
    <g>
      {!props.isStill && (
        <clipPath id={`${id}-plot`}>
          <rect
            x={frame.left - 2}
            y={top}
            width={Math.max(0, frame.right - frame.left + 4)}
            height={height}
          />
        </clipPath>
      )}
      <RungNumbers {...props} />
      <g clipPath={props.isStill ? undefined : `url(#${id}-plot)`}>
        <path
          d={path((key) => !isNamed(key) && key !== selected)}
          stroke={palette['line-faint']}
          strokeWidth={0.7}
          {...line}
        />
        <path d={path(isNamed)} stroke={palette['line-neighbour']} {...line} />
        <path d={path((key) => key === selected)} stroke={palette.accent} strokeWidth={3.5} {...line} />
        <SharedPlaces {...props} xs={xs} />
      </g>
    </g>
  );
}

/** How far a place without neighbours in time is drawn: over its bucket, and not up to the next one. */
export function aloneReach([span]: LadderRungsProps['spans'], frame: TimeFrame): number {
  return span ? (xOf(span.toMs, frame) - xOf(span.fromMs, frame)) * 0.35 : 0;
}

/** Middle of a place's rung. */
function yOf({ places, top, height }: LadderRungsProps): (place: number) => number {
  return (place) => top + rungMiddle(place, places, height);
}

function RungNumbers(props: LadderRungsProps) {
  const { series, selected, places, frame, height, palette, words } = props;
  const chosen = series.find(({ key }) => key === selected);
  const ends = chosen && seriesEnds(chosen);
  const marked = ends ? [ends.last, ends.first] : [];
  const apart = Math.ceil(RUNG / (height / (places.to - places.from + 1)));
  return placeTicks(places.from, places.to, marked, apart).map((place) => (
    <text
      key={place}
      x={frame.left - 8}
      y={yOf(props)(place) + 4}
      textAnchor="end"
      fill={marked.includes(place) ? palette.accent : palette['ink-quiet']}
      fontWeight={marked.includes(place) ? 600 : 400}
    >
      {placeText(place, false, words)}
    </text>
  ));
}

/** Open dots where the selected entity shares its place. */
function SharedPlaces(props: LadderRungsProps & { xs: readonly number[] }) {
  const { series, heights, selected, xs, palette, places } = props;
  const isSeen = (place: number) => place >= places.from - 0.5 && place <= places.to + 0.5;
  const at = series.findIndex(({ key }) => key === selected);
  return (heights[at] ?? []).map((place, i) =>
    place !== null && isSeen(place) && series[at]?.tied[i] ? (
      <circle
        key={xs[i]}
        cx={xs[i]}
        cy={yOf(props)(place)}
        r={3}
        fill={palette.paper}
        stroke={palette.accent}
        strokeWidth={1.5}
      />
    ) : null,
  );
}
