import type { Count } from '@/lib/domain/dataset';
import { countryText } from '@/lib/words/country-text';
import type { Words } from '@/lib/words/words';
import { type Bin, binOf, scaleStep } from './bins';
import { formatExact, formatShare } from './format-number';
import type { MapStep } from './map-palette';

/** A country's attacks. `place` as it is to be read: "31st of 118". */
export interface MapValue {
  code: string;
  name: string;
  attacks: Count;
  share: number;
  place: string;
}

/** One country as it is drawn. */
export interface MapMark {
  code: string;
  step: MapStep;
  /** What to tell on hover and to a screen reader: the name, a colon, the rest. */
  tip: string;
}

/** The marks of the countries with data, in the order given. */
export function attackMarks(values: readonly MapValue[], bins: readonly Bin[], words: Words): MapMark[] {
  const { t, locale } = words;
  return values.map(({ code, name, attacks, share, place }) => {
    const parts = [
      t('map.attacks', { count: formatExact(attacks, locale) }),
      t('map.ofAll', { share: formatShare(share, words) }),
    ];
    return { code, step: attackStep(attacks, bins), tip: `${name}: ${[...parts, place].join(', ')}` };
  });
}

/** The step of a count above zero; null: no data, for a count of zero is never stored. */
export function attackStep(attacks: Count | null, bins: readonly Bin[]): MapStep {
  if (attacks === null) return 'none';
  return scaleStep(Math.max(0, binOf(Number(attacks), bins)), bins.length) as MapStep;
}

/** What a country says of which there are no data. */
export function noDataTip(code: string, words: Words): string {
  return words.t('map.noDataOrZeroTip', { name: countryText(code, words) });
}
