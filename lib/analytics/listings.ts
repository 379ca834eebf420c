import { UNKNOWN_COUNTRY } from '@/lib/domain/country';
import type { Side } from '@/lib/domain/fact';
import { type GivenPlace, isCompleteListing, readPlace } from '@/lib/domain/listing';
import { compareKeys } from '@/lib/domain/rank';
import { ask, type QuestionContext } from './ask';

/** A country's place as given. */
export interface Placing extends GivenPlace {
  key: string;
}

/** A ranking that somebody made. */
export interface Listing {
  /** Milliseconds since 1970 UTC. */
  start: number;
  /** By place, then by key; a country stands in it once. */
  placings: Placing[];
  /** Entries that name no country that is known. */
  unknown: number;
  isComplete: boolean;
}

/**
 * The rankings of a dataset of places, oldest first. Each upload is read by itself: where an undone replacement brings
 * two rankings of one time to light, the newer upload's counts, and nothing is ever put together from both.
 */
export async function listings(context: QuestionContext, side: Side): Promise<Listing[]> {
  const found = new Map<number, Listing>();
  const uploads = await Promise.all(
    context.dataset.generations.map((generation) => listingsOf(context, generation, side)),
  );
  for (const listing of uploads.flat()) found.set(listing.start, listing);
  return [...found.values()].sort((a, b) => a.start - b.start);
}

async function listingsOf(context: QuestionContext, generation: number, side: Side): Promise<Listing[]> {
  const rows = await ask(context, {
    generations: [generation],
    period: null,
    filters: {},
    bucket: { size: '15m', timeZone: 'UTC' },
    dimensions: [side, 'type'],
  });
  const entries = new Map<number, Placing[]>();
  for (const { bucketStart, keys, attacks } of rows) {
    const given = readPlace(keys.type ?? '');
    if (given === null || bucketStart === null) continue;
    const at = entries.get(bucketStart) ?? [];
    // Several entries of unknown country may share a place; the fact counts them.
    for (let left = attacks; left > 0n; left -= 1n) at.push({ key: keys[side] ?? '', ...given });
    entries.set(bucketStart, at);
  }
  return [...entries].map(([start, all]) => listing(start, all));
}

function listing(start: number, all: readonly Placing[]): Listing {
  const taken = new Map<number, number>();
  for (const { place } of all) taken.set(place, (taken.get(place) ?? 0) + 1);
  const placings = all
    .filter(({ key }) => key !== UNKNOWN_COUNTRY)
    .map((placing) => ({ ...placing, tied: placing.tied || (taken.get(placing.place) ?? 0) > 1 }))
    .sort((a, b) => a.place - b.place || compareKeys(a.key, b.key));
  return {
    start,
    placings,
    unknown: all.length - placings.length,
    isComplete: isCompleteListing(all.map(({ place }) => place)),
  };
}

/** How many a ranking places. */
export function lengthOf({ placings, unknown }: Listing): number {
  return placings.length + unknown;
}
