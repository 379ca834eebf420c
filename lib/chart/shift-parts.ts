import type { Count } from '@/lib/domain/dataset';
import type { Period } from '@/lib/domain/fact';
import { ordinal } from '@/lib/domain/ordinal';
import type { ShiftAnswer, ShiftPartAnswer } from '@/lib/domain/place-answers';
import { formatExact, formatRate } from './format-number';

/** Names told of one part; the others are counted. */
const MOST_NAMES = 12;
const HOUR_MS = 3_600_000;

/** "Why Ecuador moved from 51st to 31st", or that it stayed. */
export function shiftHeading({ name, rank, tied, previousRank, previousTied, shift }: ShiftAnswer): string {
  if (rank === null || previousRank === null || shift === null) return `Why ${name} has no shift`;
  if (shift === 0) return `Why ${name} stayed ${ordinal(rank, tied)}`;
  return `Why ${name} moved from ${ordinal(previousRank, previousTied)} to ${ordinal(rank, tied)}`;
}

/** The parts of a shift as lines: places with their sign, why, and over whom. */
export function shiftParts(answer: ShiftAnswer): { places: string; why: string; names: string }[] {
  const { parts, name } = answer;
  if (!parts) return [];
  const { was, is, unit } = growth(answer);
  const counts = `from ${was.text} to ${is.text} ${unit}`;
  const moved = is.value < was.value ? 'by its own fall' : 'by its own growth';
  return [
    line(parts.own, `${name}, ${moved}, ${counts}`),
    line(parts.fell, 'because others fell'),
    line(parts.rose, 'because others rose'),
  ];
}

/** The counts now and before; per hour where the periods differ in length. */
function growth({ isPerHour, attacks, previousAttacks, period, comparePeriod }: ShiftAnswer) {
  if (!isPerHour || comparePeriod === null) {
    const exact = (count: Count) => ({ value: Number(count), text: formatExact(count) });
    return { was: exact(previousAttacks ?? 0), is: exact(attacks), unit: 'attacks' };
  }
  const hourly = (count: Count, { from, to }: Period) => {
    const value = Number(count) / ((Date.parse(to) - Date.parse(from)) / HOUR_MS);
    return { value, text: formatRate(value) };
  };
  return {
    was: hourly(previousAttacks ?? 0, comparePeriod),
    is: hourly(attacks, period),
    unit: 'attacks an hour',
  };
}

function line({ places, entities }: ShiftPartAnswer, why: string) {
  const shown = entities.slice(0, MOST_NAMES).map(({ name }) => name);
  const rest = entities.length - shown.length;
  return {
    places: places > 0 ? `+${places}` : places < 0 ? `−${-places}` : '0',
    why,
    names: `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
  };
}
