import type { MapScale } from '@/lib/domain/map-view';

/** How a scale makes its steps, for the legend. */
export const SCALE_RULE: Readonly<Record<MapScale, string>> = {
  linear: 'Equal steps',
  log: 'Steps by ratio (logarithmic)',
  quantile: 'About as many countries in each step (quantiles)',
  jenks: 'Steps where the counts leave gaps (Jenks natural breaks)',
};
