import { open, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepBytesSeen, watchBytes } from '@/lib/intake/bytes-seen';
import { giveHeadStart, type HeadStart } from '@/lib/intake/head-start';
import { planOf } from '@/lib/intake/plan';
import { sniffBeginning } from '@/lib/intake/sniff';
import { inFolder, plain, type TakenIn, takeIn, takeInStaged } from './take-in';

interface Named {
  timeZone: string;
  filename: string;
}
const NAMED: Named = { timeZone: 'UTC', filename: 'file.csv' };

const ROWS = 90_000;
const head = 'time,source country,organisation,attacks';

function row(i: number): string {
  const time = new Date(Date.UTC(2024, 0, 1) + (i >> 4) * 60_000).toISOString().slice(0, 19);
  return `${time}Z,${['EC', 'PE', 'Ecuador', 'nowhere'][i % 4]},office ${i >> 14},${i % 1000 === 7 ? 'x' : i % 50}`;
}
const log = `${[head, ...Array.from({ length: ROWS }, (_, i) => row(i))].join('\n')}\n`;

/** Writes a content piece by piece, as it would be received. */
async function write(folder: string, content: Buffer, begin: (part: string) => Promise<HeadStart | null>) {
  const [part, path] = [join(folder, 'raw.csv.part'), join(folder, 'raw.csv')];
  const file = await open(part, 'w');
  const watch = watchBytes();
  let headStart: HeadStart | null = null;
  const size = Math.max(1000, Math.ceil(content.length / 7));
  for (let at = 0; at < content.length; at += size) {
    const piece = content.subarray(at, at + size);
    await file.write(piece);
    watch.see(piece);
    headStart ??= await begin(part).catch(() => null);
    headStart?.grow(at + piece.length, false);
  }
  await file.close();
  await keepBytesSeen(path, watch.end());
  await rename(part, path);
  headStart?.grow(content.length, true);
  return headStart;
}

async function begin(folder: string, part: string, { timeZone, filename }: Named = NAMED) {
  const path = join(folder, 'raw.csv');
  const found = await sniffBeginning(part, filename, {});
  if (!found?.mapping) return null;
  const plan = planOf(found.mapping, found.header, timeZone);
  return giveHeadStart({ part, path, directory: folder, sniff: { ...found, path }, plan });
}

/** The same file taken in with a head start. `isUsed`: it was what the check wanted. */
function takeInAhead(content: Buffer, named = NAMED) {
  return inFolder(async (folder) => {
    const headStart = await write(folder, content, (part) => begin(folder, part, named));
    let isUsed = false;
    const watched = headStart && {
      ...headStart,
      async sumsFor(...wanted: Parameters<HeadStart['sumsFor']>) {
        const sums = await headStart.sumsFor(...wanted);
        isUsed = sums !== null;
        return sums;
      },
    };
    const taken = await takeInStaged(folder, { ...named, headStart: watched });
    return { taken, isUsed, left: (await readdir(folder)).sort() };
  });
}

function told({ outcome, facts, rejects, sniffed }: TakenIn) {
  const { factsFile: _, rejectsFile: __, ...report } = outcome;
  return plain({ report, facts, rejects, mapping: sniffed.mapping });
}

const KEPT = ['facts.parquet', 'raw.csv', 'raw.csv.seen.json', 'rejects.csv.gz'];

test.each<[what: string, content: Buffer, isUsed: boolean]>([
  ['as its beginning promises', Buffer.from(log), true],
  ['without a line feed at its end', Buffer.from(log.slice(0, -1)), true],
  [
    'with rows that have too many and too few fields',
    Buffer.from(`${log}2024-01-01,EC\n${row(1)},7,8\n`),
    true,
  ],
  ['with lines of Windows', Buffer.from(log.replaceAll('\n', '\r\n')), true],
  ['with a quoted row at its end', Buffer.from(`${log}2024-01-01,EC,"a\nb",3\n`), false],
  ['with a blank line', Buffer.from(`${log}\n${row(1)}\n`), false],
  ['with a very long line at its end', Buffer.from(`${log}2024-01-01,EC,${'y'.repeat(70_000)},3\n`), false],
  [
    'in another encoding than its beginning',
    Buffer.from(`${log}2024-01-01,EC,Petición,3\n`, 'latin1'),
    false,
  ],
])('a file %s is taken in as without a head start', async (_, content, isUsed) => {
  const { left, ...ahead } = await takeInAhead(content);
  expect(told(ahead.taken)).toEqual(told(await takeIn(content)));
  expect(ahead.isUsed).toBe(isUsed);
  expect(left.filter((name) => name !== 'text.csv')).toEqual(KEPT);
});

it('reads golden files as without a head start', async () => {
  const folder = join(__dirname, 'golden');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
  for (const name of names) {
    const content = await readFile(join(folder, name));
    const named = { timeZone: 'America/Guayaquil', filename: name };
    const { taken, left } = await takeInAhead(content, named);
    expect([name, told(taken)]).toEqual([name, told(await takeIn(content, named))]);
    expect(left.some((file) => file.startsWith('check-'))).toBe(false);
  }
});

it('leaves nothing when it is stopped in the middle of a file', () =>
  inFolder(async (folder) => {
    const part = join(folder, 'raw.csv.part');
    await writeFile(part, log);
    const headStart = await begin(folder, part);
    headStart?.grow(log.length >> 1, false);
    expect((await readdir(folder)).some((name) => name.startsWith('check-'))).toBe(true);
    await headStart?.stop();
    await headStart?.stop();
    expect(await readdir(folder)).toEqual(['raw.csv.part']);
  }));
