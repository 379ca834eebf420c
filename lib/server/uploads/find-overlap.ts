import 'server-only';
import type { DatasetView } from '@/lib/analytics/dataset-view';
import type { CheckedListing, UploadOverlap } from '@/lib/domain/check-report';
import { toCount } from '@/lib/domain/count';
import type { Period } from '@/lib/domain/fact';
import type { TimePrecision } from '@/lib/domain/passport';
import { epochMs, nextBucketStart, periodOf } from '@/lib/domain/time';
import type { CheckOutcome } from '@/lib/intake/check';
import type { FactOverlap } from '@/lib/store/fact-store';
import type { UploadRecord } from '@/lib/store/upload-record';
import type { Runtime } from '../runtime';
import { sharedListings } from './shared-listings';

/** What of a checked file the dataset shows numbers for already; null when nothing. */
export async function findOverlap(
  runtime: Runtime,
  dataset: DatasetView,
  record: UploadRecord,
  outcome: Pick<CheckOutcome, 'factsFile' | 'timePrecision' | 'period' | 'listings'>,
): Promise<UploadOverlap | null> {
  const { slug, generations, passport } = dataset;
  const { timePrecision, period, factsFile, listings } = outcome;
  const registry = await runtime.store.registry();
  const twin = registry.find(
    (upload) =>
      upload.dataset === slug && upload.sha256 === record.sha256 && generations.includes(upload.generation),
  );
  const shared = listings
    ? overlapOf(await sharedListings(runtime, dataset, listings))
    : await runtime.store.overlap(generations, factsFile);
  if (!twin && !shared) return null;
  return {
    sameFile: twin?.uploadId ?? null,
    rows: toCount(shared?.rows ?? 0n),
    period:
      shared && (timePrecision === 'period' ? period : spanOf(shared, timePrecision, passport.timeZone)),
  };
}

/** Rankings overlap as a whole: whatever places they give, a time has one. */
function overlapOf(shared: readonly CheckedListing[]): FactOverlap | null {
  const starts = shared.map(({ start }) => epochMs(start) / 1000);
  const rows = shared.reduce((sum, { of }) => sum + BigInt(of), 0n);
  return shared.length === 0
    ? null
    : { rows, firstBucket: Math.min(...starts), lastBucket: Math.max(...starts) };
}

/** To the end of the last quarter of an hour, hour, day, month or year. */
function spanOf(
  { firstBucket, lastBucket }: FactOverlap,
  precision: Exclude<TimePrecision, 'period'>,
  timeZone: string,
): Period {
  const size = precision === 'quarter-hour' ? '15m' : precision;
  return periodOf(firstBucket * 1000, nextBucketStart(lastBucket * 1000, size, timeZone), timeZone);
}
