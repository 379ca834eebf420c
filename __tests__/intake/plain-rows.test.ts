import { DuckDBInstance } from '@duckdb/node-api';
import { countSql } from '@/lib/intake/count-sql';
import { createIsoTime, readIsoTime } from '@/lib/intake/iso-time';
import { createLineReader, readLine } from '@/lib/intake/line-reader';
import { sumLine } from '@/lib/intake/sum-line';
import { emptySums } from '@/lib/intake/sum-table';
import { timeSql } from '@/lib/intake/time-sql';
import { takeIn } from './take-in';

const SIGNS = [...'0359:-+/.TtZz ,é\u0001'];
const TIMES = [
  '2019-04-11',
  '2019-04-11 12:07',
  '2019-04-11T12:07Z',
  '2019-04-11 12:07:35',
  '2019-04-11T12:07:35Z',
  '2020-02-29 12:07:35.125Z',
  '2019-04-11T12:07:35-05:00',
  '2019-04-11 12:07+05:45',
];
const COUNTS = [
  '',
  '0',
  '00',
  '-0',
  '+1',
  '1.0',
  '1e3',
  '999999999999999',
  '9223372036854775807',
  '9223372036854775808',
  ' 5',
  '0x1',
  '٣',
];

const NO_TEXTS = { source_text: null, target_text: null, organisation: null, type: null };

/** The text with every one, and every two, of its signs replaced. */
function* misspellings(text: string): Generator<string> {
  for (const [at] of [...text].entries()) {
    for (const sign of SIGNS) {
      const once = text.slice(0, at) + sign + text.slice(at + 1);
      yield once;
      for (let next = at + 1; next < text.length; next++) {
        for (const other of SIGNS) yield once.slice(0, next) + other + once.slice(next + 1);
      }
    }
  }
}

/** A text that was taken for plain, and what was read from it. */
type Plain = [text: string, number: number, shift: number | null];

/** What a query over the table `texts` (c0, plain, plain_shift) answers. */
async function ask(texts: Iterable<Plain>, sql: string) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run('create table texts (c0 varchar, plain bigint, plain_shift integer)');
  const appender = await connection.createAppender('texts');
  for (const [text, number, shift] of texts) {
    appender.appendVarchar(text);
    appender.appendBigInt(BigInt(number));
    if (shift === null) appender.appendNull();
    else appender.appendInteger(shift);
    appender.endRow();
  }
  appender.closeSync();
  const rows = (await connection.runAndReadAll(sql)).getRows();
  connection.closeSync();
  instance.closeSync();
  return rows;
}

/** The texts of which one look is enough. */
function plainTimes(texts: Iterable<string>): Plain[] {
  return [...texts].flatMap((text): Plain[] => {
    const time = createIsoTime();
    const bytes = Buffer.from(text);
    return readIsoTime(time, bytes, 0, bytes.length) ? [[text, time.wall, time.shift]] : [];
  });
}

/** The same of counts: one row a text, summed by itself. */
function plainCounts(texts: Iterable<string>): Plain[] {
  const plain = { time: null, attacks: 0, texts: NO_TEXTS };
  return [...texts].flatMap((text): Plain[] => {
    const sums: number[] = [];
    const reader = createLineReader(';', 1, plain, ({ attacks }) => sums.push(...attacks));
    const bytes = Buffer.from(`${text}\n`);
    if (readLine(reader, bytes, 0) < 0 || !sumLine(reader, bytes)) return [];
    emptySums(reader.table);
    return [[text, sums[0] ?? Number.NaN, null]];
  });
}

describe('a plain row', () => {
  it('has no time that a second look would read in another way', async () => {
    const texts = new Set(TIMES.flatMap((time) => [time, ...misspellings(time)]));
    const plain = plainTimes(texts);
    expect(plain.length).toBeGreaterThan(500);
    expect(plainTimes(TIMES).map(([text]) => text)).toEqual(TIMES);
    const looked = timeSql('select *, c0 as time_text from texts', 'DMY');
    const wrong = `select c0 from (${looked}) where time_fault is not null or wall <> plain
      or shift is distinct from plain_shift`;
    expect(await ask(plain, wrong)).toEqual([]);
  });

  it('has no count that a second look would read in another way', async () => {
    const plain = plainCounts([...COUNTS, ...misspellings('1207')]);
    const wrong = `select c0 from texts where plain is distinct from ${countSql('c0', null)}`;
    expect(await ask(plain, wrong)).toEqual([]);
    expect(plainCounts(COUNTS).map(([text]) => text)).toEqual(['0', '999999999999999']);
  });

  it('is exact whatever the sum', async () => {
    const rows = ['999999999999999', '9007199254740993', '9007199254740993', '1'];
    const twice = [...rows, ...Array.from({ length: 20 }, () => '999999999999999')];
    const text = twice.map((count) => `2024-01-01T10:00:00Z,EC,${count}`).join('\n');
    const { outcome } = await takeIn(`time,source_country,attacks\n${text}\n`);
    expect(outcome.attacks.accepted).toBe(twice.reduce((sum, count) => sum + BigInt(count), 0n));
  });

  it('is summed with rows that say the same in other words', async () => {
    const rows = [
      '2024-01-01T10:00:00Z,EC,x,1',
      '2024-01-01 10:05,Ecuador, x,2',
      '01/13/2024 09:00,ec,x,3',
      '2024-01-01 10:14:59, EC ,x,"4"',
    ];
    const { facts, outcome } = await takeIn(`time,source_country,organisation,attacks\n${rows.join('\n')}\n`);
    expect(facts.map(({ bucket, source, attacks, rows: of }) => [bucket, source, attacks, of])).toEqual([
      ['2024-01-01T10:00', 'EC', 7n, 3n],
      ['2024-01-13T09:00', 'EC', 3n, 1n],
    ]);
    expect(outcome.rows).toEqual({ read: 4n, accepted: 4n, rejected: 0n });
  });

  it('is none when it says that it is the total of others', async () => {
    const rows = ['2024-01-01,EC,3', '2024-01-01,PE,4', '2024-01-01,Total ,7', '2024-01-02,EC,1'];
    const { facts, outcome } = await takeIn(`time,source_country,attacks\n${rows.join('\n')}\n`);
    expect(facts.map(({ source, attacks }) => [source, attacks])).toEqual([
      ['EC', 3n],
      ['PE', 4n],
      ['EC', 1n],
    ]);
    expect(outcome.rejects).toMatchObject([{ line: 4, reason: 'the row is the total of the others' }]);
    expect(outcome.attacks).toEqual({ read: 15n, accepted: 8n, rejected: 7n });
  });

  it('keeps the numbers of the rows that are not plain', async () => {
    const rows = Array.from(
      { length: 300_000 },
      (_, i) => `2024-01-01T10:00:00Z,EC,${i % 50_000 === 7 ? 'x' : i}`,
    );
    const { outcome } = await takeIn(`time,source_country,attacks\n${rows.join('\n')}\n`);
    expect(outcome.rejects.map(({ line }) => line)).toEqual([0, 1, 2, 3, 4, 5].map((i) => i * 50_000 + 9));
    expect(outcome.rows).toEqual({ read: 300_000n, accepted: 299_994n, rejected: 6n });
  });
});
