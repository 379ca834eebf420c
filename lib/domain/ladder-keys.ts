import type { RankingAnswer } from './answer';
import type { PlaceWindow } from './view';

/** Places beyond an entity's own whose holders are on the ladder, and how many lines it has at most. */
const REACH = 4;
const MOST_LINES = 120;

/**
 * Who is around an entity's places, now and before: those that it passed or may pass next.
 * @param shown the places that the reader chose to see; null: those around the entity
 */
export function ladderKeys(
  answer: RankingAnswer,
  focus: string | null,
  shown: PlaceWindow | null = null,
): string[] {
  const entry = answer.entries.find(({ key }) => key === focus) ?? answer.entries[0];
  if (!entry) return [];
  const places = [entry.rank, entry.previousRank].filter((place) => place !== null);
  const { from: top, to: bottom } = shown ?? {
    from: Math.min(...places) - REACH,
    to: Math.max(...places) + REACH,
  };
  const isNear = (place: number | null) => place !== null && place >= top && place <= bottom;
  const near = answer.entries.filter(({ rank, previousRank }) => isNear(rank) || isNear(previousRank));
  const others = near.map(({ key }) => key).filter((key) => key !== entry.key);
  return [entry.key, ...others].slice(0, MOST_LINES).sort();
}
