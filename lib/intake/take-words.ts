import type { Scratch } from './open-scratch';
import type { Plan } from './plan';
import type { TextName } from './row-task';
import { cleanSql } from './sql-text';

/** Makes the table `word_<name>` (id, text, clean) of words; of what all rows have in common where there is no column. */
export async function takeWords(
  scratch: Scratch,
  plan: Plan,
  name: TextName,
  words: readonly (readonly [number: number, text: string])[],
): Promise<void> {
  await scratch.run(`create table given_${name} (id integer, text varchar)`);
  const appender = await scratch.connection.createAppender(`given_${name}`);
  for (const [id, text] of commonText(plan, name) ?? words) {
    appender.appendInteger(id);
    appender.appendVarchar(text);
    appender.endRow();
  }
  appender.closeSync();
  await scratch.run(
    `create temp table word_${name} as select id, text, ${cleanSql('text')} as clean from given_${name}`,
  );
  await scratch.run(`drop table given_${name}`);
}

/** A country that all rows share needs no text. */
function commonText(plan: Plan, name: TextName): [number, string][] | null {
  const part = {
    source_text: plan.source,
    target_text: plan.target,
    organisation: plan.organisation,
    type: plan.type,
  }[name];
  if (part && 'column' in part) return null;
  return [[0, part && 'text' in part ? part.text : '']];
}
