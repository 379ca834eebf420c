import fc from 'fast-check';
import { csvText } from '@/lib/export/csv-text';
import { parseCsv } from '../intake/parse-csv';

it('keeps a text that a spreadsheet would run from being run', () => {
  expect(
    csvText(
      ['name', 'n'],
      [
        ['=1+1', -3],
        ['a "b", c', null],
      ],
    ),
  ).toBe(`name,n\n'=1+1,-3\n"a ""b"", c",\n`);
});

it.each([...'=+-@\t\r＝＋－＠'])(
  'keeps a text from being run that begins with %j, in wide letters as well',
  (first) => {
    expect(parseCsv(csvText(['a'], [[`${first}1`]]))[1]).toEqual([`'${first}1`]);
  },
);

it('comes back as it was, whatever the text', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((it) => !/^[=+\-@\t\r＝＋－＠]/.test(it));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      expect(parseCsv(csvText(['a', 'b'], rows)).slice(1)).toEqual(rows);
    }),
  );
});
