/**
 * A listing is a ranking that somebody made: countries and their places, no counts. Its places are kept as given, ties
 * and gaps included, and never worked out anew.
 */
export interface GivenPlace {
  place: number;
  /** Shared with another, as the list says or shows: "=31". */
  tied: boolean;
}

/** Reads what the intake wrote, "31" or "=31"; null for any other text. */
export function readPlace(text: string): GivenPlace | null {
  const [, tie, place] = /^(=?)([1-9]\d{0,8})$/.exec(text) ?? [];
  return place === undefined ? null : { place: Number(place), tied: tie === '=' };
}

/**
 * False where places are missing, so that the list may be an extract: neither skipping nor keeping the places that ties
 * use up (1, 2, 2, 4 or 1, 2, 2, 3) leads from 1 to each of them.
 */
export function isCompleteListing(places: readonly number[]): boolean {
  const sorted = places.toSorted((a, b) => a - b);
  const isCompetition = sorted.every((place, index) => place === index + 1 || place === sorted[index - 1]);
  const distinct = [...new Set(sorted)];
  return isCompetition || distinct.every((place, index) => place === index + 1);
}
