import type { Count } from '@/lib/domain/dataset';
import type { Period } from '@/lib/domain/fact';
import type { ShiftAnswer, ShiftPartAnswer } from '@/lib/domain/place-answers';
import type { Words } from '@/lib/words/words';
import { formatExact, formatRate } from './format-number';
import { nameAtStart, nameInText } from './name-in-text';
import { ordinal } from './ordinal';

/** Names told of one part; the others are counted. */
const MOST_NAMES = 12;
const HOUR_MS = 3_600_000;

/** "Why Ecuador moved from 51st to 31st", or that it stayed. */
export function shiftHeading(answer: ShiftAnswer, words: Words): string {
  const { by, rank, tied, previousRank, previousTied, shift } = answer;
  const { t } = words;
  const name = nameInText(answer, by, words);
  if (rank === null || previousRank === null || shift === null) return t('text.whyNoShift', { name });
  const place = ordinal(rank, tied, words);
  if (shift === 0) return t('text.whyStayed', { name, place });
  return t('text.whyMoved', { name, before: ordinal(previousRank, previousTied, words), place });
}

/** The parts of a shift as lines: places with their sign, why, and over whom. */
export function shiftParts(
  answer: ShiftAnswer,
  words: Words,
): { places: string; why: string; names: string }[] {
  const { parts, by } = answer;
  const { t } = words;
  const name = nameAtStart(answer, by, words);
  if (!parts) return [];
  const { was, is, perHour } = growth(answer, words);
  const own = is.value < was.value ? 'text.ownFall' : 'text.ownGrowth';
  return [
    line(parts.own, t(own, { name, was: was.text, is: is.text, perHour }), words),
    line(parts.fell, t('text.othersFell'), words),
    line(parts.rose, t('text.othersRose'), words),
  ];
}

/** The counts now and before; per hour where the periods differ in length. */
function growth({ isPerHour, attacks, previousAttacks, period, comparePeriod }: ShiftAnswer, words: Words) {
  if (!isPerHour || comparePeriod === null) {
    const exact = (count: Count) => ({ value: Number(count), text: formatExact(count, words.locale) });
    return { was: exact(previousAttacks ?? 0), is: exact(attacks), perHour: 'no' };
  }
  const hourly = (count: Count, { from, to }: Period) => {
    const value = Number(count) / ((Date.parse(to) - Date.parse(from)) / HOUR_MS);
    return { value, text: formatRate(value, words) };
  };
  return { was: hourly(previousAttacks ?? 0, comparePeriod), is: hourly(attacks, period), perHour: 'yes' };
}

function line({ places, entities }: ShiftPartAnswer, why: string, { t }: Words) {
  const names = entities
    .slice(0, MOST_NAMES)
    .map(({ name }) => name)
    .join(', ');
  const rest = entities.length - MOST_NAMES;
  return {
    places: places > 0 ? `+${places}` : places < 0 ? `−${-places}` : '0',
    why,
    names: rest > 0 ? t('text.namesAndMore', { names, count: rest }) : names,
  };
}
