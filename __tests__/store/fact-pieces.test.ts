import type { FactQuery } from '@/lib/domain/fact';
import { factPieces } from '@/lib/store/duckdb/fact-pieces';
import type { Held } from '@/lib/store/duckdb/held';
import { ALL_TOLD, toldBits } from '@/lib/store/duckdb/series';

const seconds = (instant: string): number => Date.parse(instant) / 1000;
const SOURCE = toldBits(['source']);

function held(changes: Partial<Held> = {}): Held {
  return {
    generation: 1,
    zone: 'UTC',
    firstBucket: seconds('2019-01-01T00:00:00Z'),
    lastBucket: seconds('2019-12-31T23:45:00Z'),
    hourPhase: 0,
    facts: 100_000,
    most: '1000',
    series: [
      { grain: 'total', told: ALL_TOLD, rows: 9000 },
      { grain: 'total', told: SOURCE, rows: 90 },
      { grain: 'day', told: ALL_TOLD, rows: 90_000 },
      { grain: 'day', told: SOURCE, rows: 900 },
      { grain: 'hour', told: SOURCE, rows: 9000 },
    ],
    ...changes,
  };
}

/** The pieces of a question by source, as "table from to". */
function pieces(asked: Partial<FactQuery>, ...of: Held[]): string[] {
  const question = { period: null, bucket: null, dimensions: ['source'] as const, filters: {}, ...asked };
  const at = (value: number | null) =>
    value === null ? '…' : new Date(value * 1000).toISOString().slice(5, 16);
  return factPieces(question, of.length === 0 ? [held()] : of).map(
    ({ table, generations, from, to }) => `${table} ${generations.join('+')} ${at(from)} ${at(to)}`,
  );
}

const period = { from: '2019-04-10T17:15:00Z', to: '2019-04-13T05:00:00Z' };

it('reads all time from the totals, of the fewest dimensions that tell what is asked', () => {
  expect(pieces({})).toEqual(['sum_total_source 1 … …']);
  expect(pieces({ dimensions: [] })).toEqual(['sum_total_source 1 … …']);
  expect(pieces({ filters: { type: ['ddos'] } })).toEqual([
    'sum_total_source_target_organisation_type 1 … …',
  ]);
});

it('takes a period that nothing lies outside of for all time, and reads nothing where nothing lies within', () => {
  expect(pieces({ period: { from: '2018-06-01T00:00:00Z', to: '2020-01-01T00:00:00Z' } })).toEqual([
    'sum_total_source 1 … …',
  ]);
  expect(pieces({ period: { from: '2020-01-01T00:00:00Z', to: '2020-02-01T00:00:00Z' } })).toEqual([]);
});

it('reads whole days from days, whole hours around them from hours, and the rest from the facts', () => {
  expect(pieces({ period })).toEqual([
    'fact 1 04-10T17:15 04-10T18:00',
    'sum_hour_source 1 04-10T18:00 04-11T00:00',
    'sum_day_source 1 04-11T00:00 04-13T00:00',
    'sum_hour_source 1 04-13T00:00 04-13T05:00',
  ]);
});

it('reads nothing but facts of an upload whose sums are still to be made', () => {
  const unsummed = held({ generation: 2, series: [] });
  expect(pieces({}, unsummed)).toEqual(['fact 2 … …']);
  expect(pieces({ bucket: { size: 'day', timeZone: 'UTC' }, period }, unsummed)).toEqual([
    'fact 2 04-10T17:15 04-13T05:00',
  ]);
  expect(pieces({}, held(), unsummed)).toEqual(['sum_total_source 1 … …', 'fact 2 … …']);
});

it('reads facts where no sum of hours tells what is asked apart, and for quarters of an hour', () => {
  expect(pieces({ period, dimensions: ['target'] })).toEqual([
    'fact 1 04-10T17:15 04-11T00:00',
    'sum_day_source_target_organisation_type 1 04-11T00:00 04-13T00:00',
    'fact 1 04-13T00:00 04-13T05:00',
  ]);
  expect(pieces({ bucket: { size: '15m', timeZone: 'UTC' } })).toEqual(['fact 1 … …']);
});

it('adds days of another zone up out of hours, unless they begin within an hour', () => {
  expect(pieces({ bucket: { size: 'week', timeZone: 'Etc/UTC' } })).toEqual(['sum_day_source 1 … …']);
  expect(pieces({ bucket: { size: 'week', timeZone: 'Europe/Berlin' } })).toEqual(['sum_hour_source 1 … …']);
  expect(pieces({ bucket: { size: 'week', timeZone: 'Asia/Kolkata' } })).toEqual(['fact 1 … …']);
  expect(pieces({ bucket: { size: 'hour', timeZone: 'Australia/Lord_Howe' } })).toEqual(['fact 1 … …']);
});

it('reads each upload by what is kept of it, and uploads of which the same is kept together', () => {
  const other = held({ generation: 2, zone: 'America/Guayaquil' });
  const small = held({ generation: 3, series: [{ grain: 'day', told: ALL_TOLD, rows: 90 }] });
  const day = { size: 'day', timeZone: 'UTC' } as const;
  expect(pieces({ bucket: day }, held(), other, small, held({ generation: 4 }))).toEqual([
    'sum_day_source 1+4 … …',
    'sum_hour_source 2 … …',
    'sum_day_source_target_organisation_type 3 … …',
  ]);
});
