import type { Claim } from '@/lib/domain/claim';
import type { Locale } from '@/lib/domain/locale';
import type { Words } from '@/lib/words/words';
import { dateText, dayText, wallClock } from './time-text';

/** The days that a claim states: "11–15 Apr 2019", "from 11 Apr 2019", "15 Apr 2019"; null: none. */
export function claimWindowText({ start, end }: Claim['window'], { t, locale }: Words): string | null {
  if (start !== null && end !== null) return daysText(start, end, locale);
  if (start !== null) return t('claims.windowFrom', { date: dateText(start, locale) });
  return end === null ? null : t('claims.windowUntil', { date: dateText(end, locale) });
}

/** What both days have in common is said once. */
function daysText(first: string, last: string, locale: Locale): string {
  const [from, to] = [wallClock(first), wallClock(last)];
  const end = dateText(last, locale);
  if (dateText(first, locale) === end) return end;
  if (from.year !== to.year) return `${dateText(first, locale)} – ${end}`;
  return from.month === to.month ? `${from.day}–${end}` : `${dayText(first, locale)} – ${end}`;
}
