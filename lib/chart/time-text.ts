import type { Bucket } from '@/lib/domain/fact';
import { DEFAULT_LOCALE, type Locale } from '@/lib/domain/locale';
import { monthName } from './month-name';

/** The wall clock that an ISO instant shows, whatever its offset: the API writes it in the dataset's time zone. */
export function wallClock(instant: string) {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = instant.split(/[-T:]/, 5).map(Number);
  return { year, month, day, hour, minute };
}

/** "11 Apr". */
export function dayText(instant: string, locale: Locale = DEFAULT_LOCALE): string {
  const { day, month } = wallClock(instant);
  return `${day} ${monthName(month, 'short', locale)}`;
}

/** "11 Apr 2019". */
export function dateText(instant: string, locale: Locale = DEFAULT_LOCALE): string {
  return `${dayText(instant, locale)} ${wallClock(instant).year}`;
}

/** "12:00". */
export function clockText(instant: string): string {
  return instant.slice(11, 16);
}

/** "Apr". */
export function monthText(instant: string, locale: Locale = DEFAULT_LOCALE): string {
  return monthName(wallClock(instant).month, 'short', locale);
}

/** A bucket for a tooltip: "11 Apr 2019, 12:00–13:00", "11 Apr 2019", "week from 8 Apr 2019", "Apr 2019", "2019". */
export function bucketText(start: string, end: string, bucket: Bucket): string {
  switch (bucket) {
    case '15m':
    case 'hour':
      return `${dateText(start)}, ${clockText(start)}–${clockText(end)}`;
    case 'day':
      return dateText(start);
    case 'week':
      return `week from ${dateText(start)}`;
    case 'month':
      return `${monthText(start)} ${wallClock(start).year}`;
    case 'year':
      return String(wallClock(start).year);
  }
}
