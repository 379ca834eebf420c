import { clockText, dayText, monthText, wallClock } from './time-text';

export interface TimeTick {
  /** A bucket's start, as given. */
  start: string;
  label: string;
}

interface Step {
  /** True where a tick of this step may stand. */
  fits: (start: string) => boolean;
  label: (start: string) => string;
}

const isMidnight = (start: string) => clockText(start) === '00:00';
const everyMinutes = (minutes: number): Step => ({
  fits: (start) => (wallClock(start).hour * 60 + wallClock(start).minute) % minutes === 0,
  label: (start) => (isMidnight(start) ? dayText(start) : clockText(start)),
});
const onDays = (isDay: (day: number) => boolean): Step => ({
  fits: (start) => isMidnight(start) && isDay(wallClock(start).day),
  label: dayText,
});
const everyMonths = (months: number): Step => ({
  fits: (start) =>
    isMidnight(start) && wallClock(start).day === 1 && (wallClock(start).month - 1) % months === 0,
  label: (start) => (wallClock(start).month === 1 ? String(wallClock(start).year) : monthText(start)),
});
const everyYears = (years: number): Step => ({
  fits: (start) => everyMonths(12).fits(start) && wallClock(start).year % years === 0,
  label: (start) => String(wallClock(start).year),
});

/** Finest first. */
const STEPS: readonly Step[] = [
  ...[15, 30, 60, 120, 180, 360, 720].map(everyMinutes),
  onDays(() => true),
  onDays((day) => day % 2 === 1 && day < 31),
  onDays((day) => [1, 6, 11, 16, 21, 26].includes(day)),
  onDays((day) => day === 1 || day === 15),
  ...[1, 3, 6].map(everyMonths),
  ...[1, 2, 5, 10].map(everyYears),
];

/**
 * The finest regular ticks that are no more than `most`, on wall clock times of the starts' own time zone, so that a day
 * begins at its midnight also where the clocks change. Weeks that meet no step fall back to every nth start.
 * @param starts starts of buckets, ISO 8601 with the zone's offset, oldest first
 */
export function timeTicks(starts: readonly string[], most: number): TimeTick[] {
  for (const step of STEPS) {
    const fitting = starts.filter(step.fits);
    if (fitting.length >= Math.min(2, starts.length) && fitting.length <= most) {
      return fitting.map((start) => ({ start, label: step.label(start) }));
    }
  }
  const every = Math.ceil(starts.length / Math.max(1, most));
  return starts.filter((_, i) => i % every === 0).map((start) => ({ start, label: dayText(start) }));
}
