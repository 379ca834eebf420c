import fc from 'fast-check';
import { momentTwin } from '@/lib/chart/map-twins';
import { momentContent, momentsOf, momentTotal } from '@/lib/chart/moments';
import { MAP_SCALES } from '@/lib/domain/map-view';
import type { VolumesAnswer } from '@/lib/domain/volumes-answer';
import { loadWords } from '@/lib/words/load-words';

const words = loadWords('en');
// Zeros are never stored: the API has none.
const count = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: 1, max: 2_000_000 }),
);
const answers = fc
  .tuple(fc.subarray(['US', 'EC', 'FR', 'SG', 'XK', 'ZZ', 'BR', 'TV']), fc.integer({ min: 1, max: 6 }))
  .chain(([keys, length]) =>
    fc.tuple(
      fc.constant({ keys, length }),
      fc.array(fc.array(count, { minLength: length, maxLength: length }), {
        minLength: keys.length,
        maxLength: keys.length,
      }),
    ),
  )
  .map(
    ([{ keys, length }, attacks]): VolumesAnswer => ({
      ...{ by: 'source', bucket: 'day', timeZone: 'UTC', keys, attacks },
      period: { from: '2024-03-01T00:00:00Z', to: `2024-03-0${length + 1}T00:00:00Z` },
      starts: Array.from({ length }, (_, day) => `2024-03-0${day + 1}T00:00:00Z`),
    }),
  );

it('gives one number one colour at every time, and none to no data', () => {
  fc.assert(
    fc.property(answers, fc.constantFrom(...MAP_SCALES), (answer, scale) => {
      const moments = momentsOf(answer, 'source', scale);
      const stepOf = new Map<number | null, Set<string>>();
      answer.starts.forEach((_, at) => {
        for (const { code, step } of momentContent(moments, at, false, words).marks) {
          const value = answer.attacks[answer.keys.indexOf(code)]?.[at] ?? null;
          const attacks = value === null ? null : Number(value);
          stepOf.set(attacks, (stepOf.get(attacks) ?? new Set()).add(String(step)));
        }
      });
      for (const [attacks, steps] of stepOf) {
        expect(steps.size).toBe(1);
        expect([...steps][0] === 'none').toBe(attacks === null);
      }
    }),
  );
});

it('has a legend at every time that counts every country once', () => {
  fc.assert(
    fc.property(answers, (answer) => {
      const moments = momentsOf(answer, 'source', null);
      answer.starts.forEach((_, at) => {
        const { legend, marks } = momentContent(moments, at, true, words);
        const countries = legend.entries.reduce((sum, entry) => sum + entry.countries, 0);
        expect(countries).toBe(250);
        for (const { step, countries: shown } of legend.entries.filter((entry) => entry.step !== 'none')) {
          expect(marks.filter((mark) => mark.step === step).length).toBe(shown);
        }
      });
    }),
  );
});

it('makes its colours of countries alone, and tells what is of unknown country with its share', () => {
  const answer: VolumesAnswer = {
    ...{ by: 'source', bucket: 'day', timeZone: 'UTC', keys: ['US', 'ZZ'], attacks: [[100], [300]] },
    period: { from: '2024-03-01T00:00:00Z', to: '2024-03-02T00:00:00Z' },
    starts: ['2024-03-01T00:00:00Z'],
  };
  const moments = momentsOf(answer, 'source', null);
  expect(moments.bins).toEqual([{ from: 100, to: 100, countries: 1 }]);
  const tips = (isMoving: boolean) => momentContent(moments, 0, isMoving, words).marks.map(({ tip }) => tip);
  expect([tips(false), tips(true)]).toEqual([['United States: 100 attacks'], ['United States']]);
  const { legend, unknown } = momentContent(moments, 0, false, words);
  expect(legend.unknown).toContain('75.0 %');
  expect(unknown?.tip).toBe('Unknown country: 300 attacks');
  expect(momentTwin(answer, 0, words).rows).toEqual([
    ['United States', '100', '25.0 %'],
    ['Unknown country', '300', '75.0 %'],
  ]);
});

it('has a table at every time whose counts add up to all, most first, those of unknown country last', () => {
  fc.assert(
    fc.property(answers, (answer) => {
      answer.starts.forEach((_, at) => {
        const { rows } = momentTwin(answer, at, words);
        const counts = rows.map(([, count = '']) =>
          count === '–' ? null : Number(count.replaceAll(',', '')),
        );
        const told = counts.filter((count) => count !== null);
        const sum = told.length === 0 ? null : told.reduce((a, b) => a + b, 0);
        expect(sum).toBe(momentTotal(answer, at));
        const hasUnknown = answer.keys.includes('ZZ');
        expect(rows.findIndex(([name]) => name === 'Unknown country')).toBe(
          hasUnknown ? rows.length - 1 : -1,
        );
        const named = (hasUnknown ? counts.slice(0, -1) : counts).map((count) => count ?? -1);
        expect(named).toEqual(named.toSorted((a, b) => b - a));
      });
    }),
  );
});
