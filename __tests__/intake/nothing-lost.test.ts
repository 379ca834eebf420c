import fc from 'fast-check';
import { takeIn } from './take-in';

/** One row of a generated file, and what a person would say it holds. */
interface Row {
  fields: string[];
  /** Zero where the count cannot be read. */
  attacks: bigint;
  good: boolean;
  blankLinesAfter: number;
}

const text = fc.string({ unit: fc.constantFrom(...'ab é"\',;\t|#\n\r\\'), maxLength: 12 });
const country = fc.constantFrom(
  'EC',
  'United States',
  'Korea, Republic of',
  'Perú',
  'Europe',
  '',
  '"quoted"',
  'No\nwhere',
);
const goodTime = fc.constantFrom('2024-01-01', '2024-03-10T02:30:00Z', '2024-12-31 23:59', '1704067200');
const badTime = fc.constantFrom('', 'soon', '2024-02-30', '12345');
const badCount = fc.constantFrom('', '-1', '1.5', '1e3', '0x10', '40M', 'a"b', '99999999999999999999');
const goodCount = fc.bigInt(0n, 10n ** 12n).chain((count) => {
  const grouped = count.toLocaleString('en').replaceAll(',', ' ');
  return fc.constantFrom(`${count}`, ` ${count}`, grouped).map((field) => ({ field, count }));
});

const row: fc.Arbitrary<Row> = fc
  .record({
    time: fc.oneof(
      { weight: 4, arbitrary: goodTime.map((field) => ({ field, good: true })) },
      badTime.map((field) => ({ field, good: false })),
    ),
    country,
    organisation: text,
    count: fc.oneof(
      { weight: 4, arbitrary: goodCount },
      badCount.map((field) => ({ field, count: null })),
    ),
    extra: fc.option(fc.constantFrom('', 'more'), { freq: 6 }),
    blankLinesAfter: fc.constantFrom(0, 0, 0, 1, 2),
  })
  .map(({ time, country, organisation, count, extra, blankLinesAfter }) => ({
    fields: [time.field, country, organisation, count.field, ...(extra === null ? [] : [extra])],
    attacks: count.count ?? 0n,
    good: time.good && count.count !== null && extra !== 'more',
    blankLinesAfter,
  }));

const layout = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n'),
  quoteAll: fc.boolean(),
  mark: fc.constantFrom('', '\ufeff'),
  comment: fc.constantFrom('', '# "made, by hand\n\n'),
  lastNewline: fc.boolean(),
});
type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never;

function write(rows: Row[], { delimiter, newline, quoteAll, mark, comment, lastNewline }: Layout): string {
  const field = (value: string) => {
    const needed = /["\n\r]|^ | $/.test(value) || value.includes(delimiter);
    return needed || quoteAll ? `"${value.replaceAll('"', '""')}"` : value;
  };
  const lines = rows.map(
    ({ fields, blankLinesAfter }) => fields.map(field).join(delimiter) + newline.repeat(blankLinesAfter),
  );
  const header = ['date', 'source_country', 'organisation', 'attacks'].map(field).join(delimiter);
  return mark + comment + [header, ...lines].join(newline) + (lastNewline ? newline : '');
}

const sum = (rows: Row[]) => rows.reduce((total, { attacks }) => total + attacks, 0n);

describe('nothing is lost', () => {
  it('whatever the rows, quotes, delimiters and line ends: read = accepted + rejected, as the writer counts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), layout, async (rows, how) => {
        const mapping = {
          time: { column: 'date' },
          source: { column: 'source_country' },
          target: null,
          organisation: { column: 'organisation' },
          type: null,
          attacks: { column: 'attacks' },
        };
        const { outcome, facts } = await takeIn(write(rows, how), { mapping });
        const good = rows.filter((one) => one.good);
        const bad = rows.filter((one) => !one.good);
        const count = (list: unknown[]) => BigInt(list.length);
        expect(outcome.rows).toEqual({ read: count(rows), accepted: count(good), rejected: count(bad) });
        expect(outcome.attacks).toEqual({ read: sum(rows), accepted: sum(good), rejected: sum(bad) });
        expect(facts.reduce((total, { attacks }) => total + attacks, 0n)).toBe(sum(good));
        expect(facts.reduce((total, fact) => total + fact.rows, 0n)).toBe(count(good) - outcome.zeroRows);
      }),
      { numRuns: 40 },
    );
  });
});
