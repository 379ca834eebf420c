import fc from 'fast-check';
import { placeFinder } from '@/lib/domain/place-finder';
import { rank } from '@/lib/domain/rank';
import { TIE_RULES } from '@/lib/domain/rank-rules';

/** Small counts tie often; of those beyond 2^53 neighbours are one number. */
const count = fc.oneof(fc.bigInt(1n, 9n), fc.bigInt(2n ** 53n - 2n, 2n ** 53n + 4n));

it('finds the places that a ranking gives', () => {
  fc.assert(
    fc.property(fc.array(count, { minLength: 1 }), fc.constantFrom(...TIE_RULES), (counts, rule) => {
      const find = placeFinder(counts, rule);
      for (const { key, place, tied } of rank(
        counts.map((one, at) => [String(at), one]),
        rule,
      )) {
        expect(find(counts[Number(key)] ?? 0n)).toEqual({ place, tied });
      }
    }),
  );
});
