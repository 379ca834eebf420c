import { SIDES } from '@/lib/domain/fact';
import { isCompleteListing, readPlace } from '@/lib/domain/listing';
import { isoInZone } from '@/lib/domain/time';
import type { CheckOutcome } from './check-outcome';
import type { Scratch } from './open-scratch';
import { sqlPath } from './sql-text';

/** Of a file of counts. */
export const NO_LISTINGS = { listings: undefined, newestPlaces: undefined };

/** The rankings that a file of placings holds, oldest first, and what the last of them says. */
export async function listListings(
  scratch: Scratch,
  factsFile: string,
  timeZone: string,
): Promise<Pick<CheckOutcome, 'listings' | 'newestPlaces'>> {
  const rows = await scratch.rows(
    `select bucket, type, sum(attacks)::bigint as times from read_parquet(${sqlPath(factsFile)})
     group by bucket, type order by bucket`,
  );
  const places = new Map<number, number[]>();
  for (const { bucket, type, times } of rows) {
    const all = places.get(Number(bucket)) ?? [];
    const place = readPlace(String(type))?.place ?? 0;
    for (let left = Number(times); left > 0; left -= 1) all.push(place);
    places.set(Number(bucket), all);
  }
  const listings = [...places].map(([bucket, all]) => ({
    start: isoInZone(bucket * 1000, timeZone),
    of: all.length,
    isComplete: isCompleteListing(all),
  }));
  return { listings, newestPlaces: await newestPlaces(scratch, factsFile) };
}

/** One of the two sides is `ZZ` in each row. */
async function newestPlaces(scratch: Scratch, factsFile: string): Promise<[string, string][]> {
  const code = SIDES.map((side) => `nullif(${side}, 'ZZ')`).join(', ');
  const rows =
    await scratch.rows(`select coalesce(${code}) as code, type from read_parquet(${sqlPath(factsFile)})
    where bucket = (select max(bucket) from read_parquet(${sqlPath(factsFile)})) and coalesce(${code}) is not null
    order by code`);
  return rows.map(({ code, type }) => [String(code), String(type)]);
}
