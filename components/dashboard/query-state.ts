import type { UseQueryResult } from '@tanstack/react-query';
import type { CardStateProps } from '@/components/card/card-state';
import { problemText } from '@/lib/client/problem-text';
import type { DatasetDetail } from '@/lib/domain/dataset';
import { ProblemError } from '@/lib/domain/problem-error';
import type { Words } from '@/lib/words/words';

/**
 * What a card shows in place of its picture: nothing in the dataset, nothing that matches, a failure, or the wait.
 * @returns null when there is a picture to show
 */
export function queryState<T>(
  query: Pick<UseQueryResult<T>, 'data' | 'error'> & Partial<Pick<UseQueryResult<T>, 'refetch'>>,
  dataset: DatasetDetail | undefined,
  isEmpty: (data: T) => boolean,
  height: number,
  words: Words,
): CardStateProps | null {
  if (query.error) return failure(query.error, query.refetch, words);
  if (dataset && dataset.period === null) return { kind: 'empty', height };
  if (query.data === undefined || !dataset) return { kind: 'loading', height };
  return isEmpty(query.data) ? { kind: 'no-match', height } : null;
}

/** What went wrong in the words of the page. A question that was refused has to be another one; any other may be asked again. */
function failure(error: Error, retry: (() => unknown) | undefined, words: Words): CardStateProps {
  const what = problemText(error, words) ?? words.t('card.state-error');
  const isRefused = error instanceof ProblemError && error.status < 500;
  return { kind: 'error', what, ...(isRefused ? { next: words.t('dash.otherPeriod') } : { retry }) };
}
