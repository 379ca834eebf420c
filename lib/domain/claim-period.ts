import type { Claim } from './claim';
import type { Period } from './fact';
import { nextBucketStart, parseTime, periodOf } from './time';

/** The window of a claim as a period of data, or why there is none, and what had to be assumed, in words. */
export interface ClaimPeriod {
  period: Period | null;
  words: string;
}

/**
 * Days begin at midnight of the data's time zone, for a claim tells none; a last day belongs to the window. A window
 * without an end ends with the day of publication.
 */
export function claimPeriod({ window, publishedOn }: Claim, timeZone: string): ClaimPeriod {
  const { start, end: told, note } = window;
  const end = told ?? publishedOn;
  const words = `In its own words: “${note}”.`;
  if (start === null) return { period: null, words: `The claim does not say from when to when. ${words}` };
  if (end === null) return { period: null, words: `The claim does not say until when. ${words}` };
  const from = parseTime(start, timeZone) ?? 0;
  const last = parseTime(end, timeZone) ?? 0;
  const to = end.length === 10 ? nextBucketStart(last, 'day', timeZone) : last;
  if (to <= from)
    return { period: null, words: `The claim is about one moment, and data counts over time. ${words}` };
  const assumed =
    told === null
      ? 'It does not say until when; the day on which it was printed is taken for the last. '
      : '';
  return { period: periodOf(from, to, timeZone), words: `${assumed}${words}` };
}
