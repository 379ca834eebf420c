import type { CardPicture } from '@/components/card/card-picture';
import { rankedBy, rankingSlug } from '@/lib/client/dashboard-searches';
import { rankShiftSearch } from '@/lib/client/rank-shift-search';
import type { DashboardState } from './use-dashboard';

/**
 * The ladder as it is seen, as a picture.
 * @param asked the query string of its places over time
 * @param label the sentence of its data
 */
export function ladderPicture(
  { scope, view, selected }: DashboardState,
  asked: string,
  label: string,
): CardPicture {
  const slug = rankingSlug(scope, rankedBy(scope, view));
  const range = new URLSearchParams(asked);
  return {
    slug,
    kind: 'rank-shift',
    label,
    search: {
      ...rankShiftSearch(scope, view, selected),
      axisFrom: range.get('from') ?? '',
      axisTo: range.get('to') ?? '',
    },
    csv: `/api/v1/datasets/${encodeURIComponent(slug)}/rank-history.csv?${asked}`,
  };
}
