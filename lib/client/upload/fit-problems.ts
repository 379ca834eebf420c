import type { Passport } from '@/lib/domain/passport';
import type { Mapping } from '@/lib/domain/upload';
import type { ChoiceProblem } from './build-mapping';

/** Why a file mapped like this cannot join a dataset with this passport, as far as the mapping shows it. */
export function fitProblems(mapping: Mapping, passport: Passport): ChoiceProblem[] {
  return passport.sides
    .filter((side) => mapping[side] === null)
    .map((side) => ({
      field: 'sides',
      message: `This dataset counts by ${side} country, and no column gives the ${side}. Say what it is, or choose another dataset.`,
    }));
}
