import { type Bin, binOf, quantileBins, scaleStep } from '@/lib/chart/bins';
import { formatExact, formatShare } from '@/lib/chart/format-number';
import worldIndex from '@/lib/chart/world-index.json';
import worldPaths from '@/lib/chart/world-paths.json';
import { countryName } from '@/lib/domain/country';
import type { Count } from '@/lib/domain/dataset';
import type { Side } from '@/lib/domain/fact';
import { CountryMark } from './country-mark';
import { MapLegend } from './map-legend';
import styles from './world-map.module.css';

/** A country's attacks. `place` as it is to be read: "31st of 118". */
export interface MapValue {
  code: string;
  name: string;
  attacks: Count;
  share: number;
  place?: string;
}

export interface WorldMapProps {
  values: readonly MapValue[];
  unknown: { attacks: Count; share: number };
  side: Side;
  selected: string | null;
  /** Address for choosing a country, by code. With it each country is a link and works before any script. */
  hrefFor?: Readonly<Record<string, string>>;
}

const CODES = [...Object.keys(worldPaths), ...Object.keys(worldIndex.points)];

/**
 * The world by attacks. The outlines are in the page's own HTML, so that the map is there before any script; in the
 * browser they are a part of the script, which it keeps, and not of the answers.
 */
export function WorldMap({ values, unknown, side, selected, hrefFor }: WorldMapProps) {
  const bins = quantileBins(values.map(({ attacks }) => Number(attacks)));
  const byAttacks = [...values]
    .filter(({ attacks }) => Number(attacks) > 0)
    .sort((a, b) => Number(b.attacks) - Number(a.attacks));
  const withData = new Set(byAttacks.map(({ code }) => code));
  const first = withData.has(selected ?? '') ? selected : byAttacks[0]?.code;
  return (
    <figure className={styles.figure} data-map>
      <svg
        className={styles.svg}
        viewBox={`0 0 ${worldIndex.width} ${worldIndex.height}`}
        aria-label={summary(byAttacks, unknown, side)}
      >
        <g>
          {CODES.filter((code) => !withData.has(code)).map((code) => (
            <CountryMark key={code} code={code} step={0} tip={`${countryName(code)}: no data`} />
          ))}
        </g>
        {byAttacks.map((value) => (
          <CountryMark
            key={value.code}
            code={value.code}
            step={stepOf(value, bins)}
            tip={tipOf(value)}
            href={hrefFor?.[value.code]}
            isSelected={value.code === selected}
            isTabStop={value.code === first}
          />
        ))}
        {selected && <CountryMark code={selected} step="outline" />}
      </svg>
      <MapLegend bins={bins} withoutData={CODES.length - withData.size} unknown={unknown} side={side} />
    </figure>
  );
}

function stepOf({ attacks }: MapValue, bins: readonly Bin[]): number {
  return scaleStep(binOf(Number(attacks), bins), bins.length);
}

function tipOf({ name, attacks, share, place }: MapValue): string {
  return [
    `${name}: ${formatExact(attacks)} attacks`,
    `${formatShare(share)} of all`,
    ...(place ? [place] : []),
  ].join(', ');
}

function summary(byAttacks: readonly MapValue[], unknown: WorldMapProps['unknown'], side: Side): string {
  const top = byAttacks.slice(0, 3).map(({ name, share }) => `${name} ${formatShare(share)}`);
  const whose = side === 'source' ? 'the country of the source address' : 'the country attacked';
  return [
    `World map of attacks by ${whose}: ${byAttacks.length} countries with data.`,
    top.length > 0 ? `Most: ${top.join(', ')}.` : '',
    `Unknown country: ${formatShare(unknown.share)}.`,
    'Arrow keys go from country to country by number of attacks.',
  ].join(' ');
}
