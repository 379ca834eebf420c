import { placeLines } from '@/lib/chart/place-lines';

it('draws gaps as gaps, and a place that stands alone as a dot', () => {
  const path = placeLines([[1, 2, null, 3, null, 4, 4]], [0, 10, 20, 30, 40, 50, 60], (place) => place * 10);
  expect(path).toBe('M0 10L10 20M30 30h0M50 40L60 40');
});
