import { SIDES } from '@/lib/domain/fact';
import { findTotals } from './find-totals';
import { takeOutHidden } from './hidden-labels';
import type { Scratch } from './open-scratch';
import { type PlainRowSql, TEXTS, type TextName } from './plain-row-sql';
import type { Part } from './read-parts';
import { cleanSql, sqlText } from './sql-text';
import { type Sum, sumsSql } from './sums-sql';
import { openWords } from './words';

const COLUMNS = `slice integer, wall_bucket bigint, is_local boolean, is_zero boolean,
  ${TEXTS.map((name) => `${name} integer`).join(', ')}, attacks hugeint, rows bigint, late smallint,
  is_taken boolean`;

/** `rows`: how many were summed; `isPlain`: the SQL condition that they alone fulfil; null: nothing does. */
export interface PlainSums {
  rows: bigint;
  isPlain: string | null;
}

/**
 * Makes the table `plain_sums`: the plain rows of a file, summed part by part by what they say: `slice` (the part),
 * `wall_bucket` (start of the quarter of an hour on the text's own clock), `is_local`, `is_zero`, the texts by their
 * numbers in the tables `word_<name>` (id, text, clean: without the spaces around it), and `attacks`, `rows`,
 * `late` (the most seconds after the bucket's start).
 * @param plain null: no row of it is plain
 * @param parts of the file, from its beginning each time
 */
export async function sumPlainRows(
  scratch: Scratch,
  plain: PlainRowSql | null,
  parts: () => AsyncIterable<Part>,
): Promise<PlainSums> {
  await makeTables(scratch);
  const others: string[] = [];
  if (plain) {
    await sumParts(scratch, plain, parts, new Set());
    others.push(...(await takeOutTotals(scratch, plain)), ...(await takeOutHidden(scratch, plain)));
  }
  for (const name of TEXTS) await cleanWords(scratch, name);
  const [sum] = await scratch.rows('select coalesce(sum(rows), 0)::hugeint as rows from plain_sums');
  return { rows: BigInt(String(sum?.rows)), isPlain: plain && [plain.isPlain, ...others].join(' and ') };
}

async function makeTables(scratch: Scratch): Promise<void> {
  await scratch.run(`create or replace temp table plain_sums (${COLUMNS})`);
  for (const name of TEXTS) {
    await scratch.run(`create or replace temp table word_${name} (id integer, text varchar)`);
  }
}

/** @param wordless columns with too many texts to learn them: these are numbered at the end */
async function sumParts(
  scratch: Scratch,
  plain: PlainRowSql,
  parts: () => AsyncIterable<Part>,
  wordless: ReadonlySet<TextName>,
): Promise<void> {
  await makeTables(scratch);
  for (const name of wordless) {
    await scratch.run(`alter table plain_sums alter ${name} set data type varchar`);
  }
  for (const name of TEXTS) {
    const { sql, isColumn } = plain.texts[name];
    if (!isColumn) await scratch.run(`insert into word_${name} values (0, ${sql})`);
  }
  const learnt = TEXTS.filter((name) => plain.texts[name].isColumn && !wordless.has(name));
  const words = await openWords(scratch, plain, learnt);
  let slice = 0;
  for await (const part of parts()) {
    slice = await sumPart(scratch, { plain, words, wordless, part, slice });
    if (words.tooMany() !== null) break;
  }
  const tooMany = words.tooMany();
  if (tooMany !== null) return sumParts(scratch, plain, parts, new Set([...wordless, tooMany]));
  for (const name of wordless) await numberTexts(scratch, name);
}

/** Sums the rows whose texts are known, and then the others, if there are. @returns the number of the next slice */
async function sumPart(scratch: Scratch, sum: Sum): Promise<number> {
  const { words, part, slice } = sum;
  if (slice === 0) await words.learn(part.source);
  const areAllTaken = await addSums(scratch, sumsSql(sum, 'all'), part.onProgress);
  if (slice === 0 || areAllTaken || !(await words.learn(part.source))) return slice + 1;
  await addSums(scratch, sumsSql({ ...sum, slice: slice + 1 }, 'new'));
  return slice + 2;
}

/** @returns whether no row was left out */
async function addSums(scratch: Scratch, sums: string, onProgress?: Part['onProgress']): Promise<boolean> {
  await scratch.run(`insert into plain_sums ${sums}`, [], onProgress);
  const [found] = await scratch.rows('select count(*) = 0 as are_all from plain_sums where not is_taken');
  if (found?.are_all === true) return true;
  await scratch.run('delete from plain_sums where not is_taken');
  return false;
}

async function numberTexts(scratch: Scratch, name: TextName): Promise<void> {
  await scratch.run(`insert into word_${name}
    select row_number() over () - 1, text from (select distinct ${name} as text from plain_sums)`);
  await scratch.run(`create or replace temp table plain_sums as
    select plain_sums.* replace (word_${name}.id as ${name})
    from plain_sums join word_${name} on text = plain_sums.${name}`);
}

/** Rows that add up others are to be rejected, and for that looked at one by one. @returns what the rest fulfils */
async function takeOutTotals(scratch: Scratch, plain: PlainRowSql): Promise<string[]> {
  const conditions: string[] = [];
  for (const side of SIDES) {
    const { sql, isColumn } = plain.texts[`${side}_text`];
    const totals = isColumn ? await findTotals(scratch, `word_${side}_text`, 'text', 'true') : [];
    if (totals.length === 0) continue;
    const list = totals.map(sqlText).join(', ');
    const ids = `select id from word_${side}_text where text in (${list})`;
    await scratch.run(`delete from plain_sums where ${side}_text in (${ids})`);
    await scratch.run(`delete from word_${side}_text where text in (${list})`);
    conditions.push(`${sql} not in (${list})`);
  }
  return conditions;
}

/** Spaces are looked for in the few distinct texts: to look row by row would take longer than the sums. */
async function cleanWords(scratch: Scratch, name: TextName): Promise<void> {
  await scratch.run(`create or replace temp table word_${name} as
    select id, text, ${cleanSql('text')} as clean from word_${name}`);
}
