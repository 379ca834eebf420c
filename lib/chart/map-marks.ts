import { countryName } from '@/lib/domain/country';
import type { Count } from '@/lib/domain/dataset';
import { type Bin, binOf, scaleStep } from './bins';
import { MAPPED_CODES } from './country-place';
import { formatExact, formatShare } from './format-number';
import type { MapStep } from './map-palette';

/** A country's attacks. `place` as it is to be read: "31st of 118". */
export interface MapValue {
  code: string;
  name: string;
  attacks: Count;
  share: number;
  place?: string;
}

/** One country as it is drawn. */
export interface MapMark {
  code: string;
  step: MapStep;
  /** What to tell on hover and to a screen reader: the name, a colon, the rest. */
  tip: string;
}

/** The marks of the countries with data, in the order given. */
export function attackMarks(values: readonly MapValue[], bins: readonly Bin[]): MapMark[] {
  return values.map((value) => ({
    code: value.code,
    step: attackStep(value.attacks, bins),
    tip: tipOf(value),
  }));
}

/** The step of a count; null: no data, which is no zero. */
export function attackStep(attacks: Count | null, bins: readonly Bin[]): MapStep {
  if (attacks === null) return 'none';
  const count = Number(attacks);
  if (count === 0) return 'zero';
  return scaleStep(Math.max(0, binOf(count, bins)), bins.length) as MapStep;
}

/** The countries of which there are no data. */
export function marksWithoutData(live: readonly MapMark[]): MapMark[] {
  const known = new Set(live.map(({ code }) => code));
  return MAPPED_CODES.filter((code) => !known.has(code)).map((code) => ({
    code,
    step: 'none',
    tip: `${countryName(code)}: no data`,
  }));
}

function tipOf({ name, attacks, share, place }: MapValue): string {
  const parts = [`${name}: ${formatExact(attacks)} attacks`, `${formatShare(share)} of all`];
  return [...parts, ...(place ? [place] : [])].join(', ');
}
