import type { UseQueryResult } from '@tanstack/react-query';
import type { CardStateProps } from '@/components/card/card-state';
import type { DatasetDetail } from '@/lib/domain/dataset';
import type { Words } from '@/lib/words/words';

/**
 * What a card shows in place of its picture: nothing in the dataset, nothing that matches, a failure, or the wait.
 * @returns null when there is a picture to show
 */
export function queryState<T>(
  query: Pick<UseQueryResult<T>, 'data' | 'error'>,
  dataset: DatasetDetail | undefined,
  isEmpty: (data: T) => boolean,
  height: number,
  { t }: Words,
): CardStateProps | null {
  if (query.error) return { kind: 'error', what: query.error.message, next: t('dash.otherPeriod'), height };
  if (dataset && dataset.period === null) return { kind: 'empty', height };
  if (query.data === undefined || !dataset) return { kind: 'loading', height };
  return isEmpty(query.data) ? { kind: 'no-match', height } : null;
}
