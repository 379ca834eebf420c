import { toCount } from '@/lib/domain/count';
import { compatibleDensePlaces } from '@/lib/domain/dense-interval';
import type { Dimension, Filters, Period } from '@/lib/domain/fact';
import type { CompatiblePlaces } from '@/lib/domain/place-answers';
import { compatiblePlaces, placeAmong } from '@/lib/domain/rank';
import type { QuestionContext } from './ask';
import { completeness } from './completeness';
import { keyName } from './key-name';
import { requireEntity } from './require-entity';
import { requireSides } from './require-sides';
import { countOf, tallies } from './tallies';

interface VolumeQuestion {
  by: Dimension;
  /** Whose volume it is; null: of one who is not in the ranking. */
  key: string | null;
  attacks: bigint;
  /** What the volume is rounded to the nearest multiple of; 1: exact. */
  rounding: bigint;
  period: Period;
  filters: Filters;
}

/**
 * The places that a stated volume is compatible with, everybody else as counted: the other way round of what it would
 * take.
 * @throws ProblemError 422 when the entity is unknown or the dataset lacks the side
 */
export async function placesOfVolume(
  context: QuestionContext,
  asked: VolumeQuestion,
): Promise<CompatiblePlaces> {
  const { by, key, attacks, rounding, period, filters } = asked;
  requireSides(context.dataset, [by], filters);
  const current = await tallies(context, asked);
  if (key !== null) await requireEntity(context, { by, key }, current);
  const rivals = current.known.filter(([rival]) => rival !== key);
  const counts = rivals.map(([, count]) => count);
  const ties = context.dataset.passport.tieRule;
  const shared = rivals.filter(([, count]) => count === attacks);
  return {
    ...{ by, ties, period, key },
    counted: key === null ? null : toCount(countOf(current, key) ?? 0n),
    attacks: toCount(attacks),
    rounding: toCount(rounding),
    of: rivals.length + 1,
    rank: placeAmong(attacks, counts, ties),
    sharedWith: shared.map(([rival]) => ({ key: rival, name: keyName(by, rival) })),
    interval: (ties === 'dense' ? compatibleDensePlaces : compatiblePlaces)(
      attacks,
      counts,
      current.unknown,
      rounding,
    ),
    ...completeness(by, current),
  };
}
