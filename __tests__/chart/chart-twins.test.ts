import { attacksTwin, comparedTwin, ladderTwin, timelineTwin } from '@/lib/chart/chart-twins';
import { flowsTo } from '@/lib/chart/flow-arcs';
import { flowsTwin } from '@/lib/chart/map-twins';
import type { RankHistory, RankingAnswer, RankingEntry, Timeline } from '@/lib/domain/answer';
import { loadWords } from '@/lib/words/load-words';

const words = loadWords('en');
const day = (n: number) => `2019-04-${String(n).padStart(2, '0')}T00:00:00-05:00`;
const course = (key: string, ranks: (number | null)[], attacks: (number | null)[]) => ({
  ...{ key, name: `Name of ${key}`, ranks, attacks },
  tied: ranks.map((rank) => rank === 2),
});
const history: RankHistory = {
  ...{ by: 'target', per: null, ties: 'competition', bucket: 'day', timeZone: 'America/Guayaquil' },
  period: { from: day(9), to: day(11) },
  buckets: [day(9), day(10)],
  of: [3, 2],
  series: [
    course('A', [1, 1], [900, 800]),
    course('B', [3, null], [10, null]),
    course('C', [2, 2], [1_234, 700]),
  ],
};

it('tells every course of a ladder, the chosen one and its attacks first, then the named ones', () => {
  const { columns, rows } = ladderTwin(history, { selected: 'C', named: ['B'] }, words);
  expect(columns).toEqual(['Time', 'Name of C', 'Attacks per day, Name of C', 'Name of B', 'Name of A']);
  expect(rows).toEqual([
    ['9 Apr 2019', '=2', '1,234', '3', '1'],
    ['10 Apr 2019', '=2', '700', '–', '1'],
  ]);
});

it('tells no attacks of a ready-made ranking, which has none', () => {
  const listed = history.series.map((one) => ({ ...one, attacks: [null, null] }));
  const { columns } = ladderTwin({ ...history, series: listed }, { selected: 'C', named: [] }, words);
  expect(columns).toEqual(['Time', 'Name of C', 'Name of A', 'Name of B']);
});

it('tells the flows on a map and what no arc shows, so that all add up', () => {
  const counts = { US: 5_000, BR: 300, CO: 20, EC: 7, ZZ: 1 };
  const flows = Object.entries(counts).map(([source, attacks]) => ({ source, target: 'EC', attacks }));
  const { caption, rows } = flowsTwin(flowsTo('EC', { period: history.period, flows }, 2), words);
  expect(caption).toBe('The largest flows to Ecuador');
  expect(rows).toEqual([
    ['United States', '5,000'],
    ['Brazil', '300'],
    ['1 other country', '20'],
    ['Within Ecuador', '7'],
    ['Unknown country', '1'],
  ]);
});

it('tells a volume bucket by bucket: zeros, gaps, and how much of a bucket was counted', () => {
  const timeline: Timeline = {
    ...{ bucket: 'day', timeZone: 'America/Guayaquil', period: { from: day(9), to: day(12) } },
    starts: [day(9), day(10), day(11)],
    keys: [{ key: 'A', name: 'Name of A' }],
    buckets: [
      { start: day(9), attacks: '9007199254740993', by: {} },
      { start: day(11), attacks: 5, by: { A: 2 } },
    ],
    incomplete: [{ start: day(11), from: day(11), to: '2019-04-11T11:00:00-05:00' }],
  };
  const { columns, rows } = timelineTwin(timeline, words);
  expect(columns).toEqual(['Time', 'Attacks', 'Name of A']);
  expect(rows.slice(0, 2)).toEqual([
    ['9 Apr 2019', '9,007,199,254,740,993', '0'],
    ['10 Apr 2019', '–', '–'],
  ]);
  const [when, ...counts] = rows[2] ?? [];
  expect(when).toMatch(/^11 Apr 2019\. Incomplete.*11:00/);
  expect(counts).toEqual(['5', '2']);
});

describe('the table of a ranking', () => {
  const entry = (key: string, rank: number | null, previousRank: number | null): RankingEntry => ({
    ...{ key, name: `Name of ${key}`, rank, tied: rank === 2, attacks: rank === null ? 0 : 10, share: 0.25 },
    ...{ perMillion: null, interval: null, previousRank, previousTied: previousRank === 3 },
    ...{ previousAttacks: null, shift: null, state: rank === null ? 'gone' : 'ranked' },
  });
  const answer = (unknown: number) =>
    ({
      entries: [entry('A', 1, 3), entry('B', 2, null), entry('C', null, 4)],
      unknown: { attacks: unknown, share: 0.5 },
    }) as RankingAnswer;

  it('tells who has attacks, with ties, and the unknown last where there is any', () => {
    expect(attacksTwin(answer(20), words).rows).toEqual([
      ['Name of A', '1', '10', '25.0 %'],
      ['Name of B', '=2', '10', '25.0 %'],
      ['Unknown, or not stated', '–', '20', '50.0 %'],
    ]);
    expect(attacksTwin(answer(0), words).rows).toHaveLength(2);
  });

  it('tells who is new or gone by no place where it had none', () => {
    expect(comparedTwin(answer(0), words).rows).toEqual([
      ['Name of A', '=3', '1'],
      ['Name of B', '–', '=2'],
      ['Name of C', '4', '–'],
    ]);
  });
});
