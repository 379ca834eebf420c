import { SIDES } from '@/lib/domain/fact';
import { findTotals } from './find-totals';
import type { Scratch } from './open-scratch';
import type { PlainRowSql } from './plain-row-sql';
import { cleanSql, sqlText } from './sql-text';

const TEXTS = ['source_text', 'target_text', 'organisation', 'type'] as const;

/**
 * Makes the table `plain_sums`: the plain rows of a file in one pass, summed by what they say: `wall_bucket` (start of
 * the quarter of an hour on the text's own clock), `is_local`, `is_zero`, the texts, and `attacks`, `rows`,
 * `fineness`. The view `plain` is the same with the spaces around texts removed; the table
 * `respelled` names the columns that had any.
 * @param source the file as SQL
 * @param plain null: no row of it is plain
 * @returns how many rows they were, and the SQL condition that they alone fulfil; null: nothing does
 */
export async function sumPlainRows(
  scratch: Scratch,
  plain: PlainRowSql | null,
  source: string,
  onProgress: (share: number) => void,
): Promise<{ rows: bigint; isPlain: string | null }> {
  await scratch.run(`create temp table plain_sums (wall_bucket bigint, is_local boolean, is_zero boolean,
    ${TEXTS.map((text) => `${text} varchar`).join(', ')}, attacks hugeint, rows bigint, fineness tinyint)`);
  if (plain) await scratch.run(`insert into plain_sums ${sumsSql(plain, source)}`, [], onProgress);
  const totals = plain ? await takeOutTotals(scratch, plain) : [];
  await makeView(scratch);
  const [sum] = await scratch.rows('select coalesce(sum(rows), 0)::hugeint as rows from plain_sums');
  return {
    rows: BigInt(String(sum?.rows)),
    isPlain: plain && [plain.isPlain, ...totals].join(' and '),
  };
}

/** Rows that add up others are to be rejected, and for that looked at one by one. @returns what the rest fulfils */
async function takeOutTotals(scratch: Scratch, plain: PlainRowSql): Promise<string[]> {
  const conditions: string[] = [];
  for (const side of SIDES) {
    const totals = await findTotals(scratch, 'plain_sums', `${side}_text`, 'true');
    if (totals.length === 0) continue;
    const list = totals.map(sqlText).join(', ');
    await scratch.run(`delete from plain_sums where ${side}_text in (${list})`);
    conditions.push(`${plain[side]} not in (${list})`);
  }
  return conditions;
}

function sumsSql(plain: PlainRowSql, source: string): string {
  return `select wall - wall % 900 as wall_bucket, is_local, attacks = 0 as is_zero, ${TEXTS.join(', ')},
      sum(attacks::hugeint), count(*),
      min(case when wall % 3600 <> 0 then 0 when wall % 86400 <> 0 or not is_local then 1 else 2 end)::tinyint
    from (
      select ${plain.wall} as wall, ${plain.isLocal} as is_local, ${plain.attacks} as attacks,
        ${plain.source} as source_text, ${plain.target} as target_text, ${plain.organisation} as organisation,
        ${plain.type} as type
      from ${source} where ${plain.isPlain})
    group by wall_bucket, is_local, is_zero, ${TEXTS.join(', ')}`;
}

/** Spaces are looked for in the few distinct texts: to look row by row would take longer than the sums. */
async function makeView(scratch: Scratch): Promise<void> {
  await scratch.run('create temp table respelled (name varchar)');
  const spaced: string[] = [];
  const [found] = await scratch.rows(
    `select ${TEXTS.map((text) => `${hasSpaces(text)} as ${text}`).join(', ')}`,
  );
  for (const text of TEXTS) {
    if (found?.[text] !== true) continue;
    spaced.push(`${cleanSql(text)} as ${text}`);
    await scratch.run(`insert into respelled values ('${text}')`);
  }
  const replaced = spaced.length > 0 ? `replace (${spaced.join(', ')})` : '';
  await scratch.run(`create temp view plain as select * ${replaced} from plain_sums`);
}

function hasSpaces(text: string): string {
  const texts = `select distinct ${text} as text from plain_sums where ${text} <> ''`;
  return `exists (from (${texts}) where text <> ${cleanSql('text')})`;
}
