import { packKeys } from './pack-keys';
import { END_OF_TIME, type PlainRowSql, TEXTS, type TextName } from './plain-row-sql';
import type { Part } from './read-parts';
import type { Words } from './words';

/** A part of a file whose plain rows are to be summed. */
export interface Sum {
  plain: PlainRowSql;
  words: Words;
  /** Columns with too many texts to learn them: these are kept as text. */
  wordless: ReadonlySet<TextName>;
  part: Part;
  slice: number;
}

/**
 * SQL of the sums of a part, as they are in `plain_sums`; rows that are not taken are together in one. They are told apart
 * by a key of null, not by a filter, below which the engine works out every expression twice.
 * @param which rows: all, or those with a text that was learnt last
 */
export function sumsSql({ plain, words, wordless, part, slice }: Sum, which: 'all' | 'new'): string {
  const columns = TEXTS.filter((name) => plain.texts[name].isColumn);
  const kept = columns.filter((name) => wordless.has(name)).map((name) => `, ${name}`);
  const values = columns.map((name) => {
    return `, ${wordless.has(name) ? plain.texts[name].sql : words.numberSql(name)} as ${name}`;
  });
  const keys = packKeys([
    ...(plain.wall === null ? [] : [{ name: 'quarter', sql: 'wall // 900', end: END_OF_TIME / 900 }]),
    { name: 'is_local', sql: 'is_local', end: 2 },
    { name: 'is_zero', sql: 'attacks = 0', end: 2 },
    ...columns
      .filter((name) => !wordless.has(name))
      .map((name) => ({ name, sql: name, end: words.count(name) })),
  ]);
  const parts = Object.fromEntries(keys.flatMap((key) => key.parts.map(({ name, sql }) => [name, sql])));
  const isTaken = `${plain.isPlainByValues} and ${words.knownSql(which)}`;
  const packed = keys.map(({ name, packed }) => `, case when ${isTaken} then ${packed} end as ${name}`);
  return `select ${slice}, ${parts.quarter ? `(${parts.quarter}) * 900` : 'null'}, ${parts.is_local}, ${parts.is_zero},
      ${TEXTS.map((name) => parts[name] ?? (wordless.has(name) ? name : '0')).join(', ')},
      attacks, rows, late, key_0 is not null
    from (
      select ${keys.map(({ name }) => name).join(', ')} ${kept.join('')},
        sum(attacks) as attacks, count(*) as rows, max(late) as late
      from (
        select attacks, (wall % 900)::smallint as late ${[...kept, ...packed].join('')} from (
          select *, ${plain.wall ?? 'null::bigint'} as wall, ${plain.isLocal} as is_local,
            ${plain.attacks} as attacks ${values.join('')}
          from ${part.source}))
      group by all)`;
}
