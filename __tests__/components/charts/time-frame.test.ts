import { bucketFrame, offsetOf, placeEvents, xOf } from '@/components/charts/time-frame';
import { windowSpans } from '@/components/charts/window-spans';
import { instantMs } from '@/lib/domain/instant-ms';

const day = (n: number, hour = 0) => `2019-04-${n}T${String(hour).padStart(2, '0')}:00:00-05:00`;
const frame = {
  ...{ left: 100, right: 500, width: 600, fromMs: instantMs(day(11)), toMs: instantMs(day(15)) },
  offset: offsetOf(day(11)),
};

it('marks a day at its noon in the zone of the data, a moment where it is, and nothing beside the plot', () => {
  const events = ['2019-04-12', day(14), '2019-04-10', '2019-04-15', day(15)].map((at) => ({
    at,
    label: at,
  }));
  expect(placeEvents(events, frame).map(({ label, x }) => [label, x])).toEqual([
    ['2019-04-12', 250],
    [day(14), 400],
    [day(15), 500],
  ]);
});

it('ends where the last bucket does', () => {
  const bucket = (n: number) => ({ start: day(n), fromMs: instantMs(day(n)), toMs: instantMs(day(n + 1)) });
  const buckets = [bucket(11), bucket(12)].map((one) => ({ ...one, end: '', attacks: null, by: {} }));
  const { left, right, offset, ...rest } = bucketFrame(buckets, 600, 20);
  expect([right, offset]).toEqual([580, '-05:00']);
  expect(xOf(instantMs(day(12)), { left, right, offset, ...rest })).toBe((left + right) / 2);
  expect(xOf(instantMs(day(13)), { left, right, offset, ...rest })).toBe(right);
});

describe('the windows compared', () => {
  const spans = (now: [string, string], before: [string, string] | null) =>
    windowSpans(
      {
        now: { from: now[0], to: now[1] },
        before: before && { from: before[0], to: before[1] },
      },
      frame,
    ).map(({ name, x1, x2, text }) => [name, x1, x2, text.textAnchor]);

  it('stand where they are, as far as the plot goes, with their names in the middle', () => {
    expect(spans([day(13), day(19)], [day(11), day(12)])).toEqual([
      ['before', 100, 200, 'middle'],
      ['now', 300, 500, 'middle'],
    ]);
  });

  it('have their names aside where they would touch', () => {
    expect(spans([day(12, 6), day(12, 12)], [day(12), day(12, 6)])).toEqual([
      ['before', 200, 225, 'end'],
      ['now', 225, 250, 'start'],
    ]);
  });

  it('say nothing where one is all of the time shown, or none of it', () => {
    expect(spans([day(11), day(15)], [day(16), day(17)])).toEqual([]);
    expect(spans([day(12), day(13)], null)).toEqual([['now', 200, 300, 'middle']]);
  });
});
