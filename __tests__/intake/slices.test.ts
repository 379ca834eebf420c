import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sliceFile } from '@/lib/intake/slice-file';
import { type Fact, inFolder, takeIn } from './take-in';

/** Bytes of the first slice of a file; the next holds the rest of these small ones. */
const FIRST = 2 << 20;

interface Row {
  time: string;
  country: string;
  organisation: string;
  attacks: string;
}

const NAMES: Record<string, string> = { EC: 'EC', Ecuador: 'EC', ' PE': 'PE', PE: 'PE', CN: 'CN' };

/** As many rows as fill a first slice and half of one more. */
function rows(make: (index: number) => Row): Row[] {
  return Array.from({ length: 80_000 }, (_, index) => make(index));
}

function csv(list: readonly Row[]): string {
  const lines = list.map((row) => `${row.time},${row.country},${row.organisation},${row.attacks}`);
  return ['time,source country,organisation,attacks', ...lines, ''].join('\n');
}

/** What a person would add up, from the rows themselves. */
function expected(list: readonly Row[]): Fact[] {
  const sums = new Map<string, Fact>();
  for (const { time, country, organisation, attacks } of list) {
    const minute = Math.floor(Number(time.slice(14, 16)) / 15) * 15;
    const bucket = `${time.slice(0, 14)}${String(minute).padStart(2, '0')}`;
    const fact = { bucket, source: NAMES[country] ?? 'ZZ', target: 'ZZ', organisation, type: '' };
    const key = JSON.stringify(fact);
    const { attacks: sum, rows } = sums.get(key) ?? { attacks: 0n, rows: 0n };
    sums.set(key, { ...fact, attacks: sum + BigInt(attacks), rows: rows + 1n });
  }
  return [...sums.values()];
}

const inOrder = (facts: readonly Fact[]) =>
  facts
    .map((fact) => [fact.bucket, fact.source, fact.organisation, fact.attacks, fact.rows].join('|'))
    .sort();

function time(minute: number): string {
  return new Date(Date.UTC(2024, 0, 1) + minute * 60_000).toISOString().slice(0, 19).concat('Z');
}

const pad = (index: number, count: number) => `office ${String(index % count).padStart(12, '0')}`;

test.each([
  [
    'in the order of time',
    rows((i) => ({ time: time(i >> 4), country: 'EC', organisation: pad(i, 7), attacks: '2' })),
  ],
  [
    'in no order',
    rows((i) => ({ time: time((i * 7919) % 5000), country: 'CN', organisation: pad(i, 5), attacks: '3' })),
  ],
  [
    'with words that come late',
    rows((i) => ({
      time: time(i >> 4),
      country: i > 70_000 ? 'PE' : 'EC',
      organisation: pad(i >> 15, 9),
      attacks: '1',
    })),
  ],
  [
    'with words that mean the same, some of them late',
    rows((i) => ({
      time: time(i >> 6),
      country: i > 75_000 ? (i % 2 ? ' PE' : 'Ecuador') : 'EC',
      organisation: pad(i, 3),
      attacks: '1',
    })),
  ],
  [
    'with more words than are learnt',
    rows((i) => ({
      time: time(i >> 6),
      country: 'EC',
      organisation: pad(i * 3, 1 << 30),
      attacks: '4',
    })).flatMap((row) => [row, { ...row, organisation: `${row.organisation} b` }]),
  ],
])('a file of several slices, %s, gives the sums of its rows', async (_, list) => {
  const text = csv(list);
  expect(text.length).toBeGreaterThan(FIRST * 1.5);
  const { facts, outcome } = await takeIn(text);
  expect(outcome.rows).toEqual({ read: BigInt(list.length), accepted: BigInt(list.length), rejected: 0n });
  expect(inOrder(facts)).toEqual(inOrder(expected(list)));
});

it('rejects rows of a later slice by the line on which they stand', async () => {
  const list = rows((i) => ({
    time: time(i >> 4),
    country: i === 79_000 ? 'Total' : 'EC',
    organisation: pad(i, 7),
    attacks: i === 78_000 ? '-1' : '2',
  }));
  const { facts, outcome, rejects } = await takeIn(csv(list));
  const good = list.filter((_, i) => i !== 78_000 && i !== 79_000);
  expect(outcome.rows).toEqual({ read: 80_000n, accepted: 79_998n, rejected: 2n });
  expect(inOrder(facts)).toEqual(inOrder(expected(good)));
  expect(rejects.split('\n').slice(1, -1)).toEqual([
    expect.stringMatching(/^78002,attacks,/),
    expect.stringMatching(/^79002,source country,the row is the total of the others/),
  ]);
});

it('cuts a file at the ends of lines, without its first ones and without a loss', () =>
  inFolder(async (folder) => {
    const path = join(folder, 'raw.csv');
    const lines = Array.from({ length: 300_000 }, (_, i) => `${i},${'x'.repeat(i % 40)}\r`);
    await writeFile(path, ['title', 'a,b', ...lines].join('\n'));
    const parts: string[] = [];
    const chunks = createReadStream(path, { highWaterMark: 100_003 });
    for await (const slice of sliceFile(chunks, folder, 2)) parts.push(await readFile(slice.path, 'utf8'));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.slice(0, -1).every((part) => part.endsWith('\n'))).toBe(true);
    expect(parts.join('') === lines.join('\n')).toBe(true);
  }));
