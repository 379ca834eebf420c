import { isCompleteListing, readPlace } from '@/lib/domain/listing';
import { isoInZone } from '@/lib/domain/time';
import type { CheckedListing } from '@/lib/domain/upload';
import type { Scratch } from './open-scratch';
import { sqlPath } from './sql-text';

/** The rankings that a file of placings holds, oldest first. */
export async function listListings(
  scratch: Scratch,
  factsFile: string,
  timeZone: string,
): Promise<CheckedListing[]> {
  const rows = await scratch.rows(`select bucket, type, sum(attacks)::bigint as times
    from read_parquet(${sqlPath(factsFile)}) group by bucket, type order by bucket`);
  const places = new Map<number, number[]>();
  for (const { bucket, type, times } of rows) {
    const given = readPlace(String(type));
    const same = Array.from({ length: Number(times) }, () => given?.place ?? 0);
    places.set(Number(bucket), [...(places.get(Number(bucket)) ?? []), ...same]);
  }
  return [...places].map(([bucket, all]) => ({
    start: isoInZone(bucket * 1000, timeZone),
    of: all.length,
    isComplete: isCompleteListing(all),
  }));
}
