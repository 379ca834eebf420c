/** A CSV stream, a prepared insert, transactions, and a group-by at the end: how an importer is usually written. */
import fs from 'node:fs';
import Database from 'better-sqlite3';
import { parse } from 'csv-parse';

const ROWS_A_TRANSACTION = 50_000;
const QUARTER_HOUR_MS = 900_000;
const [, , file, database] = process.argv;

const start = performance.now();
const db = new Database(database);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = NORMAL');
db.exec('create table attack (bucket integer, source text, organisation text, type text, attacks integer)');
const insert = db.prepare('insert into attack values (?, ?, ?, ?, ?)');
db.exec('begin');
let rows = 0;
for await (const row of fs
  .createReadStream(file, { highWaterMark: 1 << 20 })
  .pipe(parse({ columns: true }))) {
  const bucket = Math.floor(Date.parse(row.time) / QUARTER_HOUR_MS) * 900;
  insert.run(bucket, row.source_country, row.organisation, row.type, Number(row.attacks));
  rows += 1;
  if (rows % ROWS_A_TRANSACTION === 0) db.exec('commit; begin');
}
db.exec('commit');
db.exec(`create table fact as select bucket, source, organisation, type, sum(attacks) as attacks, count(*) as rows
  from attack group by bucket, source, organisation, type`);
const facts = db.prepare('select count(*) as facts from fact').get().facts;
db.close();
const { user, system } = process.cpuUsage();
const cpu = (user + system) / 1e6;
console.log(JSON.stringify({ cpu, seconds: (performance.now() - start) / 1000, rows, facts }));
