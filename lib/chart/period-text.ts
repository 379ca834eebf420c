import type { Period } from '@/lib/domain/fact';
import type { Words } from '@/lib/words/words';
import { monthName } from './month-name';
import { clockText, wallClock } from './time-text';

const DAY_MS = 86_400_000;

/** Parts of a day that have a name of their own, by their first and last hour. */
const DAY_PARTS = {
  '00:00-06:00': 'night',
  '00:00-12:00': 'beforeNoon',
  '06:00-12:00': 'morning',
  '12:00-18:00': 'afternoon',
  '12:00-00:00': 'secondHalf',
  '18:00-00:00': 'evening',
} as const;

/** The same as `periodText` in the words of a language: "on the afternoon of 11 April 2019", "el 11 de abril de 2019". */
export function periodText({ from, to }: Period, words: Words): string {
  const { t } = words;
  const [first, next] = [wallClock(from), wallClock(to)];
  if (isYearStart(from) && isYearStart(to)) {
    const [year, last] = [String(first.year), String(next.year - 1)];
    return year === last ? t('period.year', { year }) : t('period.years', { first: year, last });
  }
  const isMonth = isMonthStart(from) && isMonthStart(to) && monthsOf(next) - monthsOf(first) === 1;
  if (isMonth) {
    return t('period.month', {
      month: monthName(first.month, 'long', words.locale),
      year: String(first.year),
    });
  }
  const last = clockText(to) === '00:00' ? dayBefore(to) : to;
  if (clockText(from) === '00:00' && last !== to) return daysText(from, last, words);
  const hours = { from: clockText(from), to: clockText(to) };
  if (from.slice(0, 10) !== last.slice(0, 10)) {
    return t('period.moments', { first: dayOf(from, words), last: dayOf(to, words), ...hours });
  }
  const part = DAY_PARTS[`${hours.from}-${hours.to}` as keyof typeof DAY_PARTS];
  return t(`period.${part ?? 'hours'}`, { day: dayOf(from, words), ...hours });
}

function daysText(from: string, last: string, words: Words): string {
  const [first, end] = [wallClock(from), wallClock(last)];
  const day = dayOf(last, words);
  if (from.slice(0, 10) === last.slice(0, 10)) return words.t('period.day', { day });
  if (first.year !== end.year) return words.t('period.days', { first: dayOf(from, words), last: day });
  if (first.month === end.month) return words.t('period.days', { first: String(first.day), last: day });
  const month = monthName(first.month, 'long', words.locale);
  return words.t('period.days', {
    first: words.t('period.dayOfMonth', { day: first.day, month }),
    last: day,
  });
}

function dayOf(instant: string, { locale, t }: Words): string {
  const { day, month, year } = wallClock(instant);
  return t('period.date', { day, month: monthName(month, 'long', locale), year: String(year) });
}

function monthsOf({ year, month }: { year: number; month: number }): number {
  return year * 12 + month;
}

/** 24:00 of a day is 00:00 of the next; in words the day that it ends is meant. */
function dayBefore(instant: string): string {
  return new Date(Date.parse(`${instant.slice(0, 10)}T00:00:00Z`) - DAY_MS).toISOString();
}

function isYearStart(instant: string): boolean {
  return isMonthStart(instant) && wallClock(instant).month === 1;
}

function isMonthStart(instant: string): boolean {
  return wallClock(instant).day === 1 && clockText(instant) === '00:00';
}
