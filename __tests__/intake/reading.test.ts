import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sniff } from '@/lib/intake/sniff';
import { inFolder, takeIn } from './take-in';

const ROWS = '2024-01-01,EC,5\n2024-01-02,PE,7\n';

describe('the reading of a file, corrected', () => {
  it('takes another encoding than the one found', async () => {
    const content = Buffer.from('fecha,país de origen,ataques\n2024-01-01,Perú,5\n', 'latin1');
    const found = await takeIn(content);
    expect(found.sniffed.header[1]).toBe('país de origen');
    const { sniffed } = await takeIn(content, {
      reading: { encoding: 'windows-1251' },
      mapping: ONE_OF(['fecha', 'paнs de origen', 'ataques']),
    });
    expect(sniffed.header[1]).toBe('paнs de origen');
    expect(sniffed.reading).toEqual({
      encoding: 'windows-1251',
      delimiter: ',',
      skipLines: 0,
      headerLines: 1,
    });
  });

  it('keeps the bytes of the file, so that it can be read anew', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'raw.csv');
      const content = Buffer.from(`\ufefffecha,origen,ataques\n${ROWS}`, 'utf16le');
      await writeFile(path, content);
      expect((await sniff(path, 'raw.csv')).path).toBe(join(folder, 'text.csv'));
      await sniff(path, 'raw.csv', { asked: { encoding: 'utf-8' } });
      expect(await readFile(path)).toEqual(content);
      const { header, reading } = await sniff(path, 'raw.csv');
      expect({ header, encoding: reading.encoding }).toEqual({
        header: ['fecha', 'origen', 'ataques'],
        encoding: 'utf-16le',
      });
    });
  });

  it('leaves no decoded copy of a file that needs none', async () => {
    await inFolder(async (folder) => {
      await mkdir(join(folder, 'a'));
      const path = join(folder, 'a', 'raw.csv');
      await writeFile(path, `date,source,attacks\n${ROWS}`);
      await sniff(path, 'raw.csv', { asked: { headerLines: 0 } });
      expect(await readdir(join(folder, 'a'))).toEqual(['raw.csv', 'text.csv']);
      expect((await sniff(path, 'raw.csv')).path).toBe(path);
      expect(await readdir(join(folder, 'a'))).toEqual(['raw.csv']);
    });
  });

  it('takes another delimiter', async () => {
    const { sniffed } = await takeIn('date;source,attacks\n2024-01-01;EC,5\n', {
      reading: { delimiter: ';' },
      mapping: ONE,
    });
    expect(sniffed.header).toEqual(['date', 'source,attacks']);
  });

  it.each<[string, string, object, number]>([
    ['no header', ROWS, { headerLines: 0 }, 1],
    ['a title and no header', `Attacks, all of them\n${ROWS}`, { headerLines: 0, skipLines: 1 }, 2],
    ['comments and no header', `# by hand\r\n\r\n${ROWS}`, { headerLines: 0 }, 3],
    ['one line of names', `day,from,number\n${ROWS}`, { headerLines: 1 }, 2],
    ['two lines of names', `day,from,number\nwhen,who,"how\nmany"\n${ROWS}`, { headerLines: 2 }, 4],
    ['a title above the names', `a,b,c\nday,from,number\n${ROWS}`, { skipLines: 1 }, 3],
  ])('tells the lines of a file with %s', async (_, content, reading, line) => {
    const bad = content.replace('2024-01-01,EC,5', '2024-01-01,EC,x');
    const { sniffed } = await takeIn(content, { reading, mapping: ONE_OF(await header(content, reading)) });
    expect(sniffed.firstRows).toEqual([
      ['2024-01-01', 'EC', '5'],
      ['2024-01-02', 'PE', '7'],
    ]);
    const { outcome } = await takeIn(bad, { reading, mapping: ONE_OF(sniffed.header) });
    expect(outcome.rows).toEqual({ read: 2n, accepted: 1n, rejected: 1n });
    expect(outcome.rejects).toMatchObject([{ line, value: 'x' }]);
  });

  it('asks no more whether a line is data once a person has said so', async () => {
    const asked = await takeIn(ROWS);
    expect(asked.sniffed.questions[0]).toMatch(/^Line 1 looks like data, so that the columns are numbered/);
    const { sniffed } = await takeIn(ROWS, { reading: { headerLines: 0 } });
    expect(sniffed.questions.join(' ')).not.toMatch(/looks like data/);
    expect(sniffed.header).toEqual(['column 1', 'column 2', 'column 3']);
  });
});

describe('the header', () => {
  it.each([
    [
      'a first row whose values are all bad',
      'date,source_country,attacks\nsoon,Atlantis,many\n2024-01-01,EC,5\n',
      1,
    ],
    [
      'rows that are longer than the header',
      'date,source_country,attacks\n2024-01-01,EC,5,\n2024-01-01,EC,5,\n',
      1,
    ],
    [
      'a header that is repeated',
      'date,source_country,attacks\ndate,source_country,attacks\n2024-01-01,EC,5\n',
      1,
    ],
    ['one column', 'country\nEC\n"a,b"\n', 1],
    ['columns of numbered months', 'country,1,2,3\nEC,4,5,6\nPE,4,5,6\n', 1],
  ])('is the first line of a file with %s', async (_, content, line) => {
    await inFolder(async (folder) => {
      const path = join(folder, 'raw.csv');
      await writeFile(path, content);
      const { headerLine, reading } = await sniff(path, 'file.csv');
      expect({ headerLine, ...reading }).toMatchObject({ headerLine: line, skipLines: 0, headerLines: 1 });
    });
  });
});

const ONE = ONE_OF(['date', 'source,attacks', 'source,attacks']);

function ONE_OF([time = '', source = '', attacks = '']: readonly string[]) {
  return {
    time: { column: time },
    source: { column: source },
    target: null,
    organisation: null,
    type: null,
    attacks: { column: attacks },
  };
}

function header(content: string, asked: object): Promise<string[]> {
  return inFolder(async (folder) => {
    const path = join(folder, 'raw.csv');
    await writeFile(path, content);
    return (await sniff(path, 'file.csv', { asked })).header;
  });
}
