'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { parseView, type View, viewSearch } from '@/lib/domain/view';

interface ViewState {
  view: View;
  /** Address of the view with a change, for links that work before any script. */
  hrefWith(change: Partial<View>): string;
  /** Shows the view with a change; the browser's back button undoes it. */
  change(change: Partial<View>): void;
}

/** The view lives in the URL and nowhere else. */
export function useView(): ViewState {
  const params = useSearchParams();
  const pathname = usePathname();
  const view = useMemo(() => parseView(new URLSearchParams(params)), [params]);
  const hrefWith = useCallback(
    (change: Partial<View>) => `${pathname}${viewSearch({ ...view, ...change })}`,
    [pathname, view],
  );
  // Without a round trip for a new page: each part asks only for what has changed.
  const change = useCallback(
    (changed: Partial<View>) => window.history.pushState(null, '', hrefWith(changed)),
    [hrefWith],
  );
  return { view, hrefWith, change };
}
