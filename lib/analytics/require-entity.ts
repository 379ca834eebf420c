import { isCountryCode } from '@/lib/domain/country';
import { type Dimension, isSide } from '@/lib/domain/fact';
import { ProblemError } from '@/lib/domain/problem-error';
import { ask, type QuestionContext } from './ask';
import { countOf, type Tallies } from './tallies';

/**
 * Refuses a key that names nobody. A country may be asked about before it has any data; a name only when the dataset
 * knows it, in whatever period and beside whatever filters.
 * @throws ProblemError 422
 */
export async function requireEntity(
  context: QuestionContext,
  { by, key }: { by: Dimension; key: string },
  current: Tallies | null = null,
): Promise<void> {
  if (isSide(by)) {
    if (!isCountryCode(key)) throw refused(key, 'is not the code of a country');
    return;
  }
  if (current !== null && countOf(current, key) !== undefined) return;
  const ever = await ask(context, { period: null, dimensions: [by], filters: { [by]: [key] } });
  if (ever.length === 0) throw refused(key, `is no ${by} of the dataset “${context.dataset.title}”`);
}

function refused(key: string, what: string): ProblemError {
  return new ProblemError(422, `“${key}” ${what}.`, [{ field: 'key', message: what }]);
}
