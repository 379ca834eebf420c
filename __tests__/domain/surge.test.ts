import fc from 'fast-check';
import { findSurges, SURGE_PARAMETERS } from '@/lib/domain/surge';
import { surgeRule } from '@/lib/domain/surge-rule';

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const indices = (counts: (number | null)[], bucket: Parameters<typeof findSurges>[1] = 'year') =>
  findSurges(counts, bucket).surges.map(({ index }) => index);

describe('against the buckets before', () => {
  it('takes the root of the median for the deviation of a series that never changed', () => {
    // Median 16, no spread: √16 = 4, so more than 16 + 5 · 4 = 36, which is more than twice 16.
    const past = times(8, 16);
    expect(indices([...past, 36])).toEqual([]);
    expect(indices([...past, 37])).toEqual([8]);
    expect(findSurges([...past, 37], 'year').surges).toEqual([
      { index: 8, attacks: 37, median: 16, deviation: 4, cycle: null },
    ]);
  });

  it('takes the median absolute deviation where it is larger', () => {
    // Sorted 80, 90, 90, 100, 100, 110, 110, 120: median 100; off by 0, 0, 10, 10, 10, 10, 20, 20: 10 · 1.4826.
    const past = [100, 110, 90, 100, 120, 80, 110, 90];
    expect(findSurges([...past, 300], 'year').surges).toEqual([
      { index: 8, attacks: 300, median: 100, deviation: expect.closeTo(14.826), cycle: null },
    ]);
    // 100 + 5 · 14.826 = 174.13 is passed, but not twice the median.
    expect(indices([...past, 199])).toEqual([]);
    expect(indices([...past, 200])).toEqual([8]);
  });

  it('is not led astray by one earlier surge', () => {
    expect(indices([...times(8, 16), 5000, 16, 40])).toEqual([8, 10]);
  });

  it('wants more than five where there was nothing', () => {
    expect(indices([...times(8, 0), 5, 0, 6])).toEqual([10]);
  });
});

describe('where there is too little past', () => {
  it('judges nothing, and says how much', () => {
    expect(findSurges([...times(7, 16), 9999], 'year')).toEqual({ surges: [], judged: 0, unjudged: 8 });
    expect(findSurges([...times(8, 16), 9999], 'year')).toMatchObject({ judged: 1, unjudged: 8 });
  });

  it('takes a bucket without data for no past, and no zero', () => {
    expect(findSurges([...times(20, null), ...times(7, 16), 99], 'year')).toMatchObject({
      judged: 0,
      unjudged: 8,
    });
    expect(indices([...times(8, 16), ...times(40, null), 99])).toEqual([48]);
  });

  it('judges only from the first bucket on, with those before as past', () => {
    expect(findSurges([...times(8, 16), 99, 99], 'year', 9)).toMatchObject({ judged: 1, unjudged: 0 });
  });
});

describe('where there are two cycles', () => {
  // Quiet but for 11, 12 and 13 o'clock of each day.
  const day = (noon = 400, midnight = 4) =>
    Array.from({ length: 24 }, (_, hour) => (hour === 0 ? midnight : Math.abs(hour - 12) <= 1 ? noon : 4));

  it('compares with the same hour, so that noon is no surge and the same count at midnight is', () => {
    const found = findSurges([...day(), ...day(), ...day(400, 400)], 'hour', 48);
    // At midnight 4, 4, 4 of two days: the root of 4 is 2.
    expect(found.surges).toEqual([{ index: 48, attacks: 400, median: 4, deviation: 2, cycle: 24 }]);
    expect(found.judged).toBe(24);
  });

  it('compares with the hours before while there is one cycle only', () => {
    expect(findSurges([...day(), ...day()], 'hour', 24).surges.map(({ index }) => index % 24)).toEqual([
      11, 12, 13,
    ]);
  });

  it('compares with the same hour of the week once there are two weeks', () => {
    // Sundays have 40 an hour, other days 4.
    const week = Array.from({ length: 168 }, (_, hour) => (hour >= 144 ? 40 : 4));
    const counts = [...week, ...week, ...week];
    expect(findSurges(counts, 'hour', 336).surges).toEqual([]);
    counts[340] = 40;
    expect(findSurges(counts, 'hour', 336).surges).toEqual([
      { index: 340, attacks: 40, median: 4, deviation: 2, cycle: 168 },
    ]);
  });
});

it('finds what the rule says, whatever the series', () => {
  const counts = fc.array(fc.option(fc.integer({ min: 0, max: 60 }), { nil: null, freq: 8 }), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(counts, fc.constantFrom('hour' as const, 'day' as const, 'year' as const), (list, bucket) => {
      const { surges, judged, unjudged } = findSurges(list, bucket);
      expect(judged + unjudged).toBe(list.filter((count) => count !== null).length);
      for (const { index, attacks, median, deviation } of surges) {
        expect(list[index]).toBe(attacks);
        expect(deviation).toBeGreaterThanOrEqual(1);
        expect(attacks).toBeGreaterThan(median + SURGE_PARAMETERS.deviations * deviation);
        expect(attacks).toBeGreaterThanOrEqual(SURGE_PARAMETERS.factor * median);
      }
      // What comes after a bucket does not change what was said of it.
      const half = findSurges(list.slice(0, 30), bucket).surges;
      expect(surges.filter(({ index }) => index < 30)).toEqual(half);
    }),
  );
});

it('says the rule with its parameters', () => {
  expect(surgeRule('day')).toContain('at least 2 times the median');
  expect(surgeRule('day')).toContain('more than 5 robust deviations');
  expect(surgeRule('day')).toContain('the same day of the week in up to 8 earlier cycles');
  expect(surgeRule('hour')).toMatch(/^An hour is a surge/);
  expect(surgeRule('year')).toContain('Its past is the last 28 before it, at least 8.');
});
