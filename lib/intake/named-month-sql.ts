import { MONTH_PATTERN as MONTH, MONTH_NAMES, WEEKDAY_PATTERN as WEEKDAY } from './month-names';
import { sqlText } from './sql-text';

const CLOCK = '([0-9]{1,2}:[0-9]{2}.*?)';

/**
 * Ways in which programs and people write dates with the name of the month, each with the order of its parts:
 * "Nov 30, 2025 @ 12:47:34.076" (Kibana), "10/Oct/2000:13:55:36 -0700" (Apache), "Tue, 10 Oct 2000 13:55:36 -0700"
 * (RFC 2822), "30 de noviembre de 2025", "30. November 2025", "Tue Oct 10 13:55:36 2000" (asctime).
 */
const FORMS: readonly [pattern: string, parts: string][] = [
  [
    `^${WEEKDAY}${MONTH}[.]? +([0-9]{1,2}),? +([0-9]{4})(?:(?: +@|,)? +${CLOCK})?$`,
    "['month', 'day', 'year', 'clock']",
  ],
  [
    `^\\[?${WEEKDAY}([0-9]{1,2})[.]?[ /-](?:de )?${MONTH}[.]?(?: de)?[ /-]([0-9]{4})(?:[ :,]+${CLOCK})?(?: *\\([a-z]+\\))?\\]?$`,
    "['day', 'month', 'year', 'clock']",
  ],
  [`^${WEEKDAY}${MONTH} +([0-9]{1,2}) +${CLOCK} +([0-9]{4})$`, "['month', 'day', 'clock', 'year']"],
];

/** An SQL expression for a text with its date as 2000-10-10; the text as it stands where it names no month. */
export function namedMonthSql(text: string): string {
  const branches = FORMS.map(([pattern, parts]) => {
    const found = `regexp_extract(${text}, ${sqlText(`(?i)${pattern}`)}, ${parts})`;
    return `when regexp_matches(${text}, ${sqlText(`(?i)${pattern}`)}) then ${isoSql(found)}`;
  });
  return `case when not regexp_matches(${text}, '\\p{L}{3}') then ${text} ${branches.join(' ')} else ${text} end`;
}

function isoSql(found: string): string {
  const numbers = [...MONTH_NAMES].map(([name, number]) => `${sqlText(name)}: ${number}`);
  const month = `lpad((map {${numbers.join(', ')}})[lower((${found}).month)]::varchar, 2, '0')`;
  const day = `lpad((${found}).day, 2, '0')`;
  return `rtrim(concat((${found}).year, '-', ${month}, '-', ${day}, ' ', (${found}).clock))`;
}
