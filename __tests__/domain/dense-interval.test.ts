import fc from 'fast-check';
import { compatibleDensePlaces, denseIntervals } from '@/lib/domain/dense-interval';
import { placeAmong } from '@/lib/domain/rank';

const big = (counts: readonly number[]) => counts.map(BigInt);

it.each<[string, number[], number, [number, number][]]>([
  [
    'nothing is unknown',
    [9, 7, 7, 1],
    0,
    [
      [1, 1],
      [2, 2],
      [2, 2],
      [3, 3],
    ],
  ],
  [
    'one attack parts a tie above',
    [9, 7, 7, 1],
    1,
    [
      [1, 1],
      [2, 3],
      [2, 3],
      [3, 4],
    ],
  ],
  [
    'one attack makes two above equal, which lifts who is below',
    [10, 9, 1],
    1,
    [
      [1, 1],
      [1, 2],
      [2, 3],
    ],
  ],
  [
    'two attacks make one level of two neighbours',
    [20, 18, 1],
    2,
    [
      [1, 1],
      [1, 2],
      [2, 3],
    ],
  ],
  [
    'a newcomer from below needs one more than its rival has',
    [5, 3],
    2,
    [
      [1, 1],
      [1, 2],
    ],
  ],
  [
    'three attacks bring it above',
    [5, 3],
    3,
    [
      [1, 2],
      [1, 2],
    ],
  ],
  [
    'those who rise together need a count each',
    [5, 4, 4],
    5,
    [
      [1, 3],
      [1, 3],
      [1, 3],
    ],
  ],
  ['one alone stays first whatever is unknown', [4], 9, [[1, 1]]],
])('tells the dense interval where %s', (_, attacks, unknown, expected) => {
  expect(denseIntervals(big(attacks), BigInt(unknown))).toEqual(expected);
});

/** Every way to hand out at most so many attacks. */
function* allocations(entities: number, unknown: number): Generator<number[]> {
  if (entities === 0) {
    yield [];
    return;
  }
  for (let own = 0; own <= unknown; own += 1) {
    for (const rest of allocations(entities - 1, unknown - own)) yield [own, ...rest];
  }
}

function densePlace(counts: readonly number[], at: number): number {
  const rivals = counts.filter((_, index) => index !== at);
  return placeAmong(BigInt(counts[at] ?? 0), big(rivals), 'dense');
}

const small = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
const few = fc.integer({ min: 0, max: 6 });

it('tells the best and the worst dense place over all ways in which the unknown attacks may be anybody’s', () => {
  fc.assert(
    fc.property(small, few, (attacks, unknown) => {
      const places = attacks.map(() => [Number.POSITIVE_INFINITY, 0] as [number, number]);
      for (const added of allocations(attacks.length, unknown)) {
        const counts = attacks.map((count, index) => count + (added[index] ?? 0));
        places.forEach((interval, at) => {
          const place = densePlace(counts, at);
          interval[0] = Math.min(interval[0], place);
          interval[1] = Math.max(interval[1], place);
        });
      }
      expect(denseIntervals(big(attacks), BigInt(unknown))).toEqual(places);
    }),
    { numRuns: 300 },
  );
});

/** Every list that the counts may stand for when they are rounded to the nearest multiple. */
function* unrounded(counts: readonly number[], rounding: number): Generator<number[]> {
  const [first, ...others] = counts;
  if (first === undefined) {
    yield [];
    return;
  }
  const least = first - Math.floor(rounding / 2);
  for (let count = Math.max(least, 1); count <= least + rounding - 1; count += 1) {
    for (const rest of unrounded(others, rounding)) yield [count, ...rest];
  }
}

it('holds every dense place that rounded counts and unknown attacks allow', () => {
  const lists = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(lists, fc.integer({ min: 2, max: 4 }), fc.nat(3), (multiples, rounding, unknown) => {
      const attacks = multiples.map((multiple) => multiple * rounding);
      const intervals = denseIntervals(big(attacks), BigInt(unknown), BigInt(rounding)) ?? [];
      for (const counts of unrounded(attacks, rounding)) {
        for (const added of allocations(counts.length, unknown)) {
          const now = counts.map((count, index) => count + (added[index] ?? 0));
          now.forEach((_, at) => {
            const [best, worst] = intervals[at] ?? [0, 0];
            const place = densePlace(now, at);
            expect(best <= place && place <= worst).toBe(true);
          });
        }
      }
    }),
    { numRuns: 100 },
  );
});

it('tells the dense places that a stated volume is compatible with, over all allocations to its rivals', () => {
  fc.assert(
    fc.property(
      small,
      few,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 4 }),
      (rivals, unknown, volume, rounding) => {
        const places: number[] = [];
        const least = volume - Math.floor(rounding / 2);
        for (let count = Math.max(1, least); count <= least + rounding - 1; count += 1) {
          for (const added of allocations(rivals.length, unknown)) {
            const others = rivals.map((rival, index) => rival + (added[index] ?? 0));
            places.push(densePlace([count, ...others], 0));
          }
        }
        const told = compatibleDensePlaces(BigInt(volume), big(rivals), BigInt(unknown), BigInt(rounding));
        expect(told).toEqual([Math.min(...places), Math.max(...places)]);
      },
    ),
    { numRuns: 200 },
  );
});

it('answers 300 countries at once, and says nothing of longer rankings', () => {
  const attacks = Array.from({ length: 300 }, (_, index) => BigInt(1_000_000 - index * index * 11));
  const intervals = denseIntervals(attacks, 50_000n) ?? [];
  intervals.forEach(([best, worst], index) => {
    expect(best <= index + 1 && index + 1 <= worst).toBe(true);
  });
  expect(denseIntervals([...attacks, 1n], 5n)).toBeNull();
});
