import type { RankHistory, RankingAnswer, RankingEntry } from '@/lib/domain/answer';
import type { PlaceWindow } from '@/lib/domain/view';

/** Rungs shown above the best and below the worst place of the selected country. */
const MARGIN = 4;
const FEWEST = 12;

/**
 * The window of places: those that the reader chose, as far as they exist, or else those that the selected country has
 * over the whole axis, with a margin.
 * @param history undefined while it is on its way
 */
export function ladderPlaces(
  history: RankHistory | undefined,
  places: RankingAnswer,
  selected: string | null,
  wanted: PlaceWindow | null = null,
): PlaceWindow {
  const last = lastPlace(history, places);
  if (wanted && wanted.from < last) return { from: wanted.from, to: Math.min(wanted.to, last) };
  const held = ranksOf(selected, history, places).filter((rank) => rank !== null);
  if (held.length === 0) return { from: 1, to: Math.min(last, FEWEST) };
  const from = Math.max(1, Math.min(...held) - MARGIN);
  const to = Math.min(last, Math.max(...held) + MARGIN, 1000);
  return { from: Math.max(1, Math.min(from, to - FEWEST)), to: Math.min(last, Math.max(to, from + FEWEST)) };
}

/**
 * The worst place that there is. Where places are missing in a ready-made ranking, it is worse than so many are listed: the
 * 31st may be one of five.
 */
export function lastPlace(history: RankHistory | undefined, places: RankingAnswer): number {
  const counted = Math.max(places.of, places.previousOf ?? 0, ...(history?.of ?? []), 1);
  if (!places.listing) return counted;
  const listed = places.entries.flatMap(({ rank, previousRank }) => [rank, previousRank]);
  const held = [...listed, ...(history?.series ?? []).flatMap(({ ranks }) => ranks)];
  return held.reduce<number>((last, rank) => Math.max(last, rank ?? 1), counted);
}

/** Before the places over time are there, those now and before. */
function ranksOf(selected: string | null, history: RankHistory | undefined, { entries }: RankingAnswer) {
  const find = <T extends { key: string }>(all: readonly T[]) =>
    all.find(({ key }) => key === selected) ?? all[0];
  if (history) return find(history.series)?.ranks ?? [];
  const entry = find(entries);
  return entry ? [entry.rank, entry.previousRank] : [];
}

/**
 * Whom to name beside the selected country: those it passed, and its neighbours now and before. Among places that the
 * reader chose, those that stand there now come first.
 */
export function namedNeighbours(
  places: RankingAnswer,
  entry: RankingEntry | null,
  shown: PlaceWindow | null = null,
  most = 8,
): string[] {
  if (!entry) return places.entries.slice(0, most).map(({ key }) => key);
  const isOut = ({ rank }: RankingEntry) =>
    Number(shown !== null && (rank === null || rank < shown.from || rank > shown.to));
  const distance = ({ rank, previousRank }: RankingEntry) =>
    Math.min(gap(rank, entry.rank), gap(previousRank, entry.previousRank));
  return places.entries
    .filter(({ key }) => key !== entry.key)
    .sort((a, b) => isOut(a) - isOut(b) || distance(a) - distance(b))
    .slice(0, most)
    .map(({ key }) => key);
}

function gap(a: number | null, b: number | null): number {
  return a === null || b === null ? Number.POSITIVE_INFINITY : Math.abs(a - b);
}
