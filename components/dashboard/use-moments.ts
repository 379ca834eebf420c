import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { type Moments, momentsOf } from '@/lib/chart/moments';
import { mapVolumesQuery } from '@/lib/client/map-queries';
import { instantMs } from '@/lib/domain/instant-ms';
import { putAddress } from './address';
import type { DashboardState } from './use-dashboard';

/** The map through time, as the address says: which bucket it shows alone. */
export interface MapTime {
  isOpen: boolean;
  open(): void;
  moments: Moments | null;
  /** Index of the bucket shown; null: the whole period. */
  at: number | null;
  /** Puts a bucket, or the whole period, into the address, in the place of the one before. */
  keep(at: number | null): void;
}

/** Asks for all counts of the period once the reader wants to go through it. */
export function useMoments(state: DashboardState): MapTime {
  const { scope, view, mapSide, hrefWith } = state;
  const { mapView } = view;
  const [isOpened, setOpened] = useState(false);
  const isOpen = (isOpened || mapView.at !== null) && mapView.shows !== 'change';
  const volumes = useQuery({
    ...mapVolumesQuery(scope, view, mapSide),
    enabled: isOpen,
    placeholderData: keepPreviousData,
  }).data;
  const moments = useMemo(
    () => (isOpen && volumes ? momentsOf(volumes, mapSide, mapView.scale) : null),
    [isOpen, volumes, mapSide, mapView.scale],
  );
  return {
    isOpen,
    open: () => setOpened(true),
    moments,
    at: indexOf(moments?.answer.starts, mapView.at),
    keep: (at) => {
      const start = at === null ? null : (moments?.answer.starts[at] ?? null);
      putAddress(hrefWith({ mapView: { ...mapView, at: start } }), 'replace');
    },
  };
}

function indexOf(starts: readonly string[] | undefined, at: string | null): number | null {
  if (at === null || !starts) return null;
  const index = starts.findIndex((start) => instantMs(start) === instantMs(at));
  return index === -1 ? null : index;
}
