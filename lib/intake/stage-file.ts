import { IntakeError } from './intake-error';
import type { Scratch } from './open-scratch';
import type { Plan } from './plan';
import { type ReadOptions, readFileRows } from './read-file-rows';
import { DAMAGE, othersPath, type RowsRead, rowTask, sumsPath, TEXTS } from './row-task';
import type { Sniff } from './sniff-result';
import { sqlPath, sqlText } from './sql-text';
import { takeWords } from './take-words';

/** Stands for a field that is not there, so that it differs from an empty one. */
const NO_SUCH_TEXT = '\u0001missing\u0001';

/**
 * Reads a file, header left out: plain rows are summed into `plain_sums`, the others staged as text in `stage`: `record`, the number of
 * the row from 1, `line`, where it begins, `damage`, what is wrong with its quotes, and columns c0, c1, …; those beyond the
 * header's hold surplus fields; a field that the row lacks is null.
 *
 * `plain_sums`: `slice` (a part of the file), `wall_bucket` (start of the quarter of an hour: on the text's own clock where `is_local`,
 * else in UTC), the texts by their numbers in the tables `word_<name>` (id, text, clean: without the spaces around it), `attacks`,
 * `rows`, and the `fineness` of the finest.
 * @returns the number of `c` columns and of rows.
 * @throws IntakeError when the file cannot be divided into rows; Error when DuckDB finds other rows than were counted.
 */
export async function stageFile(
  scratch: Scratch,
  path: string,
  sniff: Sniff,
  plan: Plan,
  options: ReadOptions,
): Promise<{ columns: number; rows: bigint }> {
  const wanted = rowTask(path, scratch.directory, sniff, plan);
  const { found, folder } = await readFileRows(wanted, options);
  if (found.records < 2) throw new IntakeError(422, 'The file has a header but no row. Add the rows.');
  await takeSums(scratch, plan, sumsPath(folder), found);
  const columns = Math.max(sniff.header.length, found.others.fields);
  const rows = BigInt(found.records - 1);
  const staged = await stageOthers(scratch, othersPath(folder), {
    delimiter: sniff.delimiter,
    columns,
    found,
  });
  if (BigInt(found.summed) + staged !== rows) {
    throw new Error(`The file has ${rows} rows, but ${found.summed} were summed and ${staged} staged.`);
  }
  return { columns, rows };
}

async function takeSums(scratch: Scratch, plan: Plan, file: string, found: RowsRead): Promise<void> {
  for (const name of TEXTS) await takeWords(scratch, plan, name, found.words[name]);
  const bucket = plan.time === null ? 'null::bigint' : '(time >> 2)::bigint * 900';
  await scratch.run(`create temp view plain_sums as
    select slice, ${bucket} as wall_bucket, time & 1 = 1 as is_local, ${TEXTS.join(', ')}, attacks::bigint as attacks,
      rows::bigint as rows, ${found.fineness}::tinyint as fineness
    from read_parquet(${sqlPath(file)})`);
}

/** Quotes may hold line ends only when one thread reads. */
async function stageOthers(
  scratch: Scratch,
  file: string,
  { delimiter, columns, found: { others } }: { delimiter: string; columns: number; found: RowsRead },
): Promise<bigint> {
  const fields = Array.from({ length: columns }, (_, index) => `c${index}: 'VARCHAR'`);
  const longest = Math.max(64 << 10, others.longest * 2 + 16);
  const damage = Object.entries(DAMAGE).map(
    ([sign, reason]) => `when ${sqlText(sign)} then ${sqlText(reason)}`,
  );
  await scratch.run(`create table stage as select * replace (case damage ${damage.join(' ')} end as damage)
    from read_csv(${sqlPath(file)}, auto_detect = false, header = false,
      columns = {record: 'BIGINT', line: 'BIGINT', damage: 'VARCHAR', ${fields.join(', ')}},
      delim = ${sqlText(delimiter)}, quote = '"', escape = '"', nullstr = ${sqlText(NO_SUCH_TEXT)}, strict_mode = false,
      null_padding = true, max_line_size = ${longest}, buffer_size = ${Math.max(8 << 20, longest * 16)},
      parallel = ${!others.innerLines})`);
  const [staged] = await scratch.rows('select count(*)::hugeint as rows from stage');
  return BigInt(String(staged?.rows));
}
