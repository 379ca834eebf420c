import { holdingOf } from '@/lib/domain/attack-columns';
import type { Mapping } from '@/lib/domain/mapping';
import type { Passport, TimePrecision } from '@/lib/domain/passport';
import type { CheckReport } from '@/lib/domain/upload';
import type { ChoiceProblem } from './build-mapping';

/** Why a file mapped like this cannot join a dataset with this passport, as far as the mapping shows it. */
export function fitProblems(mapping: Mapping, passport: Passport): ChoiceProblem[] {
  const mixed = holdsProblem(mapping, passport);
  if (mixed) return [{ field: 'dataset', message: mixed }];
  return passport.sides
    .filter((side) => mapping[side] === null)
    .map((side) => ({
      field: 'sides',
      message: `This dataset counts by ${side} country, and no column gives the ${side}. Say what it is, or choose another dataset.`,
    }));
}

/** Why a file cannot join a dataset: one holds counts and the other places; null when they hold the same. */
export function holdsProblem(mapping: Mapping, { holds }: Passport): string | null {
  if (holdingOf(mapping) === (holds ?? 'counts')) return null;
  const [has, brings] = holds === 'places' ? ['rankings', 'counts'] : ['counts', 'a ranking'];
  return `This dataset holds ${has}, and the file ${brings}. The two are never mixed: choose another dataset, or a new one.`;
}

/** Finest first. Told apart as whole periods, a file fits only a dataset that does the same. */
const PRECISIONS = {
  'quarter-hour': 'quarters of an hour',
  hour: 'hours',
  day: 'days',
  month: 'months',
  year: 'years',
  period: 'whole periods',
} as const satisfies Record<TimePrecision, string>;

/** Why a checked file is too coarse in time for a dataset; null when it is not. */
export function precisionProblem({ timePrecision }: CheckReport, passport: Passport): string | null {
  const order = Object.keys(PRECISIONS);
  const found = timePrecision ?? 'period';
  if (order.indexOf(found) <= order.indexOf(passport.timePrecision)) return null;
  const [needs, has] = [PRECISIONS[passport.timePrecision], PRECISIONS[found]];
  return `The dataset tells ${needs} apart, this file only ${has}. Go back to columns and choose a new dataset for it.`;
}
