import type { FlowsAnswer } from '@/lib/domain/answer';
import { toCount } from '@/lib/domain/count';
import type { Filters, Period } from '@/lib/domain/fact';
import { ask, type QuestionContext } from './ask';
import { requireSides } from './require-sides';

/**
 * Attacks from country to country, most first, those of unknown country (`ZZ`) included.
 * @param limit how many pairs at most; null for all
 * @throws ProblemError 422 when the dataset does not cover both sides
 */
export async function flows(
  context: QuestionContext,
  { period, filters, limit }: { period: Period; filters: Filters; limit: number | null },
): Promise<FlowsAnswer> {
  requireSides(context.dataset, ['source', 'target'], filters);
  const rows = await ask(context, { period, dimensions: ['source', 'target'], filters, limit });
  return {
    period,
    flows: rows.map(({ keys, attacks }) => ({
      source: keys.source ?? '',
      target: keys.target ?? '',
      attacks: toCount(attacks),
    })),
  };
}
