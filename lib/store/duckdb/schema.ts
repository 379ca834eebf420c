import { ALL_TOLD, GRAINS, sumColumns, sumTable } from './series';

/**
 * Tables of the store: the facts, the same added up (see series.ts), what is held of each generation, and what was
 * published. Buckets are seconds since 1970 UTC, so that no time zone setting of the
 * engine matters. Facts name their countries, organisation and type by the number of a label, which is written,
 * added up and compared several times as fast as a text.
 * There is no unique key on purpose: an index would refuse a row whose deleted twin an older read still sees, and
 * uniqueness is kept by writing one change at a time.
 */
export const FACT_TABLES = `
  CREATE TABLE IF NOT EXISTS label (id INTEGER NOT NULL, text VARCHAR NOT NULL);
  CREATE TABLE IF NOT EXISTS fact (
    generation BIGINT NOT NULL,
    bucket BIGINT NOT NULL,
    source INTEGER NOT NULL,
    target INTEGER NOT NULL,
    organisation INTEGER NOT NULL,
    type INTEGER NOT NULL,
    attacks BIGINT NOT NULL,
    "rows" BIGINT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS held (generation BIGINT NOT NULL, record VARCHAR NOT NULL);
  CREATE TABLE IF NOT EXISTS registry (
    generation BIGINT NOT NULL,
    event VARCHAR NOT NULL CHECK (event IN ('published', 'retired')),
    upload VARCHAR
  );
  ${sumTables()}
`;

function sumTables(): string {
  const all = Array.from({ length: ALL_TOLD + 1 }, (_, told) => told);
  const series = GRAINS.flatMap((grain) => all.map((told) => ({ grain, told })));
  return series.map((one) => `CREATE TABLE IF NOT EXISTS ${sumTable(one)} (${columnsOf(one)});`).join('\n');
}

function columnsOf(series: Parameters<typeof sumColumns>[0]): string {
  const columns = sumColumns(series).map(
    (name) => `${name} ${name === 'bucket' ? 'BIGINT' : 'INTEGER'} NOT NULL`,
  );
  return ['generation BIGINT NOT NULL', ...columns, 'attacks BIGINT NOT NULL, "rows" BIGINT NOT NULL'].join(
    ', ',
  );
}

export const CATALOG_TABLES = `
  CREATE TABLE IF NOT EXISTS dataset (slug VARCHAR NOT NULL, position BIGINT NOT NULL, record VARCHAR NOT NULL);
  CREATE TABLE IF NOT EXISTS upload (id VARCHAR NOT NULL, position BIGINT NOT NULL, record VARCHAR NOT NULL);
  CREATE TABLE IF NOT EXISTS memory (kind VARCHAR NOT NULL, key VARCHAR NOT NULL, record VARCHAR NOT NULL);
  CREATE TABLE IF NOT EXISTS counter (name VARCHAR NOT NULL, value BIGINT NOT NULL);
  INSERT INTO counter SELECT name, 0 FROM (VALUES ('generation'), ('position')) AS wanted(name)
    WHERE name NOT IN (SELECT name FROM counter);
`;
