import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { COUNTRIES, UNKNOWN_COUNTRY } from '@/lib/domain/country';

/** The start of 2018 in Guayaquil. */
export const FIRST_BUCKET = Date.UTC(2018, 0, 1, 5) / 1000;
const QUARTERS_A_DAY = 96;
const DAYS_A_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const SOURCES = 190;
const ORGANISATIONS = 40;
const TARGETS = 20;
const TYPES = ['scan', 'login attempt', 'exploit', 'flood', 'phishing', 'malware'];

/** What one file of facts holds. */
export interface FactsFile {
  file: string;
  /** Seconds since 1970 UTC, half open. */
  from: number;
  to: number;
  facts: number;
  attacks: bigint;
}

/**
 * Writes a year of facts as a file a month, as a country's team of responders may have them: 190 source countries and
 * the unknown, 40 organisations, each in one of 20 countries, and 6 types. Few of each make most of it (a power of their
 * rank). What is frequent is met in nearly every quarter of an hour, what is rare a few times a year; nights
 * and weekends are calmer. Of one seed, in the order of time, no fact twice.
 */
export async function writeFacts(folder: string, facts: number): Promise<FactsFile[]> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '4GB' });
  const connection = await instance.connect();
  await makeCells(connection, facts);
  const files: FactsFile[] = [];
  let first = 0;
  for (const [month, days] of DAYS_A_MONTH.entries()) {
    const last = first + days * QUARTERS_A_DAY;
    files.push(await writeMonth(connection, join(folder, `month-${month + 1}.parquet`), first, last));
    first = last;
  }
  connection.closeSync();
  instance.closeSync();
  return files;
}

/** The table `cell`: who attacks whom in which way, and in which share of all quarters of an hour. */
async function makeCells(connection: DuckDBConnection, facts: number): Promise<void> {
  const codes = [...COUNTRIES.keys()].filter((code) => code !== 'EC').slice(0, SOURCES - 1);
  const sources = [...codes.slice(0, 11), UNKNOWN_COUNTRY, 'EC', ...codes.slice(11)];
  const names = (list: readonly string[]) => `[${list.map((name) => `'${name}'`).join(', ')}]`;
  await connection.run(`create table weight as
    select source, target, organisation, type, hash(source, organisation, type) as seed,
      pow(s, -1.1) * pow(o, -0.8) * pow(t, -1.2) as weight
    from (select unnest(${names(sources)}) as source, generate_subscripts(${names(sources)}, 1) as s),
      (select o, 'Organisation ' || o as organisation, ${names(['EC', ...codes])}[1 + o % ${TARGETS}] as target
        from range(1, ${ORGANISATIONS + 1}) numbers(o)),
      (select unnest(${names(TYPES)}) as type, generate_subscripts(${names(TYPES)}, 1) as t)`);
  const scale = await scaleFor(connection, facts);
  await connection.run(`create table cell as select *, 1 - exp(-${scale} * weight) as share from weight`);
}

/** How much traffic makes so many facts in a year: more makes the frequent no more frequent than always. */
async function scaleFor(connection: DuckDBConnection, facts: number): Promise<number> {
  const quarters = 365 * QUARTERS_A_DAY;
  let [low, high] = [0, 1e6];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    const reader = await connection.runAndReadAll(`select sum(1 - exp(-${middle} * weight)) from weight`);
    if (Number(reader.getRows()[0]?.[0]) * quarters < facts) low = middle;
    else high = middle;
  }
  return high;
}

/** Each cell's facts are spread over the month: its n-th lies in the n-th part, somewhere. */
async function writeMonth(
  connection: DuckDBConnection,
  file: string,
  first: number,
  last: number,
): Promise<FactsFile> {
  const length = last - first;
  const phase = '(seed % 1000003) / 1000003.0';
  const chance = 'hash(seed, n, quarter) % 1000003 / 1000003.0';
  const rhythm = `(1.2 + sin((quarter % ${QUARTERS_A_DAY}) * 2 * pi() / ${QUARTERS_A_DAY} - 2)) * if(quarter // ${QUARTERS_A_DAY} % 7 >= 5, 0.6, 1)`;
  await connection.run(`create or replace temp table month as
    with counted as (select *, (floor(${last} * share + ${phase}) - floor(${first} * share + ${phase}))::bigint as facts
      from cell),
    spread as (select *, n * ${length} // facts as start, (n + 1) * ${length} // facts as stop
      from (select *, unnest(range(facts)) as n from counted)),
    placed as (select *, ${first} + start + (hash(seed, n, ${first}) % (stop - start)::ubigint)::bigint as quarter
      from spread)
    select (${FIRST_BUCKET} + quarter * 900)::bigint as bucket, source, target, organisation, type,
      1 + floor(pow(${chance}, 6) * 200 * ${rhythm})::bigint as attacks from placed`);
  await connection.run(
    `copy (select *, attacks as rows from month order by bucket) to '${file.replaceAll("'", "''")}' (format parquet)`,
  );
  const reader = await connection.runAndReadAll('select count(*), sum(attacks)::hugeint from month');
  const [facts, attacks] = reader.getRows()[0] ?? [];
  const at = (quarter: number) => FIRST_BUCKET + quarter * 900;
  return { file, from: at(first), to: at(last), facts: Number(facts), attacks: BigInt(String(attacks)) };
}
