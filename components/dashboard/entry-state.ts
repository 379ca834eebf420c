import type { CardStateProps } from '@/components/card/card-state';
import { sentence } from '@/lib/chart/sentence';
import { chosenKey } from '@/lib/client/dashboard-searches';
import type { Words } from '@/lib/words/words';
import { queryState } from './query-state';
import type { DashboardState } from './use-dashboard';

/**
 * What a card about whom the page tells of shows in place of its figures: what keeps the places away, or that the one chosen
 * has none.
 * @returns null when there is somebody to tell of
 */
export function entryState(
  { places, ranked, entry, by, view }: DashboardState,
  height: number,
  words: Words,
): CardStateProps | null {
  const problem = queryState(places, ranked, ({ entries }) => entries.length === 0, height, words);
  if (problem || entry || !places.data) return problem;
  const what = `${sentence(places.data, null, by, chosenKey(view, by), words)}.`;
  return { kind: 'empty', what, next: words.t('dash.chooseAnother'), height };
}
