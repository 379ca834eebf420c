import { frameOf, type MapFrame, WHOLE_WORLD } from '@/lib/chart/map-frame';
import { panInto } from '@/lib/chart/pan-into';
import worldIndex from '@/lib/chart/world-index.json';

const africa = frameOf('africa');
/** A box on the map, as it stands in a frame that was moved. */
const shown = (box: typeof ECUADOR, { x, y, k }: MapFrame, [dx, dy]: readonly [number, number]) => ({
  left: x + dx + k * box.x,
  right: x + dx + k * (box.x + box.width),
  top: y + dy + k * box.y,
  bottom: y + dy + k * (box.y + box.height),
});
const ECUADOR = { x: 208, y: 246, width: 17, height: 22 };
const RUSSIA = { x: 480, y: 5, width: 360, height: 120 };

it('leaves the map where it is when a country is in the frame', () => {
  const chad = { x: 480, y: 170, width: 22, height: 40 };
  expect(panInto(chad, [490, 190], africa)).toEqual([0, 0]);
  expect(panInto(ECUADOR, [216, 257], WHOLE_WORLD)).toEqual([0, 0]);
});

it('moves the map as little as it takes to have all of a country in the frame, off its edge', () => {
  const guatemala = { ...ECUADOR, x: 181 };
  const moved = panInto(guatemala, [190, 257], africa);
  expect(moved[1]).toBe(0);
  expect(shown(guatemala, africa, moved).left).toBeCloseTo(14);
  const sydney = { x: 880, y: 430, width: 30, height: 12 };
  const there = shown(sydney, africa, panInto(sydney, [895, 436], africa));
  expect(there.right).toBeCloseTo(worldIndex.width - 14);
  expect(there.bottom).toBeCloseTo(worldIndex.height - 14);
});

it('puts the middle of a country that is larger than the frame into its middle, where it is not in sight', () => {
  const near = { x: -900, y: -500, k: 3 };
  const [dx, dy] = panInto(RUSSIA, [660, 50], near);
  expect(1080 + dx).toBe(worldIndex.width / 2);
  expect(shown(RUSSIA, near, [dx, dy]).top).toBeCloseTo(14);
});
