import { instantMs } from '@/lib/domain/instant-ms';
import type { Words } from '@/lib/words/words';
import { clockText, dayText, monthText, wallClock } from './time-text';

export interface TimeTick {
  /** A bucket's start, as given. */
  start: string;
  label: string;
}

type Clock = ReturnType<typeof wallClock>;

interface Step {
  /** True where a tick of this step may stand. */
  fits: (clock: Clock) => boolean;
  label: (start: string, words: Words) => string;
}

const isMidnight = ({ hour, minute }: Clock) => hour === 0 && minute === 0;
const everyMinutes = (minutes: number): Step => ({
  fits: (clock) => (clock.hour * 60 + clock.minute) % minutes === 0,
  label: (start, words) => (isMidnight(wallClock(start)) ? dayText(start, words.locale) : clockText(start)),
});
const onDays = (isDay: (day: number) => boolean): Step => ({
  fits: (clock) => isMidnight(clock) && isDay(clock.day),
  label: (start, words) => dayText(start, words.locale),
});
const everyMonths = (months: number): Step => ({
  fits: (clock) => isMidnight(clock) && clock.day === 1 && (clock.month - 1) % months === 0,
  label: (start, words) =>
    wallClock(start).month === 1 ? String(wallClock(start).year) : monthText(start, words.locale),
});
const everyYears = (years: number): Step => ({
  fits: (clock) => everyMonths(12).fits(clock) && clock.year % years === 0,
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
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map(everyYears),
];

const WEEK_MS = 7 * 86_400_000;

/**
 * The finest regular ticks that are no more than `most`, on wall clock times of the starts' own time zone, so that a day
 * begins at its midnight also where the clocks change. Weeks meet no round date: of them every nth start.
 * @param starts starts of buckets, ISO 8601 with the zone's offset, oldest first
 */
export function timeTicks(starts: readonly string[], most: number, words: Words): TimeTick[] {
  // Read once: there may be thousands, and twenty steps to try.
  const clocks = starts.map(wallClock);
  const step = areWeeks(starts) ? undefined : finestStep(clocks, most);
  if (step) {
    const told = starts.filter((_, i) => step.fits(clocks[i] as Clock));
    return told.map((start) => ({ start, label: step.label(start, words) }));
  }
  const every = Math.ceil(starts.length / Math.max(1, most));
  return starts
    .filter((_, i) => i % every === 0)
    .map((start) => ({ start, label: dayText(start, words.locale) }));
}

/** Of steps with the same ticks the coarsest, so that months are named as months and not as their first days. */
function finestStep(clocks: readonly Clock[], most: number): Step | undefined {
  const counts = STEPS.map(({ fits }) => clocks.filter(fits).length);
  const enough = counts.find((count) => count >= Math.min(2, clocks.length) && count <= most);
  return enough === undefined ? undefined : STEPS[counts.lastIndexOf(enough)];
}

/** An hour more or less, where the clocks change. */
function areWeeks([first, second]: readonly string[]): boolean {
  if (first === undefined || second === undefined) return false;
  return Math.abs(instantMs(second) - instantMs(first) - WEEK_MS) <= 3_600_000;
}
