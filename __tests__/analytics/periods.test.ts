import { chooseBucket } from '@/lib/analytics/choose-bucket';
import { type DatasetView, datasetView } from '@/lib/analytics/dataset-view';
import { defaultComparison } from '@/lib/analytics/default-comparison';
import type { Passport } from '@/lib/domain/passport';
import { testPassport, testUpload } from '../support/store-fixture';
import { april } from './april-facts';

function view(period: { from: string; to: string } | null, passport: Partial<Passport> = {}): DatasetView {
  const dataset = { slug: 'test', title: 'Test data', passport: testPassport(passport) };
  const facts = [{ at: '2019-04-11T12:00:00Z', attacks: 1 }];
  return datasetView(dataset, period === null ? [] : [testUpload(facts, { generation: 1, period })]);
}

describe('datasetView', () => {
  const facts = [{ at: '2019-04-11T12:00:00Z', attacks: 5, rows: 2 }];
  const dataset = { slug: 'test', title: 'Test data', passport: testPassport() };

  it('spans its uploads in the time zone of the passport', () => {
    const uploads = [
      testUpload(facts, {
        generation: 4,
        period: { from: '2019-04-11T00:00:00Z', to: '2019-04-12T00:00:00Z' },
      }),
      testUpload(facts, {
        generation: 2,
        period: { from: '2019-04-01T05:00:00Z', to: '2019-04-02T05:00:00Z' },
      }),
    ];
    expect(datasetView(dataset, uploads)).toEqual({
      ...dataset,
      generations: [2, 4],
      period: { from: '2019-04-01T00:00:00-05:00', to: '2019-04-11T19:00:00-05:00' },
      rows: 4n,
      attacks: 10n,
      uploads: 2,
    });
  });

  it('has no period without uploads', () => {
    expect(datasetView(dataset, [])).toMatchObject({ period: null, rows: 0n, uploads: 0, generations: [] });
  });
});

describe('chooseBucket', () => {
  it('takes the finest that is not too many', () => {
    expect(chooseBucket(april(11), 'quarter-hour')).toBe('15m');
    expect(chooseBucket(april(1, 3), 'quarter-hour')).toBe('hour');
    expect(chooseBucket(april(1, 29), 'quarter-hour')).toBe('day');
    expect(chooseBucket(april(1, 29), 'quarter-hour', 1000)).toBe('hour');
    expect(chooseBucket({ from: '1900-01-01T00:00:00Z', to: '2400-01-01T00:00:00Z' }, 'day')).toBe('year');
  });

  it('is never finer than the data', () => {
    expect(chooseBucket(april(11), 'day')).toBe('day');
    expect(chooseBucket(april(11), 'month')).toBe('month');
    expect(chooseBucket(april(11), 'period')).toBe('year');
  });
});

describe('defaultComparison', () => {
  const ECUADOR = 'America/Guayaquil';

  it('takes the days before, if the dataset reaches back that far', () => {
    expect(defaultComparison(april(10, 11), view(april(1, 29)), ECUADOR)).toEqual({
      period: april(10, 11),
      comparePeriod: april(8, 9),
    });
  });

  it('counts whole days across a clock change', () => {
    const berlin = { timeZone: 'Europe/Berlin' };
    const week = { from: '2019-03-31T00:00:00+01:00', to: '2019-04-01T00:00:00+02:00' };
    const dataset = view({ from: '2019-03-01T00:00:00+01:00', to: '2019-05-01T00:00:00+02:00' }, berlin);
    expect(defaultComparison(week, dataset, 'Europe/Berlin')?.comparePeriod).toEqual({
      from: '2019-03-30T00:00:00+01:00',
      to: '2019-03-31T00:00:00+01:00',
    });
  });

  it('else sets the second half against the first', () => {
    expect(defaultComparison(null, view(april(1, 4)), ECUADOR)).toEqual({
      period: april(3, 4),
      comparePeriod: april(1, 2),
    });
    expect(defaultComparison(april(1, 3), view(april(1, 4), { timePrecision: 'day' }), ECUADOR)).toEqual({
      period: april(2, 3),
      comparePeriod: april(1),
    });
  });

  it('tells and cuts in the zone that was asked for, but no day of data that are told by days', () => {
    const asked = 'Asia/Kolkata';
    expect(defaultComparison(null, view(april(1, 4)), asked)).toEqual({
      comparePeriod: { from: '2019-04-01T10:30:00+05:30', to: '2019-04-03T10:00:00+05:30' },
      period: { from: '2019-04-03T10:00:00+05:30', to: '2019-04-05T10:30:00+05:30' },
    });
    const byDays = view(april(1, 4), { timePrecision: 'day' });
    expect(defaultComparison(null, byDays, asked)?.period.from).toBe('2019-04-03T10:30:00+05:30');
    expect(defaultComparison(april(10, 11), view(april(1, 29)), asked)).toEqual({
      comparePeriod: { from: '2019-04-08T10:30:00+05:30', to: '2019-04-10T10:30:00+05:30' },
      period: { from: '2019-04-10T10:30:00+05:30', to: '2019-04-12T10:30:00+05:30' },
    });
  });

  it('compares nothing where there is one bucket, or nothing at all', () => {
    expect(defaultComparison(null, view(april(1), { timePrecision: 'day' }), ECUADOR)).toBeNull();
    expect(defaultComparison(null, view(april(1, 20), { timePrecision: 'period' }), ECUADOR)).toBeNull();
    expect(defaultComparison(null, view(null), ECUADOR)).toBeNull();
  });
});
