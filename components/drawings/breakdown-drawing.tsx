import { type BreakdownRow, breakdownRows } from '@/lib/chart/breakdown-rows';
import { fitSize } from '@/lib/chart/fit-size';
import { formatExact, formatShare } from '@/lib/chart/format-number';
import { measuredWidth } from '@/lib/chart/measured-width';
import { placeText } from '@/lib/chart/place-text';
import type { RankingAnswer, RankingEntry } from '@/lib/domain/answer';
import type { DrawingProps } from './drawing-props';
import { Hatching } from './hatching';

export interface BreakdownData {
  entries: readonly RankingEntry[];
  selected: string | null;
  unknown: RankingAnswer['unknown'];
}

/** A row's least and greatest height. */
const ROW = [25, 44] as const;
const GAP = 14;
const PLACE = 30;

/** Attacks by name as bars, most first, as many as there is room for and the rest as one sum. */
export function BreakdownDrawing(props: BreakdownData & DrawingProps) {
  const { entries, selected, unknown, height, words } = props;
  const room = Math.max(3, Math.floor(height / ROW[0]));
  // The sum of the others and what is not stated take a row each.
  const rows = breakdownRows(entries, room - 2, selected, unknown, words);
  const step = Math.min(ROW[1], Math.max(ROW[0], height / rows.length));
  const barred = rows.filter(({ kind }) => kind !== 'rest');
  const longest = Math.max(...barred.map(({ share }) => share), 0) || 1;
  const numbers = Math.max(
    ...rows.map(({ attacks }) => measuredWidth(formatExact(attacks, words.locale), 12, 'bold')),
  );
  return (
    <g>
      {rows.map((row, i) => (
        <g key={row.id} transform={`translate(0 ${i * step})`}>
          <Row {...props} row={row} longest={longest} numbers={numbers} step={step} />
        </g>
      ))}
    </g>
  );
}

interface RowProps extends BreakdownData, DrawingProps {
  row: BreakdownRow;
  longest: number;
  /** Width of the column of counts. */
  numbers: number;
  step: number;
}

function Row({ row, selected, longest, numbers, width, step, palette, words }: RowProps) {
  const isChosen = row.key !== null && row.key === selected;
  const shares = measuredWidth('< 0.1 %', 12);
  const room = width - PLACE - numbers - shares - 2 * GAP;
  const ink = isChosen ? palette.accent : palette.ink;
  const thick = Math.min(14, step - 19);
  const bar = { x: PLACE, y: 17, width: Math.max(1, ((width - PLACE) * row.share) / longest), height: thick };
  return (
    <g fill={ink} fontWeight={isChosen ? 600 : 400}>
      {row.place && (
        <text x={PLACE - 10} y={12} textAnchor="end" fill={isChosen ? ink : palette['ink-quiet']}>
          {placeText(row.place.rank, row.place.tied, words)}
        </text>
      )}
      <text x={PLACE} y={12} fontSize={fitSize(row.name, 12, room, 'bold')}>
        {row.name}
      </text>
      <text x={width - shares - GAP} y={12} textAnchor="end">
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
