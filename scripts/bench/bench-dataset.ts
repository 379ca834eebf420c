import { passportSchema } from '@/lib/domain/passport';
import { periodOf } from '@/lib/domain/time';
import { FIRST_BUCKET } from './many-facts';

const passport = passportSchema.parse({
  measure: 'request',
  status: 'simulated',
  sides: ['source', 'target'],
  timeZone: 'America/Guayaquil',
  timePrecision: 'quarter-hour',
});

/** What the generated facts are published as. */
export const BENCH_DATASET = {
  slug: 'bench',
  title: 'Benchmark',
  passport,
  period: periodOf(FIRST_BUCKET * 1000, (FIRST_BUCKET + 365 * 86_400) * 1000, passport.timeZone),
};
