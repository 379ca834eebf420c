/** One hour of the simulated days. */
export interface Hour {
  /** From 0, the first hour of 8 April. */
  index: number;
  /** Day of April 2019, in Ecuador time. */
  day: number;
  /** 0 to 23, in Ecuador time. */
  hour: number;
  /** Start of the hour, ISO 8601 with offset. */
  start: string;
}

const FIRST_DAY = 8;
const LAST_DAY = 18;

/** Index of an hour: day of April 2019 and hour of the day, both in Ecuador time. */
export function hourIndex(day: number, hour: number): number {
  return (day - FIRST_DAY) * 24 + hour;
}

/** Every hour from 8 to 18 April 2019, in Ecuador time (UTC−5, without daylight saving). */
export const HOURS: readonly Hour[] = Array.from({ length: (LAST_DAY - FIRST_DAY + 1) * 24 }, (_, index) => {
  const day = FIRST_DAY + Math.floor(index / 24);
  const hour = index % 24;
  return { index, day, hour, start: `2019-04-${twoDigits(day)}T${twoDigits(hour)}:00:00-05:00` };
});

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
