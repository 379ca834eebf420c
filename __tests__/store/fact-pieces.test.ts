import { factPieces } from '@/lib/store/duckdb/fact-pieces';

const seconds = (instant: string): number => Date.parse(instant) / 1000;
const period = { from: '2019-04-10T17:15:00Z', to: '2019-04-13T05:00:00Z' };
const whole = { from: '2019-04-10T00:00:00Z', to: '2019-04-12T00:00:00Z' };

it('reads all time from the totals', () => {
  expect(factPieces({ period: null, bucket: null }, 'UTC')).toEqual([
    { table: 'fact_total', from: null, to: null },
  ]);
});

it('reads whole days of UTC from the daily rollup and the rest from the facts', () => {
  expect(factPieces({ period, bucket: null }, 'UTC')).toEqual([
    { table: 'fact', from: seconds(period.from), to: seconds('2019-04-11T00:00:00Z') },
    { table: 'fact_day', from: seconds('2019-04-11T00:00:00Z'), to: seconds('2019-04-13T00:00:00Z') },
    { table: 'fact', from: seconds('2019-04-13T00:00:00Z'), to: seconds(period.to) },
  ]);
});

it('reads nothing twice and nothing empty', () => {
  expect(factPieces({ period: whole, bucket: { size: 'week', timeZone: 'Etc/UTC' } }, 'UTC')).toEqual([
    { table: 'fact_day', from: seconds(whole.from), to: seconds(whole.to) },
  ]);
});

it('reads only facts within a day, for shorter buckets and for other days than those of the rollup', () => {
  const within = { from: '2019-04-10T01:00:00Z', to: '2019-04-11T23:00:00Z' };
  const tables = (question: Parameters<typeof factPieces>[0]) =>
    factPieces(question, 'UTC').map(({ table }) => table);
  expect(tables({ period: within, bucket: null })).toEqual(['fact']);
  expect(tables({ period: whole, bucket: { size: 'hour', timeZone: 'UTC' } })).toEqual(['fact']);
  expect(tables({ period: null, bucket: { size: 'month', timeZone: 'America/Guayaquil' } })).toEqual([
    'fact',
  ]);
});

it('reads whole days of the zone whose days are kept', () => {
  expect(
    factPieces({ period, bucket: { size: 'day', timeZone: 'America/Guayaquil' } }, 'America/Guayaquil'),
  ).toEqual([
    { table: 'fact', from: seconds(period.from), to: seconds('2019-04-11T05:00:00Z') },
    { table: 'fact_day', from: seconds('2019-04-11T05:00:00Z'), to: seconds(period.to) },
  ]);
});

it('reads only facts where rollups of several zones come together', () => {
  expect(factPieces({ period, bucket: null }, null)).toEqual([
    { table: 'fact', from: seconds(period.from), to: seconds(period.to) },
  ]);
  expect(factPieces({ period: null, bucket: { size: 'day', timeZone: 'UTC' } }, null)).toEqual([
    { table: 'fact', from: null, to: null },
  ]);
});
