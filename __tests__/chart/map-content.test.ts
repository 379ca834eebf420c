import fc from 'fast-check';
import { attackContent } from '@/lib/chart/map-content';
import type { RankingAnswer, RankingEntry } from '@/lib/domain/answer';
import { COUNTRIES } from '@/lib/domain/country';
import type { Locale } from '@/lib/domain/locale';
import { MAP_SCALES } from '@/lib/domain/map-view';
import { loadWords } from '@/lib/words/load-words';

const words = loadWords('en');
const UNRANKED = { tied: false, perMillion: null, interval: null, shift: null, state: 'ranked' as const };
const BEFORE = { previousRank: null, previousTied: false, previousAttacks: null };

/** Few different counts, ties, powers of ten and more than a number holds; null: not ranked, as what has no data is. */
const count = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: 1, max: 3_000_000 }),
  fc.constant('9007199254740993'),
);
const answers = fc
  .tuple(
    fc.uniqueArray(fc.tuple(fc.constantFrom(...COUNTRIES.keys()), count), { selector: ([code]) => code }),
    fc.nat(5_000_000),
  )
  .map(([counts, unknown]) => answerOf(counts, unknown));

function answerOf(
  counts: readonly (readonly [string, number | string | null])[],
  unknown: number,
): RankingAnswer {
  const entries = counts.map(
    ([key, attacks], i): RankingEntry => ({
      ...{ key, name: key, attacks: attacks ?? 0, share: attacks === null ? 0 : 0.1 },
      ...{ rank: attacks === null ? null : i + 1, ...UNRANKED, ...BEFORE },
    }),
  );
  return {
    ...{ by: 'source', ties: 'competition', comparePeriod: null, compareDataset: null, previousOf: null },
    ...{ period: { from: '2019-04-11T00:00:00Z', to: '2019-04-12T00:00:00Z' }, of: entries.length },
    ...{
      attacks: 0,
      unknown: { attacks: unknown, share: 0.1 },
      listing: null,
      unranked: [],
      denominator: null,
    },
    ...{
      population: { refused: '' },
      withoutPopulation: [],
      agreement: null,
      comparable: true,
      reason: null,
    },
    entries,
  };
}

it.each([null, ...MAP_SCALES])(
  'has a legend that counts every country once, each under the step that it is drawn in (%s)',
  (scale) => {
    fc.assert(
      fc.property(answers, (answer) => {
        const { marks, legend } = attackContent(answer, { side: 'source', scale }, words);
        expect(legend.entries.reduce((sum, { countries }) => sum + countries, 0)).toBe(COUNTRIES.size);
        const drawn = (step: unknown) => marks.filter((mark) => mark.step === step).length;
        for (const { step, countries } of legend.entries) {
          expect(countries).toBe(step === 'none' ? COUNTRIES.size - marks.length : drawn(step));
        }
        const steps = legend.entries.map(({ step }) => step);
        expect(marks.filter(({ step }) => !steps.includes(step))).toEqual([]);
      }),
    );
  },
);

it('draws more attacks in no lighter step, whatever the scale', () => {
  fc.assert(
    fc.property(answers, fc.constantFrom(...MAP_SCALES), (answer, scale) => {
      const { marks } = attackContent(answer, { side: 'target', scale }, words);
      const steps = marks.map(({ step }) => Number(step));
      expect(steps).toEqual(steps.toSorted((a, b) => b - a));
    }),
  );
});

it('tells a place in the language of the page', () => {
  const tip = (locale: Locale) =>
    attackContent(answerOf([['BR', 1_234]], 0), { side: 'source', scale: null }, loadWords(locale)).marks[0]
      ?.tip;
  expect(tip('en')).toBe('Brazil: 1,234 attacks, 10.0 % of all, 1st of 1');
  expect(tip('es')).toBe('Brasil: 1.234 ataques, 10,0 % del total, puesto 1 de 1');
});
