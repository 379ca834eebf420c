import 'server-only';
import type { DatasetView } from '@/lib/analytics/dataset-view';
import { listings } from '@/lib/analytics/listings';
import type { CheckedListing } from '@/lib/domain/check-report';
import { epochMs } from '@/lib/domain/time';
import type { Runtime } from '../runtime';

/** The rankings of a file for whose time the dataset has one already. */
export async function sharedListings(
  runtime: Runtime,
  dataset: DatasetView,
  ofFile: readonly CheckedListing[],
): Promise<CheckedListing[]> {
  const [side] = dataset.passport.sides;
  if (ofFile.length === 0 || !side) return [];
  const known = await listings({ store: runtime.store, dataset }, side);
  const there = new Set(known.map(({ start }) => start));
  return ofFile.filter(({ start }) => there.has(epochMs(start)));
}
