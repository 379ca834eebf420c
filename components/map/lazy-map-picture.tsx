'use client';

import dynamic from 'next/dynamic';
import { ChartSkeleton } from '@/components/charts/chart-skeleton';

/** The map with its outlines at hand, loaded when a picture is made: what a page refers to does not go into a file. */
export const LazyMapPicture = dynamic(() => import('./map-picture').then(({ MapPicture }) => MapPicture), {
  ssr: false,
  loading: () => <ChartSkeleton />,
});
