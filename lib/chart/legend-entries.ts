import type { Words } from '@/lib/words/words';
import { type Bin, scaleStep } from './bins';
import { formatShort } from './format-number';
import type { MapStep } from './map-palette';

/** A line of the map's legend: what a colour means and how many countries have it. */
export interface LegendEntry {
  step: MapStep;
  text: string;
  countries: number;
}

/** The legend of attacks: the map's own bins, and how many countries have no data, or zero. */
export function attackLegend(bins: readonly Bin[], withoutData: number, words: Words): LegendEntry[] {
  const { t } = words;
  return [
    ...bins.map((bin, i) => ({
      step: scaleStep(i, bins.length) as MapStep,
      text: rangeText(bin, words),
      countries: bin.countries,
    })),
    { step: 'none', text: t('map.noDataOrZero'), countries: withoutData },
  ];
}

/** "59.2k–200k"; one number where both ends read the same. */
export function rangeText({ from, to }: Pick<Bin, 'from' | 'to'>, words: Words): string {
  const [low, high] = [formatShort(from, words), formatShort(to, words)];
  return low === high ? low : `${low}–${high}`;
}
