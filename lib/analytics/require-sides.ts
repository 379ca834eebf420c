import { type Dimension, type Filters, SIDES } from '@/lib/domain/fact';
import { ProblemError } from '@/lib/domain/problem-error';
import type { DatasetView } from './dataset-view';

/**
 * Refuses a question about a side that the dataset says nothing about, be it asked for or filtered by.
 * @throws ProblemError 422
 */
export function requireSides(
  dataset: DatasetView,
  asked: readonly (Dimension | null)[],
  filters: Filters,
): void {
  for (const side of SIDES) {
    const isMeant = asked.includes(side) || filters[side] !== undefined;
    if (isMeant && !dataset.passport.sides.includes(side)) {
      throw new ProblemError(422, `The dataset “${dataset.title}” says nothing about ${side}s.`);
    }
  }
}
