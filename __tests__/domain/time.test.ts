import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { BUCKETS } from '@/lib/domain/fact';
import {
  bucketStart,
  bucketStarts,
  epochMs,
  isoInZone,
  isTimeZone,
  nextBucketStart,
  parseTime,
  QUARTER_HOUR_MS,
} from '@/lib/domain/time';

const at = (instant: string): number => Date.parse(instant);
const startOf = (instant: string, ...[size, zone]: [(typeof BUCKETS)[number], string]): string =>
  isoInZone(bucketStart(at(instant), size, zone), zone);

describe('bucketStart', () => {
  it('begins the hour at the local full hour in a zone of +05:45', () => {
    expect(startOf('2019-04-11T12:20:00+05:45', 'hour', 'Asia/Kathmandu')).toBe('2019-04-11T12:00:00+05:45');
  });

  it('keeps the two runs of a repeated hour apart', () => {
    expect(startOf('2019-10-27T00:30:00Z', 'hour', 'Europe/Berlin')).toBe('2019-10-27T02:00:00+02:00');
    expect(startOf('2019-10-27T01:30:00Z', 'hour', 'Europe/Berlin')).toBe('2019-10-27T02:00:00+01:00');
  });

  it('begins a day without midnight at its first instant', () => {
    expect(startOf('2018-11-04T12:00:00-02:00', 'day', 'America/Sao_Paulo')).toBe(
      '2018-11-04T01:00:00-02:00',
    );
  });

  it('begins a day with two midnights at the first', () => {
    expect(startOf('2019-11-03T12:00:00-05:00', 'day', 'America/Havana')).toBe('2019-11-03T00:00:00-04:00');
  });

  it('begins weeks on Monday, months and years on the first, at local midnight', () => {
    const instant = '2019-04-11T12:00:00-05:00';
    expect(startOf(instant, 'week', 'America/Guayaquil')).toBe('2019-04-08T00:00:00-05:00');
    expect(startOf(instant, 'month', 'America/Guayaquil')).toBe('2019-04-01T00:00:00-05:00');
    expect(startOf(instant, 'year', 'America/Guayaquil')).toBe('2019-01-01T00:00:00-05:00');
  });
});

describe('bucketStarts', () => {
  it('counts 23 and 25 hours on the days of a clock change, and 24 on others', () => {
    const hours = (from: string, to: string) =>
      bucketStarts(at(from), at(to), 'hour', 'Europe/Berlin').length;
    expect(hours('2019-03-31T00:00:00+01:00', '2019-04-01T00:00:00+02:00')).toBe(23);
    expect(hours('2019-10-27T00:00:00+02:00', '2019-10-28T00:00:00+01:00')).toBe(25);
    expect(hours('2019-04-11T00:00:00+02:00', '2019-04-12T00:00:00+02:00')).toBe(24);
  });

  it('comes to an end where clocks go back by half an hour', () => {
    const starts = bucketStarts(
      at('2019-04-06T13:00:00Z'),
      at('2019-04-06T17:30:00Z'),
      'hour',
      'Australia/Lord_Howe',
    );
    expect(starts.map((start) => isoInZone(start, 'Australia/Lord_Howe'))).toEqual([
      '2019-04-07T00:00:00+11:00',
      '2019-04-07T01:00:00+11:00',
      '2019-04-07T02:00:00+10:30',
      '2019-04-07T03:00:00+10:30',
    ]);
  });

  it('is empty for an empty period', () => {
    expect(bucketStarts(at('2019-04-01T00:00:00Z'), at('2019-04-01T00:00:00Z'), 'day', 'UTC')).toEqual([]);
  });
});

it('leaves no instant between two buckets, and none in two', () => {
  const zones = [
    'UTC',
    'America/Guayaquil',
    'Asia/Kathmandu',
    'Europe/Berlin',
    'America/Sao_Paulo',
    'Australia/Lord_Howe',
    'America/Havana',
  ];
  const quarter = fc.integer({
    min: at('2012-01-01') / QUARTER_HOUR_MS,
    max: at('2030-01-01') / QUARTER_HOUR_MS,
  });
  fc.assert(
    fc.property(quarter, fc.constantFrom(...BUCKETS), fc.constantFrom(...zones), (quarters, size, zone) => {
      const instant = quarters * QUARTER_HOUR_MS;
      const start = bucketStart(instant, size, zone);
      const next = nextBucketStart(instant, size, zone);
      expect(start).toBeLessThanOrEqual(instant);
      expect(next).toBeGreaterThan(instant);
      expect(bucketStart(start, size, zone)).toBe(start);
      expect(bucketStart(next - QUARTER_HOUR_MS, size, zone)).toBe(start);
      expect(bucketStart(next, size, zone)).toBe(next);
    }),
    { numRuns: 2000 },
  );
});

it('tells every start, and how it is written, as the calendar does, near changes of clocks and far from them', () => {
  const byCalendar = (instant: number, size: (typeof BUCKETS)[number], zone: string): string => {
    const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
    const today = zoned.toPlainDate();
    const date = {
      '15m': today,
      hour: today,
      day: today,
      week: today.subtract({ days: today.dayOfWeek - 1 }),
      month: today.with({ day: 1 }),
      year: today.with({ month: 1, day: 1 }),
    }[size];
    const start =
      size === 'hour'
        ? zoned.round({ smallestUnit: 'hour', roundingMode: 'floor' })
        : date.toZonedDateTime(zone);
    // Temporal's own text rounds offsets of before 1972 to minutes: Monrovia's was -00:44:30.
    return `${start.toPlainDateTime().toString({ smallestUnit: 'second' })}${start.offset}`;
  };
  const zones = Intl.supportedValuesOf('timeZone');
  const sizes = BUCKETS.filter((size) => size !== '15m');
  // Around a change of clocks of the zone, and anywhere.
  const instant = fc
    .tuple(
      fc.constantFrom(...zones),
      fc.integer({ min: at('1969-01-01'), max: at('2038-01-01') }),
      fc.boolean(),
    )
    .chain(([zone, any, isNear]) => {
      const from = Temporal.Instant.fromEpochMilliseconds(any).toZonedDateTimeISO(zone);
      const change = isNear ? from.getTimeZoneTransition('next') : null;
      const around = change?.epochMilliseconds ?? any;
      return fc.tuple(fc.constant(zone), fc.integer({ min: around - 9e7, max: around + 9e7 }));
    });
  // Offsets with seconds; and clocks put forward from 23:00 to 24:00, with a week that begins on that day.
  const examples: [[string, number], (typeof sizes)[number]][] = [
    [['Africa/Monrovia', 0], 'hour'],
    [['Asia/Tehran', at('1977-03-21')], 'week'],
  ];
  fc.assert(
    fc.property(instant, fc.constantFrom(...sizes), ([zone, ms], size) => {
      expect(isoInZone(bucketStart(ms, size, zone), zone)).toBe(byCalendar(ms, size, zone));
      const next = nextBucketStart(ms, size, zone);
      expect(bucketStart(next, size, zone)).toBe(next);
      expect(bucketStart(next - 1, size, zone)).toBe(bucketStart(ms, size, zone));
      expect(epochMs(isoInZone(next, zone))).toBe(
        Temporal.Instant.from(isoInZone(next, zone)).epochMilliseconds,
      );
      expect(parseTime(isoInZone(next, zone), 'Asia/Tokyo')).toBe(next);
    }),
    { numRuns: 300, examples },
  );
});

describe('parseTime', () => {
  const read = (text: string, zone: string): string | null => {
    const time = parseTime(text, zone);
    return time === null ? null : isoInZone(time, zone);
  };

  it('reads instants, local times and days', () => {
    expect(read('2019-04-11T12:00:00-05:00', 'UTC')).toBe('2019-04-11T17:00:00+00:00');
    expect(read('2019-04-11T12:00', 'America/Guayaquil')).toBe('2019-04-11T12:00:00-05:00');
    expect(read('2019-04-11', 'America/Guayaquil')).toBe('2019-04-11T00:00:00-05:00');
  });

  it('moves a local time that does not exist forward and takes the first of two', () => {
    expect(read('2019-03-31T02:30', 'Europe/Berlin')).toBe('2019-03-31T03:30:00+02:00');
    expect(read('2019-10-27T02:30', 'Europe/Berlin')).toBe('2019-10-27T02:30:00+02:00');
    expect(read('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T01:00:00-02:00');
  });

  it('refuses what is no time', () => {
    for (const text of [
      '2019-02-31',
      '2019-04-11T25:00',
      'April',
      '',
      '11/04/2019',
      '2019-04-11T12:00:00+99:00',
    ]) {
      expect(parseTime(text, 'UTC')).toBeNull();
    }
  });
});

it('knows time zones by name only', () => {
  expect(['UTC', 'America/Guayaquil', 'Etc/GMT+5'].every(isTimeZone)).toBe(true);
  expect(['+05:00', 'Mars/Olympus', '', "UTC'"].some(isTimeZone)).toBe(false);
});
