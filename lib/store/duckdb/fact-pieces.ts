import { DIMENSIONS, type FactQuery } from '@/lib/domain/fact';
import { cutPeriod, type PeriodCut, wholePeriod } from './cut-period';
import type { Held } from './held';
import { type Grain, isToldBy, smallest, sumTable, toldBits } from './series';

/** Part of what a question reads: `from` ≤ bucket < `to` in seconds since 1970 UTC; null is without end. */
export interface FactPiece extends PeriodCut {
  table: string;
  generations: number[];
}

type Asked = Pick<FactQuery, 'period' | 'bucket' | 'dimensions' | 'filters'>;

/**
 * The fewest rows that together hold exactly what a question reads: all time from the totals, whole days from the sums
 * of days, whole hours before and after them from the sums of hours, and what is left from the facts. Of a generation
 * whose sums are still to be made it is all from the facts.
 * @param held what is kept of each of its generations
 */
export function factPieces(question: Asked, held: readonly Held[]): FactPiece[] {
  const { dimensions, filters } = question;
  const told = toldBits(
    DIMENSIONS.filter((name) => dimensions.includes(name) || filters[name] !== undefined),
  );
  const pieces = new Map<string, FactPiece>();
  for (const one of held) {
    const isKept = (grain: Grain) => ofGrain(one, grain).some((series) => isToldBy(told, series.told));
    const isSummed = one.series.length > 0;
    for (const cut of isSummed ? cutPeriod(question, one, isKept('hour')) : wholePeriod(question, one)) {
      const table = tableOf(one, cut.grain, told);
      const key = JSON.stringify([table, cut.from, cut.to]);
      const piece = pieces.get(key) ?? { ...cut, table, generations: [] };
      piece.generations.push(one.generation);
      pieces.set(key, piece);
    }
  }
  return [...pieces.values()];
}

function tableOf(held: Held, grain: PeriodCut['grain'], told: number): string {
  return grain === 'fact' ? grain : sumTable(smallest(ofGrain(held, grain), told));
}

function ofGrain({ series }: Held, grain: Grain) {
  return series.filter((one) => one.grain === grain);
}
