import type { Bucket } from '@/lib/domain/fact';
import type { Locale } from '@/lib/domain/locale';
import type { Words } from '@/lib/words/words';
import { monthName } from './month-name';

/** The wall clock that an ISO instant shows, whatever its offset: the API writes it in the dataset's time zone. */
export function wallClock(instant: string) {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = instant.split(/[-T:]/, 5).map(Number);
  return { year, month, day, hour, minute };
}

/** "11 Apr". */
export function dayText(instant: string, locale: Locale): string {
  return `${wallClock(instant).day} ${monthText(instant, locale)}`;
}

/** "11 Apr 2019". */
export function dateText(instant: string, locale: Locale): string {
  return `${dayText(instant, locale)} ${wallClock(instant).year}`;
}

/** "12:00". */
export function clockText(instant: string): string {
  return instant.slice(11, 16);
}

/** "Apr". */
export function monthText(instant: string, locale: Locale): string {
  return monthName(wallClock(instant).month, 'short', locale);
}

/** A bucket for a tooltip: "11 Apr 2019, 12:00–13:00", "11 Apr 2019", "week from 8 Apr 2019", "Apr 2019", "2019". */
export function bucketText(start: string, end: string, bucket: Bucket, words: Words): string {
  switch (bucket) {
    case '15m':
    case 'hour':
      return `${dateText(start, words.locale)}, ${clockText(start)}–${clockText(end)}`;
    case 'day':
      return dateText(start, words.locale);
    case 'week':
      return words.t('text.week', { date: dateText(start, words.locale) });
    case 'month':
      return `${monthText(start, words.locale)} ${wallClock(start).year}`;
    case 'year':
      return String(wallClock(start).year);
  }
}
