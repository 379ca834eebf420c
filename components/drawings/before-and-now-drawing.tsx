import { clearLabels } from '@/lib/chart/clear-labels';
import { fitSize } from '@/lib/chart/fit-size';
import { placeText } from '@/lib/chart/place-text';
import { type SlopeLabel, type SlopeLine, slopeLayout } from '@/lib/chart/slope-layout';
import { wrapText } from '@/lib/chart/wrap-text';
import type { RankingEntry } from '@/lib/domain/answer';
import type { Words } from '@/lib/words/words';
import type { DrawingProps } from './drawing-props';
import type { Palette } from './palette';

export interface BeforeAndNowData {
  entries: readonly RankingEntry[];
  selected: string | null;
  /** The two periods in words. */
  before: string;
  now: string;
}

const LABEL_ROW = 14;
const HEAD_ROW = 16;
/** Share of the width that the names have at either side. */
const NAMES = 0.27;

/** Places before and now, joined by a line each, around the selected entity. */
export function BeforeAndNowDrawing(props: BeforeAndNowData & DrawingProps) {
  const { entries, selected, before, now, width, height, palette, words, id } = props;
  const names = width * NAMES;
  const heads = [before, now].map((text) => wrapText(text, 12, names, 'bold'));
  const top = Math.max(...heads.map(({ length }) => length)) * HEAD_ROW + 8;
  const layout = slopeLayout(entries, selected, { height: height - top, labelHeight: 1 });
  const [earlier, later] = [layout.before, layout.now].map((labels) =>
    clearLabels(labels, selected, LABEL_ROW),
  );
  const [left, right] = [names + 8, width - names - 8];
  return (
    <g>
      {heads.map((lines, end) =>
        lines.map((line, i) => (
          <text
            key={line}
            x={end === 0 ? names : width - names}
            y={12 + i * HEAD_ROW}
            textAnchor={end === 0 ? 'end' : 'start'}
            fontWeight={600}
            fill={palette['ink-quiet']}
          >
            {line}
          </text>
        )),
      )}
      <g transform={`translate(0 ${top})`}>
        <clipPath id={`${id}-plot`}>
          <rect x={left} y={-3} width={right - left} height={height - top + 6} />
        </clipPath>
        <path d={`M${left} 0V${height - top}M${right} 0V${height - top}`} stroke={palette.rule} />
        <g clipPath={`url(#${id}-plot)`}>
          {layout.lines
            .toSorted((a, b) => ORDER[a.kind] - ORDER[b.kind])
            .map((line) => (
              <Slope key={line.key} line={line} left={left} right={right} palette={palette} />
            ))}
        </g>
        <Names
          labels={earlier ?? []}
          x={names}
          room={names}
          isRight={false}
          {...{ selected, palette, words }}
        />
        <Names
          labels={later ?? []}
          x={width - names}
          room={names}
          isRight
          {...{ selected, palette, words }}
        />
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
  palette: Palette;
}

/** One entity's line; who is new or gone has a dot at the end where it stands. */
function Slope({ line: { before, now, kind }, left, right, palette }: SlopeProps) {
  const color = palette[INK[kind]];
  const strokeWidth = kind === 'chosen' ? 3.5 : 1;
  if (before !== null && now !== null) {
    return (
      <path
        d={`M${left} ${before}L${right} ${now}`}
        stroke={color}
        strokeWidth={strokeWidth}
        strokeLinecap="round"
      />
    );
  }
  const [cx, cy] = before === null ? [right, now] : [left, before];
  return <circle cx={cx} cy={cy ?? 0} r={strokeWidth} fill={color} />;
}

interface NamesProps {
  labels: readonly SlopeLabel[];
  selected: string | null;
  x: number;
  room: number;
  isRight: boolean;
  palette: Palette;
  words: Words;
}

function Names({ labels, selected, x, room, isRight, palette, words }: NamesProps) {
  return labels.map(({ key, name, place, tied, at }) => {
    const face = key === selected ? 'bold' : 'sans';
    const number = placeText(place, tied, words);
    const text = isRight ? `${number} ${name}` : `${name} ${number}`;
    const size = fitSize(text, 12, room, face);
    return (
      <text
        key={key}
        x={x}
        y={at + size * 0.35}
        fontSize={size}
        fontWeight={key === selected ? 600 : 400}
        textAnchor={isRight ? 'start' : 'end'}
        fill={key === selected ? palette.accent : palette['ink-quiet']}
      >
        {text}
      </text>
    );
  });
}
