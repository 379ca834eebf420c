import { UNKNOWN_COUNTRY } from '@/lib/domain/country';
import { SIDES, type Side } from '@/lib/domain/fact';
import type { Scratch } from './open-scratch';
import type { Plan } from './plan';
import { sqlText } from './sql-text';
import { MOST_WORDS } from './words';

/**
 * Says what the words of the plain rows mean: makes the tables `place_of_source` and `place_of_target` (id, text, code,
 * matched) and `label_of_organisation` and `label_of_type` (id, label). Where all rows are plain, codes and labels
 * are of an ENUM, which is written several times as fast as text; those of other rows could not be of the same.
 */
export async function nameWords(scratch: Scratch, plan: Plan): Promise<void> {
  for (const side of SIDES) {
    await scratch.run(`create temp table place_of_${side} as ${placesSql(plan, side)}`);
  }
  for (const name of ['organisation', 'type']) {
    await scratch.run(`create temp table label_of_${name} as select id, clean as label from word_${name}`);
  }
  const [found] = await scratch.rows('select count(*) = 0 as are_all_plain from parsed');
  if (found?.are_all_plain !== true) return;
  for (const side of SIDES) await toEnum(scratch, `place_of_${side}`, 'code');
  for (const name of ['organisation', 'type']) await toEnum(scratch, `label_of_${name}`, 'label');
}

/** A side that the file does not cover is `ZZ` and not counted as unmatched. Addresses go no further than this. */
function placesSql(plan: Plan, side: Side): string {
  const place = plan[side];
  if (!place || !('column' in place)) {
    const code = sqlText(place?.code ?? UNKNOWN_COUNTRY);
    return `select 0 as id, '' as text, ${code} as code, true as matched`;
  }
  return `select id, ${place.ip ? 'shown' : 'word.clean'} as text, code, matched
    from word_${side}_text word join places on side = ${sqlText(side)} and places.text = word.clean`;
}

async function toEnum(scratch: Scratch, table: string, column: string): Promise<void> {
  const [found] = await scratch.rows(
    `select count(*) between 1 and ${MOST_WORDS} as has_words from ${table}`,
  );
  if (found?.has_words !== true) return;
  await scratch.run(`create type ${table}_type as enum (select distinct ${column} from ${table})`);
  await scratch.run(`alter table ${table} alter ${column} set data type ${table}_type`);
}
