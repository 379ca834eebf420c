import fc from 'fast-check';
import { nextPlaces } from '@/lib/domain/next-places';

it.each([
  [31, 118, [30, 29, 28, 1]],
  [51, 118, [50, 49, 48, 1]],
  [55, 118, [54, 53, 52, 50, 1]],
  [4, 118, [3, 2, 1]],
  [2, 118, [1]],
  [1, 118, []],
  [null, 118, [118, 59, 10, 1]],
  [null, 0, []],
])('asks from place %j of %i for %j', (place, of, expected) => {
  expect(nextPlaces(place, of)).toEqual(expected);
});

it('asks only for places that exist and are better, nearest first, none twice', () => {
  const placeOf = fc.integer({ min: 1, max: 300 }).chain((of) => {
    return fc.tuple(fc.option(fc.integer({ min: 1, max: of })), fc.constant(of));
  });
  fc.assert(
    fc.property(placeOf, ([place, of]) => {
      const places = nextPlaces(place, of);
      expect(places).toEqual([...new Set(places)].sort((a, b) => b - a));
      expect(places.every((one) => one >= 1 && one <= of && (place === null || one < place))).toBe(true);
      expect(places.at(-1)).toBe(place === 1 ? undefined : 1);
    }),
  );
});
