import { foldName } from './fold-name';
import type { Scratch } from './open-scratch';
import words from './total-words.json';

const TOTALS: ReadonlySet<string> = new Set(words);
const LONGEST_WORD = 30;

/** The texts by which rows of a relation call themselves the total of others. @param text SQL of the text */
export async function findTotals(
  scratch: Scratch,
  relation: string,
  text: string,
  when: string,
): Promise<string[]> {
  const found = await scratch.rows(
    `select distinct ${text} as text from ${relation} where ${when} and length(${text}) <= ${LONGEST_WORD}
     and regexp_matches(lower(${text}), 'tot|sum|som|all|gesamt')`,
  );
  return found.map((row) => String(row.text)).filter((it) => TOTALS.has(foldName(it)));
}
