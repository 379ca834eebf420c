import { Temporal } from 'temporal-polyfill';
import type { Period } from '@/lib/domain/fact';
import { speaksOf, wordsOf } from './column-words';

const DATE = /(?<!\d)((?:19|20)\d\d)(?:[-_ /.]?(0[1-9]|1[0-2])(?:[-_ /.]?(0[1-9]|[12]\d|3[01]))?)?(?!\d)/g;

/**
 * The days that a name speaks of, from the first to the last: "attacks_2014", "2014-05", "logins-2019-04-11.csv",
 * "targets-2014-2015.csv". Null when it names no year.
 */
export function periodInName(name: string): Period | null {
  const spans = Array.from(name.matchAll(DATE), ([, year, month, day]) => spanOf(Number(year), month, day));
  return wholePeriod(spans.filter((span) => span !== null));
}

function spanOf(year: number, month: string | undefined, day: string | undefined): Period | null {
  try {
    const date = { year, month: Number(month ?? 1), day: Number(day ?? 1) };
    const from = Temporal.PlainDate.from(date, { overflow: 'reject' });
    const length = day !== undefined ? { days: 1 } : month !== undefined ? { months: 1 } : { years: 1 };
    return { from: from.toString(), to: from.add(length).toString() };
  } catch {
    // 30 February and its like.
    return null;
  }
}

/** From the start of the first of the periods to the end of the last. */
export function wholePeriod(periods: readonly Period[]): Period | null {
  const from = periods.map((period) => period.from).sort()[0];
  const to = periods
    .map((period) => period.to)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

/** True when a name says nothing but a period and that it counts: "2014", "attacks_2014", "count 2015". */
export function countsPeriod(name: string): boolean {
  if (periodInName(name) === null) return false;
  return wordsOf(name).every((word) => {
    return /^\d+$/.test(word) || speaksOf(word, 'attacks') || speaksOf(word, 'sourceHints');
  });
}
