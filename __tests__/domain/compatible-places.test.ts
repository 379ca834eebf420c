import fc from 'fast-check';
import { placeIntervals } from '@/lib/analytics/place-intervals';
import { attacksForPlace, compatiblePlaces, placeAmong, placeInterval } from '@/lib/domain/rank';

const RIVALS = [90n, 70n, 50n, 50n, 30n, 10n];

it.each([
  // volume, rounding, unknown → best, worst
  [60n, 1n, 0n, [3, 3]],
  // Ties are decided for it and against it.
  [50n, 1n, 0n, [3, 5]],
  // 55 to 64.
  [60n, 10n, 0n, [3, 3]],
  // 50 to 149, which may tie with 50.
  [100n, 100n, 0n, [1, 5]],
  // 40 to 59: 30 and 10 stay below, 70 stays above.
  [50n, 20n, 0n, [3, 5]],
  // With 15 unknown, 50 could be lifted to 60, and no other.
  [60n, 1n, 15n, [3, 4]],
  // 10 + 10 unknown for the two at 50.
  [60n, 1n, 20n, [3, 5]],
  // Rounded down to nothing, it is still at least one attack.
  [1n, 10n, 0n, [7, 7]],
  // Up to 50, level with the two at 50.
  [1n, 100n, 0n, [3, 7]],
])(
  'is compatible with these places: %i to the nearest %i, %i unknown',
  (volume, rounding, unknown, places) => {
    expect(compatiblePlaces(volume, RIVALS, unknown, rounding)).toEqual(places);
  },
);

it('widens the interval of a place by what rounding hides', () => {
  expect(placeInterval(50n, [90n, 70n, 30n, 10n], 0n)).toEqual([3, 3]);
  // 50 may be 59 and 70 may be 60 at best under 20: 40–59 against 60–79 and 20–39.
  expect(placeInterval(50n, [90n, 70n, 30n, 10n], 0n, 20n)).toEqual([3, 3]);
  // Under 21: 40–60 against 60–80 and 20–40: level with both.
  expect(placeInterval(50n, [90n, 70n, 30n, 10n], 0n, 21n)).toEqual([2, 4]);
});

describe('of any list', () => {
  const count = fc.bigInt({ min: 1n, max: 60n });
  const counts = fc.array(count, { maxLength: 12 });
  const small = fc.bigInt({ min: 1n, max: 20n });
  const descending = (list: bigint[]) => [...list].sort((a, b) => Number(b - a));

  it('holds the place of every number that rounds to the volume, however the unknown are shared out', () => {
    const givenOut = fc.array(fc.tuple(fc.nat(11), fc.bigInt({ min: 0n, max: 9n })), { maxLength: 6 });
    fc.assert(
      fc.property(counts, count, small, fc.nat(19), givenOut, (list, volume, rounding, step, gifts) => {
        const actual = volume - rounding / 2n + (BigInt(step) % rounding);
        if (actual < 1n) return;
        const unknown = gifts.reduce((sum, [, attacks]) => sum + attacks, 0n);
        const [best, worst] = compatiblePlaces(volume, descending(list), unknown, rounding);
        const lifted = list.map((it, index) =>
          gifts.reduce((sum, [to, attacks]) => (to === index ? sum + attacks : sum), it),
        );
        const place = placeAmong(actual, lifted, 'competition');
        expect(place).toBeGreaterThanOrEqual(best);
        expect(place).toBeLessThanOrEqual(worst);
      }),
    );
  });

  it('answers the place that was asked for when given the attacks that it takes', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 13 }), (list, place) => {
        const needed = attacksForPlace(place, list);
        if (needed === null) return;
        const [best] = compatiblePlaces(needed, descending(list), 0n);
        expect(best).toBeLessThanOrEqual(place);
        if (needed > 1n)
          expect(compatiblePlaces(needed - 1n, descending(list), 0n)[0]).toBeGreaterThan(place);
      }),
    );
  });

  it('keeps the true place within the interval, whatever the counts were before they were rounded', () => {
    const off = fc.array(fc.nat(19), { minLength: 13, maxLength: 13 });
    fc.assert(
      fc.property(counts, count, small, off, (list, own, rounding, offs) => {
        const actual = (it: bigint, at: number) => it - rounding / 2n + (BigInt(offs[at] ?? 0) % rounding);
        const [best, worst] = placeInterval(own, descending(list), 0n, rounding);
        const place = placeAmong(actual(own, 12), descending(list).map(actual), 'competition');
        expect(place).toBeGreaterThanOrEqual(best);
        expect(place).toBeLessThanOrEqual(worst);
      }),
    );
  });

  it('finds all intervals at once as it finds each, rounding included', () => {
    fc.assert(
      fc.property(counts, fc.bigInt({ min: 0n, max: 80n }), small, (list, unknown, rounding) => {
        const sorted = descending(list);
        const each = sorted.map((own, at) =>
          placeInterval(
            own,
            sorted.filter((_, index) => index !== at),
            unknown,
            rounding,
          ),
        );
        expect(placeIntervals(sorted, unknown, rounding)).toEqual(each);
      }),
    );
  });
});
