import { namedMonthSql } from './named-month-sql';
import { sqlText } from './sql-text';

/** Order of day and month where a date begins with either; dates with the year first need none. */
export type DateOrder = 'DMY' | 'MDY';

/** Time precisions by the number that {@link timeSql} gives them, finest first. */
export const PRECISIONS = ['quarter-hour', 'hour', 'day', 'month', 'year'] as const;

const ZONE = '(Z|z|UTC|GMT|[+-][0-9]{2}(?::?[0-9]{2})?)';
const CLOCK = `(?:[T ,]+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]+)?)?(?: ?([AaPp])[.]?[Mm][.]?)?(?: ?${ZONE})?)?`;
const NUMERIC = `([0-9]{1,4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,4})${CLOCK}`;
const EPOCH_SECONDS = '[0-9]{9,10}([.][0-9]+)?';
const EPOCH_MILLIS = '[0-9]{12,13}';
const PARTS = "['a', 'b', 'c', 'hour', 'minute', 'second', 'half', 'zone']";

/** SQL conditions on a trimmed text: a date with slashes or hyphens whose first, or second, number is no month. */
export function orderEvidenceSql(text: string): { dayFirst: string; monthFirst: string; either: string } {
  const pattern = sqlText(`^([0-9]{1,2})[-/]([0-9]{1,2})[-/][0-9]{4}(?:[^0-9].*)?$`);
  const number = (group: number) => `try_cast(regexp_extract(${text}, ${pattern}, ${group}) as integer)`;
  return {
    dayFirst: `${number(1)} > 12`,
    monthFirst: `${number(2)} > 12`,
    either: `${number(1)} <> ${number(2)}`,
  };
}

/**
 * A query over `source` (a relation with a text column `time_text`) that adds
 * `wall`: seconds since 1970 as the text's own clock shows them, BIGINT;
 * `shift`: seconds by which that clock is ahead of UTC, null for a local time;
 * `fineness`: index into {@link PRECISIONS};
 * `time_fault`: why the time is none, or null.
 */
export function timeSql(source: string, order: DateOrder): string {
  return `select *, ${faultSql()} as time_fault from (
    select *, ${wallSql()} as wall, ${shiftSql()} as shift, ${finenessSql()} as fineness from (
      select *, try_cast(${canonSql(order)} as timestamp) as clock from (
        select *, ${kindSql()} as kind,
          case when kind = 'numeric' then regexp_extract(time_read, '^${NUMERIC}$', ${PARTS}) end as part
        from (select *, ${namedMonthSql('time_text')} as time_read from (${source})))))`;
}

function kindSql(): string {
  const is = (pattern: string) => `regexp_full_match(time_read, ${sqlText(pattern)})`;
  return `case
    when ${is(NUMERIC)} then 'numeric'
    when ${is(EPOCH_SECONDS)} then 'seconds'
    when ${is(EPOCH_MILLIS)} then 'millis'
    when ${is('[0-9]{4}')} then 'year'
    when ${is('[0-9]{4}[-/][0-9]{1,2}')} then 'month'
    when ${is('[0-9]{8}')} then 'compact'
    when time_read = '' then 'empty'
  end`;
}

/** The text as YYYY-MM-DD HH:MM:SS. Dates with points are German: day first, unless the column says otherwise. */
function canonSql(order: DateOrder): string {
  const [day, month] = order === 'MDY' ? ['part.b', 'part.a'] : ['part.a', 'part.b'];
  return `case kind
    when 'numeric' then case
      when length(part.a) = 4 and length(part.c) <= 2 then concat(part.a, '-', part.b, '-', part.c, ${clockSql()})
      when length(part.c) = 4 and length(part.a) <= 2 then concat(part.c, '-', ${month}, '-', ${day}, ${clockSql()})
    end
    when 'year' then concat(time_read, '-01-01')
    when 'month' then concat(replace(time_read, '/', '-'), '-01')
    when 'compact' then concat(substr(time_read, 1, 4), '-', substr(time_read, 5, 2), '-', substr(time_read, 7, 2))
  end`;
}

function clockSql(): string {
  const hour = `case when part.half = '' then part.hour
    when try_cast(part.hour as integer) between 1 and 12
    then (try_cast(part.hour as integer) % 12 + case when lower(part.half) = 'p' then 12 else 0 end)::varchar end`;
  const second = `case when part.second = '' then '00' else part.second end`;
  return `case when part.hour = '' then '' else ' ' || (${hour}) || ':' || part.minute || ':' || (${second}) end`;
}

function wallSql(): string {
  return `case kind
    when 'seconds' then floor(try_cast(time_read as double))::bigint
    when 'millis' then try_cast(time_read as bigint) // 1000
    else epoch_us(clock) // 1000000
  end`;
}

function shiftSql(): string {
  const minutes = `case when length(part.zone) > 3 then right(part.zone, 2)::integer else 0 end`;
  const seconds = `(substr(part.zone, 2, 2)::integer * 3600 + ${minutes} * 60)`;
  return `case
    when kind in ('seconds', 'millis') or part.zone in ('Z', 'z', 'UTC', 'GMT') then 0
    when part.zone <> '' then case when part.zone[1] = '-' then -1 else 1 end * ${seconds}
  end`;
}

/** Midnight without an offset counts as a day: exports of days often carry it. */
function finenessSql(): string {
  return `case
    when kind = 'year' then 4
    when kind = 'month' then 3
    when wall % 3600 <> 0 then 0
    when wall % 86400 <> 0 or shift is not null then 1
    else 2
  end::tinyint`;
}

function faultSql(): string {
  const clock = `regexp_full_match(time_text, '[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2}([^0-9].*)?')`;
  return `case
    when kind = 'empty' then 'the time is empty'
    when wall is null and ${clock} then 'the year has two digits'
    when wall is null and kind is not null then 'there is no such date or time'
    when wall is null then 'the time is not written in a way that is understood'
    when wall < 0 or wall >= 4102444800 then 'the year is not between 1970 and 2099'
  end`;
}
