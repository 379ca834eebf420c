import 'server-only';
import type { DatasetView } from '@/lib/analytics/dataset-view';
import { type Listing, lengthOf, listings } from '@/lib/analytics/listings';
import type { RankImpact } from '@/lib/domain/check-report';
import { countryName } from '@/lib/domain/country';
import { readPlace } from '@/lib/domain/listing';
import { epochMs } from '@/lib/domain/time';
import type { CheckOutcome } from '@/lib/intake/check';
import type { Runtime } from '../runtime';

/**
 * How the newest ranking of a dataset would change with those of a file, largest move first; countries that keep their
 * place are left out. Nothing changes where the file's are all older.
 */
export async function listingImpact(
  runtime: Runtime,
  dataset: DatasetView,
  { listings: ofFile, newestPlaces = [] }: Pick<CheckOutcome, 'listings' | 'newestPlaces'>,
): Promise<RankImpact[]> {
  const [side] = dataset.passport.sides;
  const newest = ofFile?.at(-1);
  if (!side || !newest) return [];
  const before = (await listings({ store: runtime.store, dataset }, side)).at(-1);
  if (before && before.start > epochMs(newest.start)) return [];
  const places = placesOf(before);
  const moves = newestPlaces.map(([entity, text]): RankImpact => {
    const was = places.get(entity) ?? null;
    places.delete(entity);
    const after = placeIn(newestPlaces, text, newest.of);
    return { side, entity, name: countryName(entity), before: was, after };
  });
  const gone = [...places].map(
    ([entity, was]): RankImpact => ({ side, entity, name: countryName(entity), before: was, after: null }),
  );
  return [...moves, ...gone]
    .filter(({ before: was, after }) => was?.place !== after?.place || was?.tied !== after?.tied)
    .sort((a, b) => move(b) - move(a) || (a.after?.place ?? 0) - (b.after?.place ?? 0));
}

/** Shared where the list says so or shows it. */
function placeIn(all: readonly [string, string][], text: string, of: number): RankImpact['after'] {
  const given = readPlace(text);
  if (given === null) return null;
  const isShared = all.filter(([, other]) => readPlace(other)?.place === given.place).length > 1;
  return { place: given.place, tied: given.tied || isShared, of };
}

function placesOf(listing: Listing | undefined): Map<string, NonNullable<RankImpact['before']>> {
  if (!listing) return new Map();
  const of = lengthOf(listing);
  return new Map(listing.placings.map(({ key, place, tied }) => [key, { place, tied, of }]));
}

function move({ before, after }: RankImpact): number {
  return before && after ? Math.abs(before.place - after.place) : 0;
}
