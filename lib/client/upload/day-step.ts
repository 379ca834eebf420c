/** Days as "2019-04-11". Periods end before their last instant; people name the last day. */

/** The day `days` later, or '' when the text is no day. Reckoned in UTC, where every day has 24 hours. */
export function dayStep(day: string, days: number): string {
  const [year = Number.NaN, month = 1, date = 1] = day.split('-').map(Number);
  const at = Date.UTC(year, month - 1, date + days);
  return isDay(day) && Number.isFinite(at) ? new Date(at).toISOString().slice(0, 10) : '';
}

/** True for the form of a day, without a time. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}
