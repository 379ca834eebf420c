import fc from 'fast-check';
import { BUCKETS, DIMENSIONS, type FactQuery } from '@/lib/domain/fact';
import { isoInZone, QUARTER_HOUR_MS } from '@/lib/domain/time';
import type { TestFact } from '../support/store-fixture';

const ZONES = [
  'UTC',
  'America/Guayaquil',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Europe/Berlin',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'America/Havana',
  'Pacific/Chatham',
];

/** Days around which clocks change in one of the zones, and ordinary ones. */
const DAYS = [
  '2018-11-04',
  '2019-02-17',
  '2019-03-10',
  '2019-03-31',
  '2019-04-06',
  '2019-04-11',
  '2019-10-05',
  '2019-10-27',
  '2019-11-03',
  '2020-01-01',
].map((day) => Date.parse(`${day}T00:00:00Z`));

/** A quarter of an hour within a day and a half of one of the days. */
const quarterHour = fc
  .record({ day: fc.constantFrom(...DAYS), quarter: fc.integer({ min: -96, max: 144 }) })
  .map(({ day, quarter }) => day + quarter * QUARTER_HOUR_MS);

const SOURCES = ['EC', 'US', 'GB', 'ZZ'];
const TARGETS = ['EC', 'BR', 'ZZ'];
const ORGANISATIONS = ['', 'Ministry of “Everything”', "O'Brien; DROP TABLE fact; --", 'ñandú'];
const TYPES = ['', 'ddos', 'scan'];

export const factArbitrary: fc.Arbitrary<TestFact> = fc.record({
  at: quarterHour.map((at) => isoInZone(at, 'UTC')),
  attacks: fc.integer({ min: 0, max: 1000 }),
  rows: fc.integer({ min: 1, max: 9 }),
  source: fc.constantFrom(...SOURCES),
  target: fc.constantFrom(...TARGETS),
  organisation: fc.constantFrom(...ORGANISATIONS),
  type: fc.constantFrom(...TYPES),
});

/** Ends of periods: whole days of UTC, quarters of an hour, and what falls between. */
const instant = fc.oneof(
  quarterHour.map((at) => Math.floor(at / 86_400_000) * 86_400_000),
  quarterHour,
  quarterHour.map((at) => at + 1),
);
const period = fc.tuple(instant, instant).map(([a, b]) => ({
  from: new Date(Math.min(a, b)).toISOString(),
  to: new Date(Math.max(a, b)).toISOString(),
}));

/** All of the facts, and all but some. */
const wide = fc.constantFrom(
  { from: '2018-01-01T00:00:00Z', to: '2021-01-01T00:00:00Z' },
  { from: '2019-01-01T00:00:00-05:00', to: '2021-01-01T00:00:00Z' },
  { from: '2018-01-01T00:00:00Z', to: '2019-10-05T12:45:00Z' },
  // From the first or to the last of eleven days of facts, in the middle of a day of most zones.
  { from: '2019-04-01T00:00:00Z', to: '2019-04-09T05:00:00Z' },
  { from: '2019-04-03T05:00:00Z', to: '2019-04-12T00:00:00Z' },
);

const some = (values: string[]) =>
  fc.option(fc.subarray([...values, 'none such']), { nil: undefined, freq: 3 });
const filters = fc
  .record({
    source: some(SOURCES),
    target: some(TARGETS),
    organisation: some(ORGANISATIONS),
    type: some(TYPES),
  })
  .map((lists) => Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined)));

/** Any question about generations 1 and 2. */
export const questionArbitrary: fc.Arbitrary<FactQuery> = fc.record({
  generations: fc.subarray([1, 2], { minLength: 0 }),
  period: fc.option(fc.oneof({ weight: 2, arbitrary: period }, { weight: 1, arbitrary: wide }), {
    nil: null,
    freq: 3,
  }),
  bucket: fc.option(fc.record({ size: fc.constantFrom(...BUCKETS), timeZone: fc.constantFrom(...ZONES) }), {
    nil: null,
    freq: 2,
  }),
  dimensions: fc.subarray([...DIMENSIONS]),
  filters: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 3, arbitrary: filters }),
  order: fc.constantFrom('attacks' as const, 'bucket' as const),
  limit: fc.option(fc.integer({ min: 1, max: 20 }), { nil: null, freq: 2 }),
});
