import { clearLabels } from '@/lib/chart/clear-labels';
import { clippedLines } from '@/lib/chart/clipped-lines';
import { placeText } from '@/lib/chart/place-text';
import { type SlopeLabel, type SlopeLine, slopeLayout } from '@/lib/chart/slope-layout';
import { type WrappedName, wrapName } from '@/lib/chart/wrap-name';
import type { RankingEntry } from '@/lib/domain/answer';
import type { Words } from '@/lib/words/words';
import type { DrawingProps } from './drawing-props';
import { NameLines } from './name-lines';
import type { Palette } from './palette';
import { HEAD_ROW, NAMES, slopeHeads } from './slope-heads';

export interface BeforeAndNowData {
  entries: readonly RankingEntry[];
  selected: string | null;
  /** The two periods in words. */
  before: string;
  now: string;
}

const LABEL_ROW = 14;

/** Places before and now, joined by a line each, around the selected entity. */
export function BeforeAndNowDrawing(props: BeforeAndNowData & DrawingProps) {
  const { entries, selected, before, now, width, height, palette, words } = props;
  const names = width * NAMES;
  const { heads, top } = slopeHeads([before, now], width);
  const layout = slopeLayout(entries, selected, { height: height - top, labelHeight: 1 });
  const [earlier, later] = [layout.before, layout.now].map((labels, end) => {
    const wrapped = labels.map((label) =>
      wrappedLabel(label, { names, isRight: end === 1, selected, plot: height - top, words }),
    );
    return clearLabels(wrapped, selected, ({ wrapped }) => Math.max(LABEL_ROW, wrapped.height));
  });
  const [left, right] = [names + 8, width - names - 8];
  return (
    <g>
      {heads.map(({ lines, x, anchor }) =>
        lines.map((line, i) => (
          <text
            key={line}
            x={x}
            y={12 + i * HEAD_ROW}
            textAnchor={anchor}
            fontWeight={600}
            fill={palette['ink-quiet']}
          >
            {line}
          </text>
        )),
      )}
      <g transform={`translate(0 ${top})`}>
        <path d={`M${left} 0V${height - top}M${right} 0V${height - top}`} stroke={palette.rule} />
        {layout.lines
          .toSorted((a, b) => ORDER[a.kind] - ORDER[b.kind])
          .map((line) => (
            <Slope key={line.key} {...{ line, left, right, palette }} bottom={height - top} />
          ))}
        <Names labels={earlier ?? []} x={names} end="end" {...{ selected, palette }} />
        <Names labels={later ?? []} x={width - names} end="start" {...{ selected, palette }} />
      </g>
    </g>
  );
}

const ORDER = { faint: 0, near: 1, chosen: 2 } as const;
const INK = { faint: 'line-faint', near: 'line-neighbour', chosen: 'accent' } as const;

interface SlopeProps {
  line: SlopeLine;
  left: number;
  right: number;
  /** Foot of the plot; its top is at 0. */
  bottom: number;
  palette: Palette;
}

/** One entity's line; who is new or gone has a dot at the end where it stands. */
function Slope({ line: { before, now, kind }, left, right, bottom, palette }: SlopeProps) {
  const color = palette[INK[kind]];
  const strokeWidth = kind === 'chosen' ? 3.5 : 1;
  if (before !== null && now !== null) {
    return (
      <path
        d={clippedLines([[before, now]], [left, right], (at) => at, [0, bottom])}
        stroke={color}
        strokeWidth={strokeWidth}
        strokeLinecap="round"
      />
    );
  }
  const [cx, cy] = before === null ? [right, now ?? 0] : [left, before];
  if (cy < 0 || cy > bottom) return null;
  return <circle cx={cx} cy={cy} r={strokeWidth} fill={color} />;
}

type WrappedLabel = SlopeLabel & { wrapped: WrappedName };

interface LabelBox {
  /** Room of a name. */
  names: number;
  isRight: boolean;
  selected: string | null;
  /** Height of the plot, out of which no name stands. */
  plot: number;
  words: Words;
}

function wrappedLabel(label: SlopeLabel, box: LabelBox): WrappedLabel {
  const { names, isRight, selected, plot, words } = box;
  const { key, name, place, tied } = label;
  const number = placeText(place, tied, words);
  const text = isRight ? `${number} ${name}` : `${name} ${number}`;
  const wrapped = wrapName(text, 12, names, key === selected ? 'bold' : 'sans');
  const half = wrapped.lines.length > 1 ? wrapped.height / 2 : 0;
  return { ...label, wrapped, at: Math.max(half, Math.min(label.at, plot - half)) };
}

interface NamesProps {
  labels: readonly WrappedLabel[];
  selected: string | null;
  x: number;
  end: 'start' | 'end';
  palette: Palette;
}

function Names({ labels, selected, x, end, palette }: NamesProps) {
  return labels.map(({ key, at, wrapped }) => (
    <NameLines
      key={key}
      name={wrapped}
      x={x}
      y={at}
      fontWeight={key === selected ? 600 : 400}
      textAnchor={end}
      fill={key === selected ? palette.accent : palette['ink-quiet']}
    />
  ));
}
