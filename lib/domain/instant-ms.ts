/**
 * Milliseconds since 1970 UTC of an instant as the API writes it ("2019-04-11T12:00:00-05:00", "…Z", seconds and their
 * fraction optional; before clocks went by zones also "-05:19:20"). By arithmetic, so that the browser needs no calendar library to draw a time axis.
 * @returns NaN when the text is no such instant
 */
export function instantMs(instant: string): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d(?::\d\d)?)$/.exec(
    instant,
  );
  if (!match) return Number.NaN;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const minutes = (daysFromCivil(year, month, day) * 24 + hour) * 60 + minute;
  return (minutes * 60 + second - offsetSeconds(match[7] ?? 'Z')) * 1000;
}

function offsetSeconds(offset: string): number {
  if (offset === 'Z') return 0;
  const [hours = 0, minutes = 0, seconds = 0] = offset.slice(1).split(':').map(Number);
  const ahead = (hours * 60 + minutes) * 60 + seconds;
  return offset.startsWith('-') ? -ahead : ahead;
}

/** Days since 1970-01-01 of a Gregorian date: Howard Hinnant's days_from_civil, where the year begins in March. */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
}
