import type { QuestionContext } from '@/lib/analytics/ask';
import { flows } from '@/lib/analytics/flows';
import { rankHistory } from '@/lib/analytics/rank-history';
import { ranking } from '@/lib/analytics/ranking';
import { shift } from '@/lib/analytics/shift';
import { surges } from '@/lib/analytics/surges';
import { timeline } from '@/lib/analytics/timeline';
import { whatWouldItTake } from '@/lib/analytics/what-would-it-take';
import type { Bucket, Period } from '@/lib/domain/fact';
import { epochMs, periodOf } from '@/lib/domain/time';

interface BenchQuestion {
  name: string;
  ask(context: QuestionContext): Promise<unknown>;
  /** The same over the table `attack` of facts with texts. */
  sql: string;
}

const ZONE = 'America/Guayaquil';
const by = 'source';
const filters = {};

/** A month within the year, in days of the dataset's zone, and the month before. */
const NOW = periodOf(Date.UTC(2018, 8, 1, 5), Date.UTC(2018, 9, 1, 5), ZONE);
const BEFORE = periodOf(Date.UTC(2018, 7, 2, 5), Date.UTC(2018, 8, 1, 5), ZONE);

const within = ({ from, to }: Period) =>
  `bucket >= ${epochMs(from) / 1000} and bucket < ${epochMs(to) / 1000}`;
const start = (size: string) => `date_trunc('${size}', to_timestamp(bucket) at time zone '${ZONE}')`;
const sums = (keys: string, where = 'true') =>
  `select ${keys}, sum(attacks) from attack where ${where} group by ${keys} order by sum(attacks) desc`;

/** What a dashboard asks of a dataset, and what a reader asks of a country. */
export function benchQuestions(period: Period): BenchQuestion[] {
  const inTime = (bucket: Bucket) => ({ period, bucket, timeZone: ZONE, filters });
  const compared = { by, period: NOW, comparePeriod: BEFORE, filters } as const;
  return [
    {
      name: 'ranking of all time',
      ask: (context) => ranking(context, { by, period, comparePeriod: null, filters }),
      sql: sums(by),
    },
    {
      name: 'ranking of a month, with the month before',
      ask: (context) => ranking(context, compared),
      sql: sums(`(${within(NOW)}), ${by}`, `${within(NOW)} or ${within(BEFORE)}`),
    },
    {
      name: 'volume by day',
      ask: (context) => timeline(context, { ...inTime('day'), by: null }),
      sql: sums(start('day')),
    },
    {
      name: 'volume by day and source',
      ask: (context) => timeline(context, { ...inTime('day'), by }),
      sql: sums(`${start('day')}, ${by}`),
    },
    {
      name: 'places by week',
      ask: (context) => rankHistory(context, { ...inTime('week'), by, keys: null }),
      sql: sums(`${start('week')}, ${by}`),
    },
    {
      name: 'flows, the first 100',
      ask: (context) => flows(context, { period, filters, limit: 100 }),
      sql: `${sums('source, target')} limit 100`,
    },
    {
      name: 'what would it take',
      ask: (context) => whatWouldItTake(context, { by, key: 'EC', rank: 3, period, filters }),
      sql: sums(by),
    },
    {
      name: 'a shift, taken apart',
      ask: (context) => shift(context, { ...compared, key: 'EC' }),
      sql: sums(`(${within(NOW)}), ${by}`, `${within(NOW)} or ${within(BEFORE)}`),
    },
    {
      name: 'surges by day',
      ask: (context) => surges(context, { ...inTime('day'), by, keys: ['EC'] }),
      sql: sums(start('day'), "source = 'EC'"),
    },
    {
      name: 'volume by hour of a month',
      ask: (context) => timeline(context, { ...inTime('hour'), period: NOW, by: null }),
      sql: sums(start('hour'), within(NOW)),
    },
  ];
}
