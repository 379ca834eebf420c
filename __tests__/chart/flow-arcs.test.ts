import fc from 'fast-check';
import { flowsTo } from '@/lib/chart/flow-arcs';
import { COUNTRIES } from '@/lib/domain/country';

const period = { from: '2024-03-01T00:00:00Z', to: '2024-03-02T00:00:00Z' };

it('draws the largest flows, widest first, and sums what it does not draw, so that nothing is lost', () => {
  const sources = fc.uniqueArray(fc.constantFrom(...COUNTRIES.keys(), 'ZZ'), { maxLength: 60 });
  fc.assert(
    fc.property(
      sources,
      fc.infiniteStream(fc.integer({ min: 1, max: 1e9 })),
      fc.constantFrom(5, 10, 50),
      (keys, counts, most) => {
        const flows = keys.map((source) => ({ source, target: 'EC', attacks: counts.next().value }));
        const found = flowsTo('EC', { period, flows }, most);
        const named = keys.filter((key) => key !== 'ZZ' && key !== 'EC').length;
        expect(found.rest.countries).toBe(Math.max(0, named - most));
        const drawn = found.arcs.reduce((sum, { attacks }) => sum + attacks, 0);
        expect(drawn + found.rest.attacks + found.unknown + found.inside).toBe(
          flows.reduce((sum, { attacks }) => sum + attacks, 0),
        );
        expect(found.arcs.length).toBe(Math.min(most, named));
        expect(
          found.arcs.every(({ path }) => /^M[\d.-]+ [\d.-]+Q[\d.-]+ [\d.-]+ [\d.-]+ [\d.-]+$/.test(path)),
        ).toBe(true);
        expect(found.arcs.map(({ width }) => width)).toEqual(
          found.arcs.map(({ width }) => width).sort((a, b) => b - a),
        );
      },
    ),
  );
});

it('draws widths by volume, none too thin to be seen, and bows that rise to the north from either side', () => {
  const from = (source: string, attacks: number) => ({ source, target: 'EC', attacks });
  const { arcs } = flowsTo('EC', { period, flows: [from('GB', 800), from('CN', 400), from('NZ', 1)] }, 5);
  expect(arcs.map(({ width }) => width)).toEqual([8, 4, 0.75]);
  for (const { source, path } of arcs) {
    const [, y = 0, , bow = 0, , end = 0] = path.slice(1).split(/[ Q]/).map(Number);
    expect([source, bow < (y + end) / 2]).toEqual([source, true]);
  }
});

it('leaves out flows to others', () => {
  const flows = [{ source: 'US', target: 'PE', attacks: 3 }];
  expect(flowsTo('EC', { period, flows }, 5)).toMatchObject({ arcs: [], rest: { attacks: 0 }, unknown: 0 });
});
