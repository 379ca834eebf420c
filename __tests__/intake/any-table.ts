import fc from 'fast-check';

/** One row, and what a person would say that it holds. */
export interface Row {
  /** By column name. */
  fields: Record<Column, string>;
  /** A field too many, or one that is forgiven since it is empty. */
  extra: string | null;
  /** Null where the time cannot be read. */
  bucket: string | null;
  country: string;
  /** Null where the count cannot be read. */
  attacks: bigint | null;
}

export const COLUMNS = ['date', 'source_country', 'organisation', 'attacks', 'note'] as const;
export type Column = (typeof COLUMNS)[number];

const TIMES: Record<string, string | null> = {
  '2024-01-01': '2024-01-01T00:00',
  '2024-03-10T02:44:59Z': '2024-03-10T02:30',
  '2024-12-31 23:59': '2024-12-31T23:45',
  ' 2024-01-01 00:00 ': '2024-01-01T00:00',
  '1704067200': '2024-01-01T00:00',
  'Nov 30, 2025 @ 12:47:34.076': '2025-11-30T12:45',
  '': null,
  soon: null,
  '2024-02-30': null,
};
const COUNTRIES: Record<string, string> = {
  EC: 'EC',
  ' ecuador ': 'EC',
  'United States': 'US',
  'Korea, Republic of': 'KR',
  Perú: 'PE',
  Europe: 'ZZ',
  '': 'ZZ',
  'the "West"': 'ZZ',
  'No\nwhere': 'ZZ',
};
const BAD_COUNTS = ['', '-1', '1.5', '1e3', '0x10', '40M', 'a"b', '99999999999999999999', '5\\'];

const SIGNS = [...'abé ñß€\u00a0"\'\\,;\t|#=-\n\r'];
const WIDE_SIGNS = [...SIGNS, '日', 'ц', '😀', '\u2028'];

const keyOf = <T>(texts: Record<string, T>) => fc.constantFrom(...Object.keys(texts));

const goodCount = fc.bigInt(0n, 10n ** 12n).chain((count) => {
  const grouped = count.toLocaleString('en');
  const texts = [`${count}`, ` ${count}`, grouped.replaceAll(',', ' '), grouped.replaceAll(',', "'")];
  return fc.constantFrom(...texts).map((text) => ({ text, attacks: count }));
});
const badCount = fc.constantFrom(...BAD_COUNTS).map((text) => ({ text, attacks: null }));

function rowOf(signs: readonly string[]): fc.Arbitrary<Row> {
  const text = fc.string({ unit: fc.constantFrom(...signs), maxLength: 12 });
  const parts = fc.record({
    time: keyOf(TIMES),
    country: keyOf(COUNTRIES),
    organisation: text,
    note: text,
    count: fc.oneof({ weight: 4, arbitrary: goodCount }, badCount),
    extra: fc.option(fc.constantFrom('', 'more'), { freq: 8 }),
  });
  return parts.map(({ time, country, organisation, note, count, extra }) => ({
    fields: { date: time, source_country: country, organisation, attacks: count.text, note },
    extra,
    bucket: TIMES[time] ?? null,
    country: COUNTRIES[country] ?? 'ZZ',
    attacks: count.attacks,
  }));
}

/** The row that shows what a reader has to find out: which encoding it is, and how quotes are escaped. */
const TELLING: Row = {
  fields: {
    date: '2024-01-01',
    source_country: 'EC',
    organisation: 'Pequeña',
    attacks: '5',
    note: 'say "no" now',
  },
  extra: null,
  bucket: '2024-01-01T00:00',
  country: 'EC',
  attacks: 5n,
};

/** Rows whose texts an encoding can hold: all of Unicode, or what Windows-1252 has. */
export function rows(wide: boolean): fc.Arbitrary<Row[]> {
  const some = fc.array(rowOf(wide ? WIDE_SIGNS : SIGNS), { minLength: 1, maxLength: 25 });
  return some.map((list) => [TELLING, ...list]);
}
