import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from '@/lib/intake/check';
import { sniff } from '@/lib/intake/sniff';
import { sqlText } from '@/lib/intake/sql-text';
import { inFolder, takeIn } from './take-in';

const NAMES = [
  `date'); drop table stage; --`,
  `"source" country`,
  'attacks\n`count`',
  '__proto__',
  'c0',
  '',
  '',
  'rowid',
];
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const mapping = {
  time: { column: NAMES[0] ?? '' },
  source: { column: NAMES[1] ?? '' },
  target: null,
  organisation: { column: '__proto__' },
  type: { fixed: `it's "fixed"'; --` },
  attacks: { column: 'attacks\n`count`' },
};

describe('hostile input', () => {
  it('in names and cells stays text', async () => {
    const organisation = `'; attach '/etc/passwd' as x; --"`;
    const rows = [
      ['2024-01-01', 'EC', '5', organisation, '=1+1', '', 'x', '1'],
      ['2024-01-01', `'; drop table parsed; --`, '7', organisation, '@cmd', '', '', ''],
      [`'||(select 1)||'`, 'EC', '9', '', '-2+3', '\n', '', ''],
    ];
    const content = [NAMES, ...rows].map((row) => row.map(cell).join(',')).join('\n');
    const { sniffed, outcome, facts, rejects } = await takeIn(content, { mapping, filename: `'; --.csv` });
    expect(sniffed.header.slice(5)).toEqual(['column 6', 'column 7', 'rowid']);
    expect(facts.map((fact) => [fact.source, fact.organisation, fact.type, fact.attacks])).toEqual([
      ['EC', organisation, mapping.type.fixed, 5n],
      ['ZZ', organisation, mapping.type.fixed, 7n],
    ]);
    expect(outcome.rejects).toMatchObject([{ line: 5, value: `'||(select 1)||'` }]);
    expect(rejects).toContain(`'||(select 1)||',EC,9,"",-2+3,"\n"`);
  });

  it('in names of columns of the mapping is refused by name', async () => {
    const content = 'date,source_country,attacks\n2024-01-01,EC,1\n';
    const wrong = { ...mapping, attacks: 'one-per-row' as const };
    await expect(takeIn(content, { mapping: wrong })).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining(`has no column “${NAMES[0]}”, “${NAMES[1]}”, “__proto__”`),
    });
  });

  it('in the name of the folder is no pattern and no SQL', async () => {
    await inFolder(async (folder) => {
      const odd = join(folder, `it's [a] *`);
      await mkdir(odd);
      const path = join(odd, 'raw.csv');
      await writeFile(path, 'date,source_country,attacks\n2024-01-01,EC,1\n');
      const sniffed = await sniff(path, 'raw.csv');
      if (!sniffed.mapping) throw new Error('no mapping');
      const outcome = await check({
        path,
        sniff: sniffed,
        mapping: sniffed.mapping,
        timeZone: 'UTC',
        directory: odd,
      });
      expect(outcome.rows.accepted).toBe(1n);
      expect((await readdir(odd)).sort()).toEqual(['facts.parquet', 'raw.csv', 'rejects.csv.gz']);
    });
  });

  it('such as a quote that is never closed is refused with its line', async () => {
    await expect(
      takeIn('date,source_country,attacks\n2024-01-01,EC,1\n2024-01-01,"EC,1\n'),
    ).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('line 3'),
    });
  });

  it('such as text after a closing quote is rejected as it stood', async () => {
    const content = 'date,source_country,attacks\r\n2024-01-01,"EC"x,1\r\n2024-01-02, "EC" ,"2"\r\n';
    const { outcome, rejects } = await takeIn(content);
    expect(outcome.rows).toEqual({ read: 2n, accepted: 1n, rejected: 1n });
    expect(outcome.rejects).toMatchObject([{ line: 2, reason: 'text stands after a closing quote' }]);
    expect(rejects).toContain('2,"",text stands after a closing quote,2024-01-01,"EC""x",1\n');
  });

  it.each([
    [1001, '600MB', '1,001 columns'],
    [400, '30MB', 'more memory than a check may use, with 400 columns'],
  ])(
    'such as %d columns, in a memory of %s, is refused in a sentence',
    async (columns, memoryLimit, words) => {
      const names = Array.from({ length: columns - 3 }, (_, i) => `,n${i}`).join('');
      const row = `2024-01-01,EC,x${',1'.repeat(columns - 3)}\n`;
      const content = `date,source_country,attacks${names}\n${row.repeat(500)}`;
      await expect(takeIn(content, { memoryLimit })).rejects.toMatchObject({
        status: 422,
        message: expect.stringContaining(words),
      });
    },
  );

  it('such as a row without line ends ahead is refused', async () => {
    const content = `date,source_country,attacks\n2024-01-01,EC,1\n${'a,'.repeat(2000)}\n`;
    await expect(takeIn(content)).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Line 3'),
    });
  });

  it('leaves nothing behind when it is stopped', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'raw.csv');
      await writeFile(path, `date,source_country,attacks\n${'2024-01-01,EC,1\n'.repeat(100_000)}`);
      const sniffed = await sniff(path, 'raw.csv');
      if (!sniffed.mapping) throw new Error('no mapping');
      const stop = new AbortController();
      const onProgress = (share: number) => share >= 0.5 && stop.abort(new Error('stopped'));
      const input = { path, sniff: sniffed, mapping: sniffed.mapping, timeZone: 'UTC', directory: folder };
      await expect(check({ ...input, signal: stop.signal, onProgress })).rejects.toThrow('stopped');
      expect(await readdir(folder)).toEqual(['raw.csv']);
    });
  });
});

describe('sqlText', () => {
  it('doubles quotes and refuses NUL', () => {
    expect(sqlText(`it's`)).toBe(`'it''s'`);
    expect(() => sqlText('a\0b')).toThrow(RangeError);
  });
});
