import { DuckDBInstance } from '@duckdb/node-api';

/** 2018 to the end of the year. */
export const FIRST_BUCKET = 1_514_764_800;
const BUCKETS = 365 * 96;

/**
 * Writes a year of facts in the order of time: few of 150 sources send most of it, few of 20 targets and 6 types
 * receive most. Of one seed.
 */
export async function writeFacts(file: string, facts: number): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const number = (salt: number, slope: number, size: number) =>
    `floor(pow((hash(i, ${salt}) % 1000003) / 1000003.0, ${slope}) * ${size})::integer`;
  await connection.run(`create table source as select row_number() over () - 1 as id, code from (
    select distinct chr(65 + (range // 26)::integer) || chr(65 + (range % 26)::integer) as code from range(26, 176))`);
  await connection.run(`copy (
    select (${FIRST_BUCKET} + floor(i * ${BUCKETS} / ${facts}.0)::bigint * 900)::bigint as bucket,
      source.code as source, 'T' || chr(65 + ${number(2, 2, 20)}) as target, '' as organisation,
      'type ' || ${number(3, 2, 6)} as type, 1 + ${number(4, 6, 200)}::bigint as attacks, 1::bigint as rows
    from range(${facts}) numbers(i) join source on source.id = ${number(1, 3, 150)}
  ) to '${file.replaceAll("'", "''")}' (format parquet)`);
  connection.closeSync();
  instance.closeSync();
}
