import fc from 'fast-check';
import { receive } from '@/lib/intake/receive';
import { EFFORT } from '../support/effort';
import { type Dialect, dialect, encodeText, writeTable } from './any-dialect';
import { COLUMNS, type Column, type Row, rows } from './any-table';
import { factsOf, faultOf, inOrder } from './expected-of-rows';
import { parseCsv } from './parse-csv';
import { inFolder, takeInStaged } from './take-in';

const MAPPING = {
  time: { column: 'date' },
  source: { column: 'source_country' },
  target: null,
  organisation: { column: 'organisation' },
  type: null,
  attacks: { column: 'attacks' },
};
const TABLE = fc.record({ how: dialect, order: fc.shuffledSubarray([...COLUMNS], { minLength: 5 }) });

async function* inChunks(bytes: Buffer, size: number) {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

/** The bytes on their way from the first received to the facts written. */
function sendThrough(bytes: Buffer, chunk: number) {
  return inFolder(async (folder) => {
    const options = { maxBytes: 1e6, gzip: false, expectedBytes: bytes.length };
    await receive(inChunks(bytes, chunk), folder, options);
    return takeInStaged(folder, { mapping: MAPPING });
  });
}

const sum = (list: readonly Row[]) => list.reduce((total, { attacks }) => total + (attacks ?? 0n), 0n);

function fieldsOf({ fields, extra }: Row, order: readonly Column[]): string[] {
  return [...order.map((column) => fields[column]), ...(extra === null ? [] : [extra])];
}

async function comesBack(list: Row[], order: Column[], how: Dialect, chunk: number): Promise<void> {
  const written = [order, ...list.map((row) => fieldsOf(row, order))];
  const { text, lines } = writeTable(written, how);
  const { sniffed, outcome, facts, rejects } = await sendThrough(encodeText(text, how), chunk);
  expect(sniffed.reading).toEqual({
    encoding: how.encoding.replace('-bom', ''),
    delimiter: how.delimiter,
    skipLines: how.lead.length,
    headerLines: 1,
  });
  expect(sniffed.header).toEqual(order);
  const bad = list.filter((row) => faultOf(row) !== null);
  const good = list.filter((row) => faultOf(row) === null);
  const [read, accepted, rejected] = [list, good, bad].map(({ length }) => BigInt(length));
  expect(outcome.rows).toEqual({ read, accepted, rejected });
  expect(outcome.attacks).toEqual({ read: sum(list), accepted: sum(good), rejected: sum(bad) });
  expect(inOrder(facts)).toEqual(factsOf(list));
  const [, ...rejectedRows] = parseCsv(rejects);
  const width = Math.max(...written.map(({ length }) => length));
  const padded = (fields: string[]) => [...fields, ...Array(width - fields.length).fill('')];
  expect(rejectedRows.map(([line, column, , ...fields]) => [line, column, ...fields])).toEqual(
    bad.map((row) => [`${lines[list.indexOf(row) + 1]}`, faultOf(row), ...padded(fieldsOf(row, order))]),
  );
}

it(
  'any table in any dialect comes back as it was written, row by row',
  async () => {
    const input = TABLE.chain(({ how, order }) =>
      fc.tuple(rows(how.encoding !== 'windows-1252'), fc.constant(order), fc.constant(how), fc.nat(200)),
    );
    await fc.assert(
      fc.asyncProperty(input, ([list, order, how, chunk]) => comesBack(list, order, how, chunk + 1)),
      { numRuns: 40 * EFFORT },
    );
  },
  60_000 * EFFORT,
);
