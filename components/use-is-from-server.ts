import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** True on the server, and in the browser while what the server drew is taken over; then false. */
export function useIsFromServer(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}
