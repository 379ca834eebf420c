import type { Claim } from './claim';
import { epochMs } from './time';
import { toldPer } from './told-per';

/** How a count is to be read: once over its window, anew in every unit of time, or on one day. */
export const WINDOW_KINDS = ['in-all', 'each', 'one-day'] as const;
export type WindowKind = (typeof WINDOW_KINDS)[number];

type Told = Pick<Claim, 'unit' | 'window' | 'publishedOn'>;

/** How the claim itself is to be read. */
export function windowKind(claim: Told): WindowKind {
  if (toldPer(claim) !== null) return 'each';
  const { start, end } = claim.window;
  const isOneDay = start !== null && end !== null && start.length === 10 && start === end;
  return isOneDay ? 'one-day' : 'in-all';
}

export interface WindowLength {
  /** In days. They differ where only days were told: from Thursday to Monday is four days, five with both counted whole. */
  shortest: number;
  longest: number;
  /** Where the end is from: told, the day of publication in its place, or a number of days in the words. */
  from: 'told' | 'published' | 'words';
}

const DAY_MS = 86_400_000;
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const DAYS_IN_WORDS = new RegExp(`\\b(${NUMBERS.join('|')}|\\d{1,3})\\s+days?\\b`, 'i');

/** How long the window of a claim is; null where that cannot be told. */
export function windowLength({ window, publishedOn }: Told): WindowLength | null {
  const { start, end } = window;
  const [, words] = DAYS_IN_WORDS.exec(window.note) ?? [];
  if (start !== null && end !== null) return between(start, end, 'told');
  if (words !== undefined) {
    const days = /^\d/.test(words) ? Number(words) : NUMBERS.indexOf(words.toLowerCase()) + 1;
    return days > 0 ? { shortest: days, longest: days, from: 'words' } : null;
  }
  return start !== null && publishedOn !== null ? between(start, publishedOn, 'published') : null;
}

function between(start: string, end: string, from: WindowLength['from']): WindowLength | null {
  if (start.length > 10 && end.length > 10) {
    const days = (epochMs(end) - epochMs(start)) / DAY_MS;
    return days > 0 ? { shortest: days, longest: days, from } : null;
  }
  const nights = Math.round((midnight(end) - midnight(start)) / DAY_MS);
  if (nights < 0) return null;
  return { shortest: Math.max(nights, 1), longest: nights + 1, from };
}

function midnight(at: string): number {
  return epochMs(`${at.slice(0, 10)}T00:00:00Z`);
}
