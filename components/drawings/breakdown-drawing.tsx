import { type BreakdownAnswer, type BreakdownRow, breakdownRows } from '@/lib/chart/breakdown-rows';
import { formatExact, formatShare } from '@/lib/chart/format-number';
import { measuredWidth } from '@/lib/chart/measured-width';
import { placeText } from '@/lib/chart/place-text';
import { type WrappedName, wrapName } from '@/lib/chart/wrap-name';
import type { Words } from '@/lib/words/words';
import type { DrawingProps } from './drawing-props';
import { Hatching } from './hatching';
import { NameLines } from './name-lines';

export interface BreakdownData extends BreakdownAnswer {
  selected: string | null;
}

/** A row's least and greatest height. */
const ROW = [25, 44] as const;
const GAP = 14;
const PLACE = 30;

/** Attacks by name as bars, most first, as many as there is room for and the rest as one sum. */
export function BreakdownDrawing(props: BreakdownData & DrawingProps) {
  const { height } = props;
  const rows = fittingRows(props);
  const extra = rows.reduce((sum, { wrapped }) => sum + extraOf(wrapped), 0);
  const step = Math.min(ROW[1], Math.max(ROW[0], (height - extra) / rows.length));
  const longest = Math.max(...rows.map(({ kind, share }) => (kind === 'rest' ? 0 : share)), 0) || 1;
  let y = 0;
  return (
    <g>
      {rows.map((row) => {
        const top = y;
        y += step + extraOf(row.wrapped);
        return (
          <g key={row.id} transform={`translate(0 ${top})`}>
            <Row {...props} row={row} longest={longest} step={step} />
          </g>
        );
      })}
    </g>
  );
}

type WrappedRow = BreakdownRow & { wrapped: WrappedName };

/** The first, the sum of the others, and what is not stated. */
const FEWEST = 3;

type Rows = BreakdownData & Pick<DrawingProps, 'width' | 'words'>;

/** Height that the drawing needs at a width. */
export function leastBreakdown(data: BreakdownData, width: number, words: Words): number {
  return rowsOf({ ...data, width, words }, FEWEST).high;
}

/** As many rows as there is room for with their names whole. */
function fittingRows(props: BreakdownData & DrawingProps): WrappedRow[] {
  const { height } = props;
  for (let count = Math.max(FEWEST, Math.floor(height / ROW[0])); ; count -= 1) {
    const { rows, high } = rowsOf(props, count);
    if (high <= height || count <= FEWEST) return rows;
  }
}

function rowsOf({ selected, width, words, ...answer }: Rows, count: number) {
  // The sum of the others and what is not stated take a row each.
  const told = breakdownRows(answer, count - 2, selected, words);
  const numbers = Math.max(
    ...told.map(({ attacks }) => measuredWidth(formatExact(attacks, words.locale), 12, 'bold')),
  );
  const room = width - PLACE - numbers - sharesWidth() - 2 * GAP;
  const rows = told.map((row): WrappedRow => ({ ...row, wrapped: wrapName(row.name, 12, room, 'bold') }));
  const high = rows.reduce((sum, row) => sum + ROW[0] + extraOf(row.wrapped), 0);
  return { rows, high };
}

/** Height that the lines of a name after the first add to a row. */
function extraOf({ lines, leading }: WrappedName): number {
  return (lines.length - 1) * leading;
}

function sharesWidth(): number {
  return measuredWidth('< 0.1 %', 12);
}

interface RowProps extends BreakdownData, DrawingProps {
  row: WrappedRow;
  /** Share of all attacks that the longest bar stands for. */
  longest: number;
  step: number;
}

function Row({ row, selected, longest, width, step, palette, words }: RowProps) {
  const isChosen = row.key !== null && row.key === selected;
  const ink = isChosen ? palette.accent : palette.ink;
  const thick = Math.min(14, step - 19);
  const long = Math.max(1, ((width - PLACE) * row.share) / longest);
  const extra = extraOf(row.wrapped);
  const bar = { x: PLACE, y: 17 + extra, width: long, height: thick };
  return (
    <g fill={ink} fontWeight={isChosen ? 600 : 400}>
      {row.place && (
        <text x={PLACE - 10} y={12} textAnchor="end" fill={isChosen ? ink : palette['ink-quiet']}>
          {placeText(row.place.rank, row.place.tied, words)}
        </text>
      )}
      <NameLines name={row.wrapped} x={PLACE} y={12 - row.wrapped.size * 0.35 + extra / 2} />
      <text x={width - sharesWidth() - GAP} y={12} textAnchor="end">
        {formatExact(row.attacks, words.locale)}
      </text>
      <text x={width} y={12} textAnchor="end" fill={palette['ink-quiet']}>
        {formatShare(row.share, words)}
      </text>
      {row.kind === 'one' && <rect {...bar} fill={isChosen ? palette.accent : palette['scale-4']} />}
      {row.kind === 'unknown' && <Hatching {...bar} color={palette.rule} />}
    </g>
  );
}
