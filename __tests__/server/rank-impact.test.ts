import fc from 'fast-check';
import { rank } from '@/lib/domain/rank';
import { sideImpact } from '@/lib/server/uploads/rank-impact';

const BEFORE = [
  ['BR', 50n],
  ['PE', 40n],
  ['CO', 30n],
  ['EC', 10n],
] as const;
/** "EC 4→1 of 4" */
const moves = (...added: [string, bigint][]) =>
  sideImpact('target', BEFORE, added, 'competition').map(
    ({ entity, before, after }) =>
      `${entity} ${before?.tied ? '=' : ''}${before?.place ?? '–'}→${after?.tied ? '=' : ''}${after?.place} of ${after?.of}`,
  );

it('tells who moves, the largest move first, and not who stays', () => {
  // EC 55 passes three, each of whom falls by one place.
  expect(moves(['EC', 45n])).toEqual(['EC 4→1 of 4', 'BR 1→2 of 4', 'PE 2→3 of 4', 'CO 3→4 of 4']);
  expect(moves(['BR', 1000n])).toEqual([]);
  expect(moves()).toEqual([]);
});

it('tells of a tie on both sides of it', () => {
  expect(moves(['CO', 10n])).toEqual(['CO 3→=2 of 4', 'PE 2→=2 of 4']);
});

it('tells of a country that had no place before', () => {
  expect(moves(['CL', 5n])).toEqual(['CL –→5 of 5']);
});

it('gives the unknown no place', () => {
  expect(moves(['ZZ', 1_000_000n])).toEqual([]);
});

it('skips no place after a tie where the dataset does not', () => {
  const impacts = sideImpact('target', BEFORE, [['CO', 10n]], 'dense');
  // Both have 40, and Ecuador is next.
  expect(impacts.map(({ entity, after }) => `${entity} ${after?.place}`)).toEqual(['CO 2', 'EC 3', 'PE 2']);
});

it('tells the places that the ranking will have', () => {
  const codes = fc.constantFrom('AR', 'BR', 'CL', 'CO', 'EC', 'PE', 'ZZ');
  const tallies = fc.uniqueArray(fc.tuple(codes, fc.bigInt({ min: 0n, max: 20n })), {
    selector: ([key]) => key,
  });
  fc.assert(
    fc.property(tallies, tallies, (before, added) => {
      const sums = new Map(before);
      for (const [key, attacks] of added) sums.set(key, (sums.get(key) ?? 0n) + attacks);
      const impacts = sideImpact('source', before, added, 'competition');
      const [were, are] = [rank(before), rank([...sums])];
      for (const { key, place, tied } of are) {
        const was = were.find((it) => it.key === key);
        const moved = was?.place !== place || was.tied !== tied;
        const told = impacts.find(({ entity }) => entity === key)?.after ?? null;
        expect(told).toEqual(moved ? { place, tied, of: are.length } : null);
      }
    }),
  );
});
