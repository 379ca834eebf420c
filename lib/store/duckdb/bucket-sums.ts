import type { DuckDBConnection } from '@duckdb/node-api';
import type { Dimension } from '@/lib/domain/fact';
import { factPieces } from './fact-pieces';
import type { Held } from './held';
import { type Column, numberTogether } from './number-together';
import { labelledQuestionSql } from './question-sql';
import { type Grain, toldDimensions } from './series';

/** Of what sums are remembered. */
export type SummedGrain = Exclude<Grain, 'total'>;

/** Sums of some generations by the days or hours of a time zone: a row for each of these and each that is met in it. */
export interface BucketSums {
  grain: SummedGrain;
  zone: string;
  /** Starts of the days or hours that have facts, in milliseconds since 1970 UTC, oldest first. */
  starts: number[];
  /** Where the rows of each begin; one more says where the last end. */
  firstRows: number[];
  /** Of each row, an index of the members. */
  member: Int32Array;
  /** Exact: no sum is above 2^53. */
  attacks: Float64Array;
  rows: Float64Array;
  members: Members;
}

/** All that is met together, in the order of its texts: a column for each dimension told apart. */
export interface Members {
  count: number;
  columns: readonly MemberColumn[];
}

/** Of each member, or of each row, an index of the texts, which are in the engine's order. */
interface MemberColumn extends Column {
  dimension: Dimension;
  texts: readonly string[];
}

/** Reads the sums of generations by the days or hours of a zone, told apart by the dimensions of some bits. */
export async function readBucketSums(
  connection: DuckDBConnection,
  held: readonly Held[],
  { told, grain, zone }: { told: number; grain: SummedGrain; zone: string },
): Promise<BucketSums> {
  const dimensions = toldDimensions(told);
  const bucket = { size: grain, timeZone: zone };
  const question = { period: null, bucket, dimensions, filters: {} };
  const { sql, values } = labelledQuestionSql(question, factPieces(question, held));
  const reader = await connection.runAndReadAll(sql, values);
  const [starts = [], attacks = [], rows = [], ...labels] = reader.getColumns() as number[][];
  const columns: MemberColumn[] = [];
  for (const [index, dimension] of dimensions.entries()) {
    columns.push(await inOrderOfText(connection, dimension, labels[index] ?? []));
  }
  const { of: member, examples } = numberTogether(starts.length, columns);
  const ofMember = (values: Uint32Array) => examples.map((row) => values[row] ?? 0);
  return {
    ...{ grain, zone, ...startsOf(starts), member },
    members: {
      count: examples.length,
      columns: columns.map((column) => ({ ...column, values: ofMember(column.values) })),
    },
    ...{ attacks: Float64Array.from(attacks), rows: Float64Array.from(rows) },
  };
}

async function inOrderOfText(
  connection: DuckDBConnection,
  dimension: Dimension,
  labels: readonly number[],
): Promise<MemberColumn> {
  const ids = [...new Set(labels)];
  const where = ids.length === 0 ? 'false' : `id IN (${ids.map(Number).join(', ')})`;
  const reader = await connection.runAndReadAll(`SELECT id, text FROM label WHERE ${where} ORDER BY text`);
  const [known = [], texts = []] = reader.getColumns();
  const place = new Map(known.map((id, index) => [Number(id), index]));
  const values = Uint32Array.from(labels);
  for (let row = 0; row < values.length; row++) values[row] = place.get(values[row] ?? 0) ?? 0;
  return { dimension, texts: texts.map(String), many: texts.length, values };
}

function startsOf(starts: readonly number[]): Pick<BucketSums, 'starts' | 'firstRows'> {
  const firstRows: number[] = [];
  for (let row = 0; row < starts.length; row++) if (starts[row] !== starts[row - 1]) firstRows.push(row);
  return { starts: firstRows.map((row) => starts[row] ?? 0), firstRows: [...firstRows, starts.length] };
}
