import type { Passport } from '@/lib/domain/passport';
import { ProblemError } from '@/lib/domain/problem-error';

/** Refuses ready-made rankings where attacks are to be drawn: they have none. @throws ProblemError 422 */
export function requireCounts({ holds }: Passport): void {
  if (holds !== 'places') return;
  throw new ProblemError(
    422,
    'A picture of attacks needs counts, and this dataset holds places. Ask for rank-shift.',
  );
}
