import fc from 'fast-check';
import { attacksForPlace, eligible, placeInterval, rank, rankShift, type Tally } from '@/lib/domain/rank';

const places = (tallies: Tally[], rule?: 'competition' | 'dense') =>
  rank(tallies, rule).map(({ key, place, tied }) => [key, place, tied]);

describe('rank', () => {
  it('gives tied countries the best place and skips the next', () => {
    expect(
      places([
        ['BR', 9],
        ['EC', 7],
        ['FR', 7],
        ['DE', 1],
      ]),
    ).toEqual([
      ['BR', 1, false],
      ['EC', 2, true],
      ['FR', 2, true],
      ['DE', 4, false],
    ]);
  });

  it('skips nothing under dense ranking', () => {
    expect(
      places(
        [
          ['BR', 9],
          ['EC', 7],
          ['FR', 7],
          ['DE', 1],
        ],
        'dense',
      ),
    ).toEqual([
      ['BR', 1, false],
      ['EC', 2, true],
      ['FR', 2, true],
      ['DE', 3, false],
    ]);
  });

  it('ranks neither the unknown, nor the unstated, nor who has nothing', () => {
    expect(
      places([
        ['ZZ', 99],
        ['', 50],
        ['EC', 0],
        ['BR', 1],
      ]),
    ).toEqual([['BR', 1, false]]);
  });

  it('ties all when all are equal', () => {
    expect(
      places([
        ['C', 3],
        ['A', 3],
        ['B', 3],
      ]),
    ).toEqual([
      ['A', 1, true],
      ['B', 1, true],
      ['C', 1, true],
    ]);
  });

  it('compares counts beyond 2^53 exactly', () => {
    expect(
      places([
        ['A', 2n ** 60n],
        ['B', 2n ** 60n + 1n],
      ]),
    ).toEqual([
      ['B', 1, false],
      ['A', 2, false],
    ]);
  });
});

describe('placeInterval', () => {
  it('is the place itself when nothing is unknown and nobody ties', () => {
    expect(placeInterval(5n, [9n, 7n, 3n], 0n)).toEqual([3, 3]);
  });

  it('spans the tie', () => {
    expect(placeInterval(7n, [9n, 7n, 7n, 3n], 0n)).toEqual([2, 4]);
  });

  it('gives the unknown to the entity for the best, to the cheapest rivals below for the worst', () => {
    // With 4 unknown: 5 + 4 reaches 9 (place 1 or tied with it); lifting 4 to 5 costs 1 and 3 to 5 costs 2, 1 is too far.
    expect(placeInterval(5n, [9n, 7n, 4n, 3n, 1n], 4n)).toEqual([1, 5]);
  });
});

describe('attacksForPlace', () => {
  it('is the count of who holds the place', () => {
    expect(attacksForPlace(2, [9n, 7n, 3n])).toBe(7n);
  });

  it('is one attack for the place behind everybody', () => {
    expect(attacksForPlace(4, [9n, 7n, 3n])).toBe(1n);
  });

  it('does not exist beyond the last place or before the first', () => {
    expect(attacksForPlace(5, [9n, 7n, 3n])).toBeNull();
    expect(attacksForPlace(0, [9n, 7n, 3n])).toBeNull();
  });
});

it('counts a climb as positive, and no shift for who is new or gone', () => {
  expect(rankShift(51, 31)).toBe(20);
  expect(rankShift(31, 51)).toBe(-20);
  expect(rankShift(null, 31)).toBeNull();
  expect(rankShift(31, null)).toBeNull();
});

describe('of any list', () => {
  const key = fc.string({ minLength: 0, maxLength: 3 });
  const tallies = fc.uniqueArray(fc.tuple(key, fc.bigInt({ min: 0n, max: 12n })), {
    selector: ([name]) => name,
    maxLength: 30,
  });
  const rule = fc.constantFrom('competition' as const, 'dense' as const);
  const counts = fc.array(fc.bigInt({ min: 1n, max: 20n }), { maxLength: 20 });
  const placeOf = (own: bigint, rivals: bigint[]): number => 1 + rivals.filter((rival) => rival > own).length;

  it('does not depend on the order of the input', () => {
    const shuffled = tallies.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, rule, ([list, other], how) => {
        expect(rank(other, how)).toEqual(rank(list, how));
      }),
    );
  });

  it('puts equal counts on one place, and more attacks on a better one', () => {
    fc.assert(
      fc.property(tallies, rule, (list, how) => {
        const attacks = new Map(list);
        const ranked = rank(list, how).map((it) => ({ ...it, attacks: attacks.get(it.key) ?? 0n }));
        expect(ranked).toHaveLength(eligible(list).length);
        for (const a of ranked) {
          const equals = ranked.filter((b) => b.attacks === a.attacks);
          expect(equals.every((b) => b.place === a.place)).toBe(true);
          expect(a.tied).toBe(equals.length > 1);
          const better = ranked.filter((b) => b.attacks > a.attacks);
          const ahead = how === 'dense' ? new Set(better.map((b) => b.attacks)).size : better.length;
          expect(a.place).toBe(ahead + 1);
        }
      }),
    );
  });

  it('keeps the place within its interval, and widens the interval with the unknown', () => {
    fc.assert(
      fc.property(
        counts,
        fc.bigInt({ min: 1n, max: 20n }),
        fc.bigInt({ min: 0n, max: 60n }),
        (list, own, unknown) => {
          const rivals = list.sort((a, b) => Number(b - a));
          const [best, worst] = placeInterval(own, rivals, unknown);
          const place = placeOf(own, rivals);
          expect(best).toBeLessThanOrEqual(place);
          expect(worst).toBeGreaterThanOrEqual(place);
          const [wider, wide] = placeInterval(own, rivals, unknown + 1n);
          expect(wider).toBeLessThanOrEqual(best);
          expect(wide).toBeGreaterThanOrEqual(worst);
        },
      ),
    );
  });

  it('asks for the fewest attacks: they reach the place and one fewer does not', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 22 }), (rivals, place) => {
        const needed = attacksForPlace(place, rivals);
        if (needed === null) return expect(place).toBeGreaterThan(rivals.length + 1);
        expect(placeOf(needed, rivals)).toBeLessThanOrEqual(place);
        if (needed > 1n) expect(placeOf(needed - 1n, rivals)).toBeGreaterThan(place);
      }),
    );
  });
});
