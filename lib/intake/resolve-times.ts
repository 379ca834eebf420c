import type { Scratch } from './open-scratch';
import type { Plan } from './plan';

const QUARTER_HOUR = 900;
/** Clocks go back by an hour; by half of one on Lord Howe Island and by two at Troll. */
const REPEATS = [1800, 3600, 7200];

/**
 * Makes the table `clocks`, which tells for each quarter of an hour on the wall (`wall_bucket`) when it was (`instant`),
 * both in seconds since 1970, in the time zone of the time column. Local times that a clock skipped move forward; of
 * those that it showed twice the first is meant. (DuckDB itself takes the second.)
 */
export async function resolveTimes(scratch: Scratch, plan: Plan): Promise<void> {
  const zone = plan.time?.timeZone ?? 'UTC';
  const local = 'make_timestamp(wall_bucket * 1000000)';
  const earlier = REPEATS.map((seconds) => {
    const before = `instant - to_seconds(${seconds})`;
    return `case when (${before}) at time zone $1 = ${local} then ${before} end`;
  });
  await scratch.run(
    `create table clocks as
      select wall_bucket, epoch_us(least(instant, ${earlier.join(', ')})) // 1000000 as instant from (
        select *, ${local} at time zone $1 as instant from (
          select wall - wall % ${QUARTER_HOUR} as wall_bucket from parsed
          where fault is null and wall is not null and shift is null
          union
          select wall_bucket from plain_sums where is_local))`,
    [zone],
  );
}
