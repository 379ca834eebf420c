import { isCountryCode } from '@/lib/domain/country';
import type { Dimension, Filters } from '@/lib/domain/fact';
import { ProblemError } from '@/lib/domain/problem-error';
import type { QuestionContext } from './ask';
import { countOf, type Tallies, tallies } from './tallies';

/**
 * Refuses a key that names nobody. A country may be asked about before it has any data; a name only when the dataset
 * knows it.
 * @throws ProblemError 422
 */
export async function requireEntity(
  context: QuestionContext,
  { by, key, filters }: { by: Dimension; key: string; filters: Filters },
  current: Tallies,
): Promise<void> {
  const isSide = by === 'source' || by === 'target';
  if (isSide ? isCountryCode(key) : countOf(current, key) !== undefined) return;
  const ever = isSide ? null : await tallies(context, { by, period: null, filters });
  if (ever !== null && countOf(ever, key) !== undefined) return;
  const what = isSide
    ? 'is not the code of a country'
    : `is no ${by} of the dataset “${context.dataset.title}”`;
  throw new ProblemError(422, `“${key}” ${what}.`, [{ field: 'key', message: what }]);
}
