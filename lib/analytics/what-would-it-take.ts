import { toCount } from '@/lib/domain/count';
import type { Dimension, Filters, Period } from '@/lib/domain/fact';
import type { WhatWouldItTake } from '@/lib/domain/place-answers';
import { ProblemError } from '@/lib/domain/problem-error';
import { attacksForPlace } from '@/lib/domain/rank';
import type { QuestionContext } from './ask';
import { completeness } from './completeness';
import { keyName } from './key-name';
import { requireEntity } from './require-entity';
import { requireSides } from './require-sides';
import { countOf, tallies } from './tallies';

interface PlaceQuestion {
  by: Dimension;
  key: string;
  /** The wanted place, from 1. */
  rank: number;
  period: Period;
  filters: Filters;
}

/**
 * The fewest attacks with which an entity takes a place, everything else equal, and whom it passes on the way there.
 * `attacksNeeded` is the whole count, not what is missing.
 * @throws ProblemError 422 when the entity is unknown, the place does not exist, or the dataset lacks the side
 */
export async function whatWouldItTake(
  context: QuestionContext,
  asked: PlaceQuestion,
): Promise<WhatWouldItTake> {
  const { by, key, filters } = asked;
  requireSides(context.dataset, [by], filters);
  const current = await tallies(context, asked);
  await requireEntity(context, asked, current);
  const attacks = countOf(current, key) ?? 0n;
  const rivals = current.known.filter(([rival]) => rival !== key);
  const counts = rivals.map(([, count]) => count);
  const isDense = context.dataset.passport.tieRule === 'dense';
  // Under dense ranking all who share a count are one step, so each count is met once.
  const needed = attacksForPlace(asked.rank, isDense ? [...new Set(counts)] : counts);
  if (needed === null) throw noSuchPlace(asked.rank, keyName(by, key));
  return {
    key,
    rank: asked.rank,
    by,
    ties: context.dataset.passport.tieRule,
    period: asked.period,
    of: current.known.length,
    attacks: toCount(attacks),
    attacksNeeded: toCount(needed),
    factor: attacks === 0n ? null : Number(needed) / Number(attacks),
    overtakes: rivals.filter(([, count]) => count > attacks && count <= needed).map(([rival]) => rival),
    ...completeness(by, current),
  };
}

function noSuchPlace(place: number, name: string): ProblemError {
  const detail = `There is no place ${place.toLocaleString('en')} for ${name}: too few others have data in the period.`;
  return new ProblemError(422, detail, [{ field: 'rank', message: 'is not a place of this ranking' }]);
}
