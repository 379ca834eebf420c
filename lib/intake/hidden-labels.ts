import type { Scratch } from './open-scratch';
import type { PlainRowSql } from './plain-row-sql';
import type { Plan } from './plan';
import { sqlText } from './sql-text';

const LABELS = ['organisation', 'type'] as const;
export type LabelName = (typeof LABELS)[number];

/** The characters of {@link hiddenIn} that a file can have, as RE2. */
const HIDDEN = sqlText('[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x{FFFE}\\x{FFFF}]');

/** An SQL condition: the text has a character that no page and no picture can show. */
export function hasHiddenSql(text: string): string {
  return `regexp_matches(${text}, ${HIDDEN})`;
}

/**
 * Rows whose labels cannot be shown are to be rejected, and for that looked at one by one. Only the few distinct labels are
 * searched. @returns what the rest fulfils
 */
export async function takeOutHidden(scratch: Scratch, plain: PlainRowSql): Promise<string[]> {
  const conditions: string[] = [];
  for (const name of LABELS) {
    const { sql, isColumn } = plain.texts[name];
    if (!isColumn || !(await isAnyHidden(scratch, `select text from word_${name}`))) continue;
    const ids = `select id from word_${name} where ${hasHiddenSql('text')}`;
    await scratch.run(`delete from plain_sums where ${name} in (${ids})`);
    await scratch.run(`delete from word_${name} where ${hasHiddenSql('text')}`);
    conditions.push(`not coalesce(${hasHiddenSql(sql)}, false)`);
  }
  return conditions;
}

/** @param texts SQL of a relation with a column `text` */
async function isAnyHidden(scratch: Scratch, texts: string): Promise<boolean> {
  const [found] = await scratch.rows(
    `select count(*) > 0 as is_any from (${texts}) where ${hasHiddenSql('text')}`,
  );
  return found?.is_any === true;
}

/** The labels of which some cannot be shown; to search the distinct ones costs no row anything. */
export async function labelsWithHidden(scratch: Scratch, plan: Plan): Promise<LabelName[]> {
  const found: LabelName[] = [];
  for (const name of LABELS) {
    const label = plan[name];
    if (label === null || 'text' in label) continue;
    const texts = `select distinct c${label.column} as text from stage`;
    if (await isAnyHidden(scratch, texts)) found.push(name);
  }
  return found;
}
