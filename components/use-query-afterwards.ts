import { type DefaultError, type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { useIsFromServer } from './use-is-from-server';

/**
 * useQuery for what the server never answers in a page. Parts of a page come to life one after the other, and one that comes
 * late must first find what the server drew, though another has asked the same by then.
 */
export function useQueryAfterwards<Answer, Key extends QueryKey>(
  options: UseQueryOptions<Answer, DefaultError, Answer, Key>,
) {
  const isFromServer = useIsFromServer();
  const { data, error, refetch } = useQuery(options);
  return isFromServer ? { data: undefined, error: null, refetch } : { data, error, refetch };
}
