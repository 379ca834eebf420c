import fc from 'fast-check';
import { changeContent } from '@/lib/chart/change-content';
import { changeTwin } from '@/lib/chart/map-twins';
import type { RankingAnswer, RankingEntry } from '@/lib/domain/answer';
import { MAP_SCALES } from '@/lib/domain/map-view';
import { loadWords } from '@/lib/words/load-words';

const words = loadWords('en');

function entry(key: string, attacks: number | null, previousAttacks: number | null): RankingEntry {
  return {
    ...{ key, name: key, rank: attacks === null ? null : 1, tied: false, attacks: attacks ?? 0, share: 0 },
    ...{ perMillion: null, interval: null, previousRank: previousAttacks === null ? null : 1 },
    ...{ previousTied: false, previousAttacks, shift: null, state: 'ranked' },
  };
}

function answerOf(entries: RankingEntry[], hoursBefore = 1): RankingAnswer {
  return {
    ...{ by: 'target', ties: 'competition', compareDataset: null, of: 1, previousOf: 1, attacks: 1 },
    period: { from: '2024-03-01T12:00:00Z', to: '2024-03-01T13:00:00Z' },
    comparePeriod: {
      from: `2024-03-01T${String(12 - hoursBefore).padStart(2, '0')}:00:00Z`,
      to: '2024-03-01T12:00:00Z',
    },
    ...{ unknown: { attacks: 0, share: 0 }, listing: null, unranked: [], denominator: null },
    population: { refused: '' },
    ...{ withoutPopulation: [], agreement: null, comparable: true, reason: null, entries },
  };
}

const content = (answer: RankingAnswer, scale: (typeof MAP_SCALES)[number] | null = null) =>
  changeContent(answer, { side: 'target', scale }, words);

it('tells more from fewer, no change from no data in one window, with both counts', () => {
  const { marks, legend, label } = content(
    answerOf([
      entry('US', 150, 100),
      entry('BR', 50, 100),
      entry('FR', 7, 7),
      entry('EC', 9, null),
      entry('DE', null, 4),
    ]),
  );
  expect(Object.fromEntries(marks.map(({ code, tip }) => [code, tip]))).toEqual({
    US: 'United States: +50 attacks (+50 %), 100 before, 150 now',
    BR: 'Brazil: −50 attacks (−50 %), 100 before, 50 now',
    FR: 'France: 0 attacks (0 %), 7 before, 7 now',
    EC: 'Ecuador: 9 attacks now, no data before',
    DE: 'Germany: 4 attacks before, no data now',
  });
  expect(Object.fromEntries(marks.map(({ code, step }) => [code, step]))).toEqual({
    ...{ US: 'rise-3', BR: 'fall-3', FR: 'same', EC: 'once', DE: 'once' },
  });
  expect(legend.entries.map(({ text, countries }) => [text, countries])).toEqual([
    ['50 fewer', 1],
    ['No change', 1],
    ['50 more', 1],
    ['In one window only', 2],
    ['No data, or zero', 245],
  ]);
  expect(label).toContain('more in 1 country, fewer in 1 country');
});

it('compares counts per unit of time where the windows differ in length, and says so', () => {
  const { marks, legend } = content(answerOf([entry('US', 10, 40)], 4));
  expect(marks[0]).toMatchObject({ step: 'same', tip: 'United States: 0 attacks (0 %), 10 before, 10 now' });
  expect(legend.notes[0]).toBe(
    'The windows differ in length: the earlier counts are taken per unit of time.',
  );
});

it('tells the change of what rounds to none without a share of none', () => {
  const { marks } = content(answerOf([entry('US', 10, 1)], 4));
  expect(marks[0]?.tip).toBe('United States: +10 attacks, 0 before, 10 now');
});

it('takes a day on which the clocks change for as long as another', () => {
  const answer = answerOf([entry('US', 23, 24)]);
  const { marks, legend } = content({
    ...answer,
    period: { from: '2024-03-31T00:00:00+01:00', to: '2024-04-01T00:00:00+02:00' },
    comparePeriod: { from: '2024-03-30T00:00:00+01:00', to: '2024-03-31T00:00:00+01:00' },
  });
  expect(marks[0]?.tip).toBe('United States: −1 attacks (−4 %), 24 before, 23 now');
  expect(legend.notes.join()).not.toContain('differ in length');
});

it('has a legend from the strongest fall to the strongest rise', () => {
  const changes = [1, 40, 9_000].flatMap((size, i) => [
    entry(`A${i}`, 10_000 + size, 10_000),
    entry(`B${i}`, 10_000, 10_000 + size),
  ]);
  expect(content(answerOf(changes)).legend.entries.map(({ step }) => step)).toEqual([
    ...['fall-3', 'fall-2', 'fall-1', 'same', 'rise-1', 'rise-2', 'rise-3'],
    ...['once', 'none'],
  ]);
});

it('is as strong for a change down as for the same change up, and counts every country once', () => {
  const counts = fc.option(fc.nat(100_000));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(counts, counts), { maxLength: 60 }),
      fc.constantFrom(...MAP_SCALES),
      (pairs, scale) => {
        const entries = (flip: boolean) =>
          pairs
            .filter(([a, b]) => a !== null || b !== null)
            .map(([a, b], i) => entry(`C${i}`, flip ? b : a, flip ? a : b));
        const steps = (flip: boolean) =>
          new Map(
            content(answerOf(entries(flip)), scale).marks.map(({ code, step }) => [code, String(step)]),
          );
        const [there, back] = [steps(false), steps(true)];
        for (const [code, step] of there) {
          expect(back.get(code)).toBe(step.replace(/rise|fall/, (arm) => (arm === 'rise' ? 'fall' : 'rise')));
        }
        const { entries: legend } = content(answerOf(entries(false)), scale).legend;
        expect(legend.reduce((sum, { countries }) => sum + countries, 0)).toBe(250);
      },
    ),
  );
});

it('has a table of what it shows: both counts and the difference, none where a window has no data', () => {
  const entries = [entry('FR', 7, 7), entry('US', 150, 100), entry('EC', 9, null), entry('DE', null, 4)];
  expect(changeTwin(answerOf(entries), words)).toMatchObject({
    columns: ['Name', 'Before', 'Now', 'Difference'],
    rows: [
      ['United States', '100', '150', '+50'],
      ['France', '7', '7', '0'],
      ['Ecuador', '–', '9', '–'],
      ['Germany', '4', '–', '–'],
    ],
  });
  // Two hours before, one now: the earlier count is taken as over one.
  const unequal = changeTwin(answerOf([entry('US', 30, 100)], 2), words);
  expect(unequal.columns[1]).toBe('Before, over as long a time');
  expect(unequal.rows).toEqual([['United States', '50', '30', '−20']]);
});
