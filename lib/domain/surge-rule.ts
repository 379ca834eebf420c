import type { Bucket } from './fact';
import { SURGE_PARAMETERS } from './surge';

const SAME_TIME: Record<Bucket, string | null> = {
  '15m': 'the same quarter of an hour of the week, or else of the day,',
  hour: 'the same hour of the week, or else of the day,',
  day: 'the same day of the week',
  week: 'the same week of the year',
  month: 'the same month of the year',
  year: null,
};

const NAME: Record<Bucket, string> = {
  ...{ '15m': 'quarter of an hour', hour: 'hour', day: 'day' },
  ...{ week: 'week', month: 'month', year: 'year' },
};

/** The rule by which a bucket is a surge, with its parameters, in words. */
export function surgeRule(bucket: Bucket): string {
  const { deviations, factor, mostCycles, leastCycles, mostPast, leastPast } = SURGE_PARAMETERS;
  const name = NAME[bucket];
  const oneOf = `${bucket === 'hour' ? 'An' : 'A'} ${name}`;
  const before = `the last ${mostPast} before it, at least ${leastPast}`;
  const past =
    SAME_TIME[bucket] === null
      ? before
      : `${SAME_TIME[bucket]} in up to ${mostCycles} earlier cycles with the ${name} before and after, where there are ${leastCycles} cycles; otherwise ${before}`;
  return [
    `${oneOf} is a surge when it has at least ${factor} times the median of its own past and lies more than ${deviations} robust deviations above it.`,
    `Its past is ${past}.`,
    'A robust deviation is 1.4826 × the median absolute deviation, and not less than the square root of the median or 1.',
    `${oneOf} without attacks counts as 0 where others have some, and is left out where there is no data at all.`,
  ].join(' ');
}
