import { DuckDBInstance } from '@duckdb/node-api';
import { countSql } from '@/lib/intake/count-sql';
import { plainRowSql } from '@/lib/intake/plain-row-sql';
import type { Plan } from '@/lib/intake/plan';
import { timeSql } from '@/lib/intake/time-sql';
import { takeIn } from './take-in';

const SIGNS = [...'0359:-+/.TtZz ,é\t\n\u0001'];
const TIMES = [
  '2019-04-11',
  '2019-04-11 12:07',
  '2019-04-11T12:07Z',
  '2019-04-11 12:07:35',
  '2019-04-11T12:07:35Z',
];
const COUNTS = [
  '',
  '0',
  '00',
  '-0',
  '+1',
  '1.0',
  '1e3',
  '68719476735',
  '68719476736',
  '9223372036854775807',
  '9223372036854775808',
  ' 5',
  '0x1',
  '٣',
];

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

/** What a query over the table `texts` (c0) answers. */
async function ask(texts: Iterable<string>, sql: string) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run("create table texts (c0 varchar, c1 varchar default '2024-01-01')");
  const appender = await connection.createAppender('texts');
  for (const text of texts) {
    appender.appendVarchar(text);
    appender.appendDefault();
    appender.endRow();
  }
  appender.closeSync();
  const rows = (await connection.runAndReadAll(sql)).getRows();
  connection.closeSync();
  instance.closeSync();
  return rows;
}

function planFor(time: number | null, count: number | null): Plan {
  return {
    header: ['text'],
    holds: 'counts',
    time: time === null ? null : { column: time, order: null, timeZone: 'UTC' },
    counts: [{ column: count, span: null }],
    ...{ decimal: null, source: null, target: null, organisation: null, type: null },
  };
}

describe('a plain row', () => {
  it('has no time that a second look would read in another way', async () => {
    const plain = plainRowSql(planFor(0, null), 1);
    if (!plain) throw new Error('no plain rows');
    const texts = new Set(TIMES.flatMap((time) => [time, ...misspellings(time)]));
    const looked = timeSql('select c0, c0 as time_text from texts', 'DMY');
    const told = `select *, ${plain.wall} as plain_wall, ${plain.isLocal} as is_local from (${looked}) where ${plain.isPlain}`;
    expect((await ask(texts, told)).length).toBeGreaterThan(500);
    const wrong = `select c0 from (${told}) where time_fault is not null or wall <> plain_wall
      or coalesce(shift, -1) <> case when is_local then -1 else 0 end`;
    expect(await ask(texts, wrong)).toEqual([]);
  });

  it('has no count that a second look would read in another way', async () => {
    const plain = plainRowSql({ ...planFor(1, 0), header: ['count', 'time'] }, 2);
    if (!plain) throw new Error('no plain rows');
    const texts = [...COUNTS, ...misspellings('1207')];
    const wrong = `select c0 from texts where ${plain.isPlain} and ${plain.attacks} is distinct from ${countSql('c0', null)}`;
    expect(await ask(texts, wrong)).toEqual([]);
    expect(await ask(COUNTS, `select c0 from texts where ${plain.isPlain}`)).toEqual([
      ['0'],
      ['68719476735'],
    ]);
  });

  it('is exact whatever the sum, and whatever stands beside it', async () => {
    const rows = [
      '68719476735',
      '9007199254740993',
      '9007199254740993',
      '1',
      ...Array(20).fill('68719476735'),
    ];
    const odd = ['290000-12-31T00:00:00Z,EC,1', '2024-01-01T10:00:00Z,EC,99999999999999999999'];
    const text = [...rows.map((count) => `2024-01-01T10:00:00Z,EC,${count}`), ...odd].join('\n');
    const { outcome } = await takeIn(`time,source_country,attacks\n${text}\n`);
    expect(outcome.rows).toEqual({ read: 26n, accepted: 24n, rejected: 2n });
    expect(outcome.attacks.accepted).toBe(rows.reduce((sum, count) => sum + BigInt(count), 0n));
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
