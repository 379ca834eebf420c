import { ordinal } from '@/lib/domain/ordinal';
import type { ShiftAnswer, ShiftPartAnswer } from '@/lib/domain/place-answers';
import { formatExact } from './format-number';

/** Names told of one part; the others are counted. */
const MOST_NAMES = 12;

/** "Why Ecuador moved from 51st to 31st", or that it stayed. */
export function shiftHeading({ name, rank, tied, previousRank, previousTied, shift }: ShiftAnswer): string {
  if (rank === null || previousRank === null || shift === null) return `Why ${name} has no shift`;
  if (shift === 0) return `Why ${name} stayed ${ordinal(rank, tied)}`;
  return `Why ${name} moved from ${ordinal(previousRank, previousTied)} to ${ordinal(rank, tied)}`;
}

/** The parts of a shift as lines: places with their sign, why, and over whom. */
export function shiftParts(answer: ShiftAnswer): { places: string; why: string; names: string }[] {
  const { parts, name, attacks, previousAttacks } = answer;
  if (!parts) return [];
  const counts = `from ${formatExact(previousAttacks ?? 0)} to ${formatExact(attacks)} attacks`;
  const moved = Number(attacks) < Number(previousAttacks ?? 0) ? 'by its own fall' : 'by its own growth';
  return [
    line(parts.own, `${name}, ${moved}, ${counts}`),
    line(parts.fell, 'because others fell'),
    line(parts.rose, 'because others rose'),
  ];
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
