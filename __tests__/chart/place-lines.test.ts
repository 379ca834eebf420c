import { placeLines } from '@/lib/chart/place-lines';

it('draws gaps as gaps, and a place that stands alone as a dot', () => {
  const path = placeLines([[1, 2, null, 3, null, 4, 4]], [0, 10, 20, 30, 40, 50, 60], (place) => place * 10);
  expect(path).toBe('M0 10L10 20M30 30h0M50 40L60 40');
});

it('draws a place that stands alone over its bucket, where a reach is given', () => {
  const path = placeLines([[1, null, 3, 4]], [5, 15, 25, 35], (place) => place * 10, 3.5);
  expect(path).toBe('M1.5 10h7M25 30L35 40');
});
