import fc from 'fast-check';
import { fileName } from '@/lib/domain/file-name';

const DAY = { from: '2019-04-11T00:00:00-05:00', to: '2019-04-12T00:00:00-05:00' };
const AFTERNOON = { from: '2019-04-11T12:00:00-05:00', to: '2019-04-11T18:00:00-05:00' };
const MORNING = { from: '2019-04-11T00:00:00-05:00', to: '2019-04-11T12:00:00-05:00' };

const named = (asked: string, parts: object = {}) =>
  fileName({ slug: 'a', chart: 'map', period: DAY, asked: new URLSearchParams(asked), ...parts });

it('names a picture so that names sort by dataset, chart, entity and time', () => {
  const parts = { slug: 'country-ranking', chart: 'rank-shift', told: 'Perú', period: AFTERNOON };
  expect(fileName(parts)).toBe('country-ranking_rank-shift_peru_2019-04-11-1200_2019-04-11-1800.png');
  expect(fileName({ ...parts, comparePeriod: MORNING })).toBe(
    'country-ranking_rank-shift_peru_2019-04-11-1200_2019-04-11-1800_vs-2019-04-11-0000-1200.png',
  );
  const before = { from: '2019-04-11T06:00:00-05:00', to: AFTERNOON.from };
  expect(fileName({ ...parts, comparePeriod: before })).toBe(
    'country-ranking_rank-shift_peru_2019-04-11-1200_2019-04-11-1800_vs-2019-04-11-0600.png',
  );
});

it.each([
  ['2019-04-12T00:00:00-05:00', '2019-04-11'],
  ['2019-03-01T00:00:00-05:00', '2019-02-28'],
  ['2020-03-01T00:00:00Z', '2020-02-29'],
  ['2020-01-01T00:00:00Z', '2019-12-31'],
  ['2019-04-11', '2019-04-11'],
])('takes the last day within a period that ends at %s', (to, day) => {
  expect(named('', { period: { from: '2019-01-01', to } })).toBe(`a_map_2019-01-01_${day}.png`);
});

it.each([
  ['', ''],
  ['source=US&source=GB&type=', '_source-us-gb-type-not-stated'],
  ['organisation=Banco%20%C3%91and%C3%BA', '_organisation-banco-nandu'],
  ['per=million&ties=dense&tz=Europe/Paris', '_per-million-ties-dense-tz-europe-paris'],
  ['compareDataset=other', '_vs-other'],
  ['top=7&bucket=day&flows=10&flowsDataset=other', '_bucket-day-top-7-flows-10-from-other'],
  ['keys=EC&keys=PE', '_keys-ec-pe'],
  ['at=2019-04-11T17:00:00-05:00', '_moment'],
  ['preset=a4&theme=dark&transparent=true&scale=2&lang=es', '_a4-dark-transparent-2x-es'],
  ['preset=article&theme=light&transparent=false&scale=1&lang=en', ''],
  ['width=800&height=450', '_800w-450h'],
])('says what was left out and how it looks: %s', (asked, said) => {
  expect(named(asked)).toBe(`a_map_2019-04-11_2019-04-11${said}.png`);
});

it('says which time is shown around the periods, where that was chosen', () => {
  const shown = (from: string, to: string) =>
    named('', { axis: { from, to } }).slice('a_map_2019-04-11_'.length);
  expect(shown('2019-04-01T00:00:00-05:00', '2019-05-01T00:00:00-05:00')).toBe(
    '2019-04-11_axis-0401-0430.png',
  );
  expect(shown(AFTERNOON.from, AFTERNOON.to)).toBe('2019-04-11_axis-0411-1200-1800.png');
  expect(shown(AFTERNOON.from, '2019-04-12T06:00:00-05:00')).toBe('2019-04-11_axis-0411-1200-0412-0600.png');
  const long = shown('2018-12-01T00:00:00-05:00', '2019-05-01T00:00:00-05:00');
  expect(long).toBe('2019-04-11_axis-2018-12-01-2019-04-30.png');
});

it('tells times around the periods apart, however short they are written', () => {
  const hour = fc.integer({ min: 0, max: 24 * 400 });
  const at = (hours: number) => new Date(Date.UTC(2018, 11, 1, hours)).toISOString();
  const span = fc.tuple(hour, hour).map(([from, hours]) => ({ from: at(from), to: at(from + hours + 1) }));
  fc.assert(
    fc.property(span, span, (one, other) => {
      fc.pre(one.from !== other.from || one.to !== other.to);
      expect(named('', { axis: one })).not.toBe(named('', { axis: other }));
    }),
  );
});

it('takes no letter that a file system refuses, and tells names of other scripts apart', () => {
  expect(named('', { slug: 'Año/…', chart: ' ' })).toBe('ano_all_2019-04-11_2019-04-11.png');
  const names = ['中国银行', '中国农业银行', 'Банк'].map((told) => named('', { told }));
  expect(new Set(names).size).toBe(3);
});

it('stays short, safe and different, whatever is asked', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 });
  const slug = fc.stringMatching(/^[a-z0-9]{1,60}$/);
  fc.assert(
    fc.property(slug, text, fc.array(text, { maxLength: 9 }), (slug, told, types) => {
      const asked = (more: string[]) =>
        new URLSearchParams([...types, ...more].map((type) => ['type', type])).toString();
      const parts = { slug, told, chart: 'before-and-now', period: AFTERNOON, comparePeriod: MORNING };
      const name = named(`${asked([])}&preset=square&theme=dark&transparent=true&scale=4&lang=es`, parts);
      expect(name).toMatch(/^[a-z0-9]+(?:[-_][a-z0-9]+)*\.png$/);
      expect(name.length).toBeLessThan(160);
      const long = 'x'.repeat(200);
      expect(named(asked([`${long}1`]), parts)).not.toBe(named(asked([`${long}2`]), parts));
    }),
  );
});
