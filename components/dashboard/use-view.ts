'use client';

import { usePathname } from 'next/navigation';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { parseView, type View, viewSearch } from '@/lib/domain/view';
import { onAddress, putAddress } from './address';

interface ViewState {
  view: View;
  /** Address of the view with a change, for links that work before any script. */
  hrefWith(change: Partial<View>): string;
  /** Shows the view with a change; the browser's back button undoes it. */
  change(change: Partial<View>): void;
}

/**
 * The view lives in the URL and nowhere else. What is in sight is drawn anew within the click itself: as the framework tells of
 * a new address it would wait for the rest of the page.
 * @param asked the view that the server was asked for, as viewSearch writes it
 */
export function useView(asked: string): ViewState {
  const pathname = usePathname();
  // A function of its own each time: after a link to the same page the address is new only when the page is.
  const search = useSyncExternalStore(
    onAddress,
    () => canonical(window.location.search),
    () => asked,
  );
  const view = useMemo(() => parseView(new URLSearchParams(search)), [search]);
  const hrefWith = useCallback(
    (change: Partial<View>) => `${pathname}${viewSearch({ ...view, ...change })}`,
    [pathname, view],
  );
  // Without a round trip for a new page: each part asks only for what has changed.
  const change = useCallback((changed: Partial<View>) => putAddress(hrefWith(changed), 'push'), [hrefWith]);
  return { view, hrefWith, change };
}

/** The same text for the same view, in whatever order an address says it. */
function canonical(search: string): string {
  return viewSearch(parseView(new URLSearchParams(search)));
}
