import type { Scratch } from './open-scratch';
import type { PlainRowSql, TextName } from './plain-row-sql';

/** Beyond, a column holds something else than words, and is summed by its texts as they stand. */
export const MOST_WORDS = 100_000;

/**
 * The distinct texts of columns, numbered from 0 in the tables `word_<name>` (id, text) while the file is read: to sum by
 * numbers takes a fraction of the time and of the memory that it takes by texts.
 */
export interface Words {
  /** SQL of the number of a row's text, an INTEGER; null when it is not known. */
  numberSql(name: TextName): string;
  /** How many are known. */
  count(name: TextName): number;
  /**
   * SQL condition over the numbers of a row's texts, by their names: all are known; of all rows, or only of those with
   * a text from the last {@link learn}.
   */
  knownSql(which: 'all' | 'new'): string;
  /** Learns the texts of the plain rows of a source. @returns whether there was one that was not known */
  learn(source: string): Promise<boolean>;
  /** A column with too many of them. */
  tooMany(): TextName | null;
}

/** Begins without a word. @param names the columns to learn */
export async function openWords(
  scratch: Scratch,
  plain: PlainRowSql,
  names: readonly TextName[],
): Promise<Words> {
  const known = new Map(names.map((name) => [name, 0]));
  let before = new Map(known);
  const numberSql = (name: TextName) =>
    known.get(name) === 0
      ? 'null::integer'
      : `enum_code(try_cast(${plain.texts[name].sql} as word_of_${name}))::integer`;
  return {
    numberSql,
    count: (name) => known.get(name) ?? 0,
    knownSql(which) {
      const isKnown = names.map((name) => `${name} is not null`);
      const isNew = names.map((name) => `${name} >= ${before.get(name)}`);
      return [...isKnown, which === 'all' ? 'true' : `(${isNew.join(' or ')})`].join(' and ');
    },
    async learn(source) {
      if (names.length === 0) return false;
      const unknown = names.map((name) => {
        return `list(distinct ${plain.texts[name].sql}) filter (${numberSql(name)} is null) as ${name}`;
      });
      await scratch.run(`create or replace temp table unknown_words as
        select ${unknown.join(', ')} from ${source} where ${plain.isPlain}`);
      before = new Map(known);
      for (const name of names) known.set(name, await addWords(scratch, name));
      return names.some((name) => known.get(name) !== before.get(name));
    },
    tooMany: () => names.find((name) => (known.get(name) ?? 0) > MOST_WORDS) ?? null,
  };
}

/** @returns how many there are now */
async function addWords(scratch: Scratch, name: TextName): Promise<number> {
  await scratch.run(`insert into word_${name}
    select (select count(*) from word_${name}) + row_number() over () - 1, text
    from (select unnest(${name}) as text from unknown_words)`);
  const [found] = await scratch.rows(`select count(*) as words from word_${name}`);
  const words = Number(found?.words);
  if (words === 0) return 0;
  await scratch.run(`drop type if exists word_of_${name}`);
  await scratch.run(`create type word_of_${name} as enum (select text from word_${name} order by id)`);
  return words;
}
