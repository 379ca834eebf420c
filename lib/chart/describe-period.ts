import type { Period } from '@/lib/domain/fact';

interface WallTime {
  year: number;
  month: number;
  day: number;
  /** "12:00" */
  clock: string;
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** Parts of a day that have a name of their own, by their first and last hour. */
const DAY_PARTS: Record<string, string> = {
  '00:00-06:00': 'in the night to',
  '00:00-12:00': 'before noon on',
  '06:00-12:00': 'on the morning of',
  '12:00-18:00': 'on the afternoon of',
  '12:00-00:00': 'in the second half of',
  '18:00-00:00': 'on the evening of',
};

/**
 * A period in words, in the time zone that its offsets stand for: "in 2015", "on 11 April 2019", "on the afternoon of
 * 11 April 2019", "from 11 to 14 April 2019", "from 11 April 2019, 00:00 to 15 April 2019, 11:00".
 */
export function describePeriod(period: Period): string {
  const from = wallTime(period.from);
  const to = wallTime(period.to);
  if (isYearStart(from) && isYearStart(to)) return span(from.year, to.year - 1, 'in', String);
  if (isMonthStart(from) && isMonthStart(to) && nextMonth(from) === to.year * 12 + to.month) {
    return `in ${MONTHS[from.month - 1]} ${from.year}`;
  }
  if (from.clock === '00:00' && to.clock === '00:00') return describeDays(from, dayBefore(to));
  const last = to.clock === '00:00' ? dayBefore(to) : to;
  if (!sameDay(from, last)) return `from ${dateText(from)}, ${from.clock} to ${dateText(to)}, ${to.clock}`;
  const part = DAY_PARTS[`${from.clock}-${to.clock}`];
  return part ? `${part} ${dateText(from)}` : `between ${from.clock} and ${to.clock} on ${dateText(from)}`;
}

function describeDays(first: WallTime, last: WallTime): string {
  if (sameDay(first, last)) return `on ${dateText(first)}`;
  if (first.year !== last.year) return `from ${dateText(first)} to ${dateText(last)}`;
  if (first.month !== last.month) return `from ${first.day} ${MONTHS[first.month - 1]} to ${dateText(last)}`;
  return `from ${first.day} to ${dateText(last)}`;
}

function span(first: number, last: number, word: string, write: (value: number) => string): string {
  return first === last ? `${word} ${write(first)}` : `from ${write(first)} to ${write(last)}`;
}

function wallTime(iso: string): WallTime {
  const [, year, month, day, clock] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(iso) ?? [];
  return { year: Number(year), month: Number(month), day: Number(day), clock: clock ?? '' };
}

/** 24:00 of a day is 00:00 of the next; in words the day that it ends is meant. */
function dayBefore({ year, month, day }: WallTime): WallTime {
  const date = new Date(Date.UTC(year, month - 1, day - 1));
  return wallTime(date.toISOString());
}

function isYearStart(time: WallTime): boolean {
  return isMonthStart(time) && time.month === 1;
}

function isMonthStart({ day, clock }: WallTime): boolean {
  return day === 1 && clock === '00:00';
}

function nextMonth({ year, month }: WallTime): number {
  return year * 12 + month + 1;
}

function sameDay(a: WallTime, b: WallTime): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

function dateText({ day, month, year }: WallTime): string {
  return `${day} ${MONTHS[month - 1]} ${year}`;
}
