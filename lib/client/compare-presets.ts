import type { StoryEvent } from '@/lib/domain/claim';
import type { Period } from '@/lib/domain/fact';
import type { UrlPeriod } from '@/lib/domain/view';
import type { Words } from '@/lib/words/words';

/** Two windows to compare, by their name. */
export interface ComparePreset {
  name: string;
  now: UrlPeriod;
  before: UrlPeriod;
  /** False where the dataset has nothing of the earlier window. */
  hasData: boolean;
}

const DAY_MS = 86_400_000;

/**
 * The usual comparisons of a window: with the one of equal length before it, a week or a year earlier, and before and
 * after each marked event. Wall times are moved as they stand, so that a day stays a day where clocks change: the
 * server reads them in the time zone of the view.
 * @param now the window whose places are shown, with the offset of the view's time zone
 */
export function comparePresets(
  now: Period,
  data: Period,
  events: readonly Pick<StoryEvent, 'at' | 'label'>[],
  { t }: Words,
): ComparePreset[] {
  const [from, to] = [wallMs(now.from), wallMs(now.to)];
  const window = { from: wall(from), to: wall(to) };
  const earlier = (name: string, start: number, end: number) =>
    preset(name, window, { from: wall(start), to: wall(end) }, data);
  return [
    earlier(t('compare.previous'), from - (to - from), from),
    earlier(t('compare.week'), from - 7 * DAY_MS, to - 7 * DAY_MS),
    earlier(t('compare.year'), yearBefore(from), yearBefore(to)),
    ...events.map(({ at, label }) => aroundEvent(at, t('compare.event', { label }), to - from, data)),
  ];
}

/** As long before an event as after it, as instants. */
function aroundEvent(at: string, name: string, length: number, data: Period): ComparePreset {
  const moment = Date.parse(at);
  const iso = (ms: number) => new Date(ms).toISOString();
  const before = { from: iso(moment - length), to: iso(moment) };
  return preset(name, { from: iso(moment), to: iso(moment + length) }, before, data);
}

/** Days of the dataset's own offset decide whether there is data; an hour more or less does not matter for that. */
function preset(name: string, now: UrlPeriod, before: UrlPeriod, data: Period): ComparePreset {
  const hasData = msOf(before.to) > wallMs(data.from) && msOf(before.from) < wallMs(data.to);
  return { name, now, before, hasData };
}

function msOf(text: string): number {
  return text.endsWith('Z') ? Date.parse(text) : wallMs(text);
}

/** The wall time of an ISO text as if it were one of UTC. */
function wallMs(text: string): number {
  return Date.parse(`${text.slice(0, 16)}Z`);
}

function wall(ms: number): string {
  return new Date(ms).toISOString().slice(0, 16);
}

/** The same day a year earlier; of 29 February the 28th. */
function yearBefore(ms: number): number {
  const date = new Date(ms);
  const month = date.getUTCMonth();
  date.setUTCFullYear(date.getUTCFullYear() - 1);
  if (date.getUTCMonth() !== month) date.setUTCDate(0);
  return date.getTime();
}
