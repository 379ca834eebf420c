import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Growth, readRows } from '@/lib/intake/read-rows';
import { othersPath, type RowTask, sumsPath } from '@/lib/intake/row-task';
import { inFolder } from './take-in';

const FIELDS = [
  '2024-01-01',
  '2024-01-01T10:00:00Z',
  'EC',
  '"EC"',
  '"a ""b"""',
  '"x\ny"',
  ' "EC" ',
  'a"b',
  '7',
  '',
  '"open" x',
];
const table = fc.array(fc.array(fc.constantFrom(...FIELDS), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
});
const ends = fc.constantFrom('\n', '\r\n', '\r', '\n\n');

/** A file of which so many bytes more stand there whenever somebody looks. */
function growing(size: number, by: number): Growth {
  return {
    more: async (known) => ({ bytes: Math.min(size, known + by), isWhole: known + by >= size }),
  };
}

function read(content: Buffer, by: number) {
  return inFolder(async (folder) => {
    const path = join(folder, 'raw.csv');
    await writeFile(path, content);
    const texts = { source_text: 1, target_text: null, organisation: 3, type: null };
    const plain = { time: 0, attacks: 2, texts };
    const task: RowTask = { path, folder, delimiter: ',', skipLines: 0, fields: 4, plain };
    const found = await readRows(task, growing(content.length, by), () => {});
    return {
      found,
      others: await readFile(othersPath(folder), 'utf8'),
      sums: await readFile(sumsPath(folder)),
    };
  });
}

it('finds the same rows in a file whatever the pieces in which it grows', async () => {
  await fc.assert(
    fc.asyncProperty(table, ends, fc.integer({ min: 1, max: 40 }), async (rows, end, by) => {
      const good = '2024-01-01T10:00:00Z,EC,3,Registro';
      const lines = ['\ufefftime,country,attacks,who', good, ...rows.map((row) => row.join(',')), good];
      const content = Buffer.from(lines.join(end));
      const whole = await read(content, content.length);
      expect(await read(content, by)).toEqual(whole);
      expect(whole.found.summed).toBeGreaterThan(0);
      expect(whole.found.summed + whole.others.split(/^\d+,\d+,/m).length - 1).toBe(whole.found.records - 1);
    }),
    { numRuns: 60 },
  );
});
