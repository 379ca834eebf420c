import { type DefaultError, type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * useQuery for what the server never answers in a page. Parts of a page come to life one after the other, and one that comes
 * late must first find what the server drew, though another has asked the same by then.
 */
export function useQueryAfterwards<Answer, Key extends QueryKey>(
  options: UseQueryOptions<Answer, DefaultError, Answer, Key>,
) {
  const isAlive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const query = useQuery(options);
  return isAlive ? { data: query.data, error: query.error } : { data: undefined, error: null };
}
