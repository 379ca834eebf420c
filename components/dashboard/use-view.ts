'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import { changedView, parseView, type View, viewSearch } from '@/lib/domain/view';
import { addressSearch, onAddress, putAddress } from './address';

interface ViewState {
  view: View;
  /** Address of the view with a change, for links that work before any script. */
  hrefWith(change: Partial<View>): string;
  /** Shows a view; the browser's back button undoes it. */
  show(view: View): void;
}

/**
 * The view lives in the URL and nowhere else. What is in sight is drawn anew within the click itself: as the framework tells of
 * a new address it would wait for the rest of the page.
 * @param asked the view that the server was asked for, as viewSearch writes it
 */
export function useView(asked: string): ViewState {
  const pathname = usePathname();
  const search = useSearch(asked);
  const view = useMemo(() => parseView(new URLSearchParams(search)), [search]);
  const hrefWith = useCallback(
    (change: Partial<View>) => `${pathname}${viewSearch(changedView(view, change))}`,
    [pathname, view],
  );
  // Without a round trip for a new page: each part asks only for what has changed.
  const show = useCallback((next: View) => putAddress(`${pathname}${viewSearch(next)}`, 'push'), [pathname]);
  return { view, hrefWith, show };
}

/** The view of the address as viewSearch writes it: as the server was asked for it, and then as it is. */
function useSearch(asked: string): string {
  const [search, setSearch] = useState(asked);
  const known = useSearchParams();
  // What follows a reader must not hold them up.
  useEffect(
    () => onAddress((way) => (way === 'replace' ? startTransition : now)(() => setSearch(shown()))),
    [],
  );
  // Links to the same page change the address by the framework, which may also tell of one that is not shown any more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: told by the one, read from the other.
  useEffect(() => setSearch(shown()), [known]);
  return search;
}

/** The view of the address, in the same text for the same view. */
function shown(): string {
  return viewSearch(parseView(new URLSearchParams(addressSearch())));
}

function now(work: () => void): void {
  work();
}
