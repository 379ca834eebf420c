import { holdingOf } from '@/lib/domain/attack-columns';
import type { CheckReport } from '@/lib/domain/check-report';
import type { Mapping } from '@/lib/domain/mapping';
import { type Passport, TIME_PRECISIONS } from '@/lib/domain/passport';
import type { Words } from '@/lib/words/words';
import type { ChoiceProblem } from './mapping-problems';

/** Why a file mapped like this cannot join a dataset with this passport, as far as the mapping shows it. */
export function fitProblems(mapping: Mapping, passport: Passport, words: Words): ChoiceProblem[] {
  const mixed = holdsProblem(mapping, passport, words);
  if (mixed) return [{ field: 'dataset', message: mixed }];
  return passport.sides
    .filter((side) => mapping[side] === null)
    .map((side) => ({
      field: 'sides',
      message: words.t('upload.needsSide', { side }),
    }));
}

/** Why a file cannot join a dataset: one holds counts and the other places; null when they hold the same. */
export function holdsProblem(mapping: Mapping, { holds }: Passport, { t }: Words): string | null {
  if (holdingOf(mapping) === (holds ?? 'counts')) return null;
  return t('upload.mixed', { holds: holds ?? 'counts' });
}

/** Why a checked file is too coarse in time for a dataset; null when it is not. */
export function precisionProblem(
  { timePrecision }: CheckReport,
  passport: Passport,
  { t }: Words,
): string | null {
  const found = timePrecision ?? 'period';
  const needed = passport.timePrecision;
  if (TIME_PRECISIONS.indexOf(found) <= TIME_PRECISIONS.indexOf(needed)) return null;
  return t('upload.coarse', { needs: t(`upload.precision-${needed}`), has: t(`upload.precision-${found}`) });
}
