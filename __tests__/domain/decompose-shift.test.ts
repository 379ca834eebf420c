import fc from 'fast-check';
import { decomposeShift } from '@/lib/domain/decompose-shift';
import { eligible, rank, rankShift, type Tally } from '@/lib/domain/rank';

/*
 * |        | EC | BR | PE | CO | CL | AR | MX |
 * | before | 10 | 50 | 40 | 30 | 20 |  5 |    |  EC is 5th
 * | now    | 35 | 60 | 34 | 30 | 45 | 70 | 36 |  EC is 5th
 */
const BEFORE: Tally[] = [
  ...([
    ['EC', 10],
    ['BR', 50],
    ['PE', 40],
  ] as const),
  ...([
    ['CO', 30],
    ['CL', 20],
    ['AR', 5],
  ] as const),
];
const NOW: Tally[] = [
  ...([
    ['EC', 35],
    ['BR', 60],
    ['PE', 34],
    ['CO', 30],
  ] as const),
  ...([
    ['CL', 45],
    ['AR', 70],
    ['MX', 36],
  ] as const),
];

it('tells own growth from the fall and the rise of others, even where the place stayed', () => {
  expect(decomposeShift('EC', BEFORE, NOW)).toEqual({
    shift: 0,
    // 35 is above CO's 30 and CL's 20 of before.
    own: { places: 2, keys: ['CL', 'CO'] },
    // PE fell from 40 to 34, below 35.
    fell: { places: 1, keys: ['PE'] },
    // AR, CL and the new MX rose above 35.
    rose: { places: -3, keys: ['AR', 'CL', 'MX'] },
    // CL was passed and passed again: in the end neither.
    passed: ['PE', 'CO'],
    passedBy: ['AR', 'MX'],
  });
});

it('gives an entity that fell alone its own places lost', () => {
  const now: Tally[] = [...BEFORE.filter(([key]) => key !== 'BR'), ['BR', 25]];
  expect(decomposeShift('BR', BEFORE, now)).toMatchObject({
    shift: -2,
    own: { places: -2, keys: ['PE', 'CO'] },
    fell: { places: 0, keys: [] },
    rose: { places: 0, keys: [] },
    passedBy: ['PE', 'CO'],
  });
});

it('counts who is gone among those that fell', () => {
  const now = BEFORE.filter(([key]) => key !== 'BR');
  expect(decomposeShift('PE', BEFORE, now)).toMatchObject({
    shift: 1,
    own: { places: 0 },
    fell: { places: 1, keys: ['BR'] },
    passed: ['BR'],
  });
});

it('takes drawing level for passing: the place is shared', () => {
  const now: Tally[] = [...BEFORE.filter(([key]) => key !== 'EC'), ['EC', 20]];
  expect(decomposeShift('EC', BEFORE, now)).toMatchObject({ shift: 1, own: { places: 1, keys: ['CL'] } });
});

it('counts rivals that share a count as one place under dense ranking', () => {
  const before: Tally[] = [
    ['EC', 1],
    ['BR', 9],
    ['PE', 9],
    ['CO', 5],
  ];
  const now: Tally[] = [
    ['EC', 9],
    ['BR', 9],
    ['PE', 9],
    ['CO', 5],
  ];
  expect(decomposeShift('EC', before, now, 'dense')).toMatchObject({ shift: 2, own: { places: 2 } });
  expect(decomposeShift('EC', before, now)).toMatchObject({ shift: 3, own: { places: 3 } });
});

it.each(['MX', 'ZZ', 'XX'])('has nothing to take apart for %s, who lacks a place before', (key) => {
  expect(decomposeShift(key, BEFORE, NOW)).toBeNull();
});

describe('of any two periods', () => {
  const tallies = fc.uniqueArray(
    fc.tuple(fc.constantFrom(...'ABCDEFGHIJKL', 'ZZ', ''), fc.bigInt({ min: 0n, max: 9n })),
    { selector: ([key]) => key, maxLength: 14 },
  );
  const rule = fc.constantFrom('competition' as const, 'dense' as const);

  it('sums to the shift of the two rankings', () => {
    fc.assert(
      fc.property(tallies, tallies, rule, (before, now, ties) => {
        const place = (list: Tally[], key: string) =>
          rank(list, ties).find((it) => it.key === key)?.place ?? null;
        for (const [key] of [...before, ...now]) {
          const shift = rankShift(place(before, key), place(now, key));
          const parts = decomposeShift(key, before, now, ties);
          expect(parts?.shift ?? null).toBe(shift);
          if (parts === null) continue;
          const { own, fell, rose } = parts;
          expect(own.places + fell.places + rose.places).toBe(shift);
        }
      }),
    );
  });

  it('names one rival for each place under competition ranking, whatever the order of the input', () => {
    const pairs = fc.tuple(tallies, tallies);
    fc.assert(
      fc.property(pairs, ([before, now]) => {
        for (const [key] of eligible(before)) {
          const parts = decomposeShift(key, before, now);
          expect(decomposeShift(key, [...before].reverse(), [...now].reverse())).toEqual(parts);
          if (parts === null) continue;
          const { shift, own, fell, rose, passed, passedBy } = parts;
          expect(own.keys).toHaveLength(Math.abs(own.places));
          expect([fell.keys.length, rose.keys.length]).toEqual([fell.places, 0 - rose.places]);
          expect(passed.length - passedBy.length).toBe(shift);
        }
      }),
    );
  });
});
