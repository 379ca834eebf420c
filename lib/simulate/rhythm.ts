import type { Hour } from './hours';

/** Activity by local hour of the day, mean 1: least before dawn, most in the afternoon. */
const BY_LOCAL_HOUR = [
  0.93, 0.91, 0.89, 0.88, 0.88, 0.89, 0.92, 0.96, 1.01, 1.05, 1.08, 1.1, 1.11, 1.12, 1.12, 1.11, 1.09, 1.07,
  1.05, 1.03, 1.01, 0.99, 0.97, 0.95,
] as const;

/** 13 and 14 April 2019. */
const WEEKEND_DAYS: readonly number[] = [13, 14];
const WEEKEND_ACTIVITY = 0.94;

/** Ecuador's hours from UTC. */
export const ECUADOR_OFFSET = -5;

/** Activity (mean about 1) of a country at an hour; `utcOffset` is the country's, in whole hours. */
export function activity(hour: Hour, utcOffset: number): number {
  const localHour = (hour.hour - ECUADOR_OFFSET + utcOffset + 48) % 24;
  const weekend = WEEKEND_DAYS.includes(hour.day) ? WEEKEND_ACTIVITY : 1;
  return (BY_LOCAL_HOUR[localHour] ?? 1) * weekend;
}
