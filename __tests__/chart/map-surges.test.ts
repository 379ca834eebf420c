import { flowTexts } from '@/lib/chart/flow-texts';
import type { MapContent } from '@/lib/chart/map-content';
import { mapSurges, withSurges } from '@/lib/chart/map-surges';
import { peakBucket } from '@/lib/chart/peak-bucket';
import { placeRange } from '@/lib/chart/place-range';
import type { RankHistory, Timeline } from '@/lib/domain/answer';
import type { Bucket } from '@/lib/domain/fact';
import type { Surge, SurgesAnswer } from '@/lib/domain/surge-answer';
import { loadWords } from '@/lib/words/load-words';

const words = loadWords('en');
const at = (time: string) => `2019-04-11T${time}:00-05:00`;
const surge = (time: string, attacks: number | string, median: number): Surge => ({
  ...{ start: at(time), attacks, median, deviations: 9, cycle: null },
});

function answerOf(surges: Record<string, Surge[]>, bucket: Bucket = 'hour'): SurgesAnswer {
  const series = Object.entries(surges).map(([key, found]) => ({
    ...{ key, name: key, judged: 9, unjudged: 0, off: null, surges: found },
  }));
  return { bucket, series } as SurgesAnswer;
}

const content = {
  marks: [
    { code: 'EC', step: 5, tip: 'Ecuador: 900 attacks' },
    { code: 'PE', step: 1, tip: 'Peru: 9 attacks' },
  ],
  legend: { notes: ['Of disputed borders.'] },
} as unknown as MapContent;

const tipOf = (answer: SurgesAnswer, start: string | null) =>
  withSurges(content, answer, mapSurges(answer, start), words).marks[0]?.tip;

describe('the surges on a map', () => {
  const answer = answerOf({ EC: [surge('12:00', 300, 100), surge('17:00', 900, 60)], PE: [] });

  it('are of each country the strongest of the time that is shown', () => {
    expect(mapSurges(answer, null)).toEqual([{ code: 'EC', start: at('17:00'), times: 15 }]);
    // The same instant in another zone.
    expect(mapSurges(answer, '2019-04-11T17:00:00Z')).toEqual([{ code: 'EC', start: at('12:00'), times: 3 }]);
    expect(mapSurges(answer, at('13:00'))).toEqual([]);
  });

  it('are told in the tips and the legend, with what they are times of and when they were', () => {
    const { marks, legend } = withSurges(content, answer, mapSurges(answer, null), words);
    expect(marks.map(({ tip }) => tip)).toEqual([
      'Ecuador: 900 attacks, surge: 15 times its usual, 11 Apr 2019, 17:00–18:00',
      'Peru: 9 attacks',
    ]);
    expect(legend.notes).toEqual([
      '▲ 1 country with a surge: far above its own past.',
      'Of disputed borders.',
    ]);
    expect(withSurges(content, answer, [], words)).toBe(content);
  });

  it.each([
    [surge('12:45', 996, 100), '15m', '10 times its usual, 11 Apr 2019, 12:45–13:00'],
    [surge('23:00', 994, 100), 'hour', '9.9 times its usual, 11 Apr 2019, 23:00–00:00'],
    [surge('00:00', 40, 0), 'day', '40 times its usual, 11 Apr 2019'],
  ] as const)('are written with the end of their bucket: %j', (one, bucket, said) => {
    expect(tipOf(answerOf({ EC: [one] }, bucket), null)).toBe(`Ecuador: 900 attacks, surge: ${said}`);
  });
});

it('tells of flows what no arc shows, and nothing of what there is none of', () => {
  const arc = { source: 'US', attacks: 9, path: '', width: 8 };
  const flows = { target: 'EC', arcs: [arc], rest: { countries: 2, attacks: 30 }, unknown: 4, inside: 5 };
  expect(flowTexts(flows, words).slice(2)).toEqual([
    '2 other countries: 30 attacks.',
    'Within Ecuador: 5 attacks.',
    'Unknown country: 4 attacks.',
  ]);
  const bare = { ...flows, rest: { countries: 0, attacks: 0 }, unknown: 0, inside: 0 };
  expect(flowTexts(bare, words)).toHaveLength(2);
  expect(flowTexts({ ...bare, arcs: [] }, words)).toHaveLength(1);
});

it('finds the peak within a period whose end is open, the first of equals, with its exact count', () => {
  const starts = ['12:00', '13:00', '14:00', '15:00'].map(at);
  const counts = ['9007199254740992', '9007199254740993', '9007199254740993', '9007199254740999'];
  const timeline = {
    ...{ bucket: 'hour', starts, period: { from: at('12:00'), to: at('16:00') } },
    buckets: starts.map((start, i) => ({ start, attacks: counts[i], by: {} })),
  } as unknown as Timeline;
  expect(peakBucket(timeline, { from: at('12:00'), to: at('15:00') })).toEqual({
    ...{ start: at('13:00'), end: at('14:00'), attacks: '9007199254740993' },
  });
  expect(peakBucket(timeline, timeline.period)?.end).toBe(at('16:00'));
  expect(peakBucket(timeline, { from: at('16:00'), to: at('17:00') })).toBeNull();
});

it('tells the best and the worst place of a course when each was first held, and its gaps', () => {
  const ranks = [40, null, 31, 31, 51];
  const course = { key: 'EC', name: 'Ecuador', ranks, tied: [false, false, true, false, false] };
  const series = { ...course, attacks: ranks.map(() => 1) };
  const starts = ['12:00', '13:00', '14:00', '15:00', '16:00'].map(at);
  const history = {
    ...{ bucket: 'hour', buckets: starts, of: [118, 118, 117, 118, 116], series: [series] },
    period: { from: at('12:00'), to: at('17:00') },
  } as unknown as RankHistory;
  expect(placeRange(history, series, words)).toBe(
    'Highest: =31st of 117, 11 Apr 2019, 14:00–15:00. Lowest: 51st of 116, 11 Apr 2019, 16:00–17:00. Gaps are times without data: 1 of 5.',
  );
  const whole = { ...series, ranks: ranks.map((rank) => rank ?? 40) };
  expect(placeRange(history, whole, words)).not.toContain('Gaps');
});
