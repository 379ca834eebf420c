import { renderToStaticMarkup } from 'react-dom/server';
import { HatchedBuckets } from '@/components/drawings/hatched-buckets';
import { PALETTES } from '@/components/drawings/palette';

it('hatches an incomplete bucket layer upon layer, as it would be stacked, and no other bucket', () => {
  const svg = renderToStaticMarkup(
    <HatchedBuckets
      spans={[0, 10, 20].map((fromMs) => ({ fromMs, toMs: fromMs + 10 }))}
      layers={[
        { id: 'a', color: 'var(--scale-5)', values: [1, 30, 1] },
        { id: 'b', color: 'var(--scale-3)', values: [1, 0, 1] },
        { id: 'c', color: 'var(--accent)', values: [1, 20, 1] },
      ]}
      incomplete={[false, true, false]}
      frame={{ left: 0, right: 300, width: 300, fromMs: 0, toMs: 30, offset: 'Z' }}
      y={(value) => 100 - value}
      palette={PALETTES.light}
    />,
  );
  const boxes = [...svg.matchAll(/<rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/g)];
  expect(boxes.map(([, ...box]) => box.map(Number))).toEqual([
    [100, 70, 100, 30],
    [100, 50, 100, 20],
  ]);
  const { 'scale-5': lowest, accent } = PALETTES.light;
  expect([...svg.matchAll(/stroke="(#\w+)"/g)].map(([, color]) => color)).toEqual([lowest, accent]);
});
