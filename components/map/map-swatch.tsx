import { FALLS, isFall, type MapStep, PAGE_PALETTE } from '@/lib/chart/map-palette';
import styles from './map-legend.module.css';

/** A field of the legend, filled as the map is. Patterns are drawn as lines, for a pattern's id would be the map's own. */
export function MapSwatch({ step }: { step: MapStep | 'unknown' }) {
  const fills: Readonly<Record<string, string | undefined>> = PAGE_PALETTE.fills;
  const pattern = PATTERNS[step];
  return (
    <svg className={styles.swatch} viewBox="0 0 96 8" preserveAspectRatio="none" aria-hidden="true">
      <rect
        x="0.5"
        y="0.5"
        width="95"
        height="7"
        fill={fills[step] ?? 'var(--paper)'}
        data-plain={step in fills}
      />
      {pattern && <path d={pattern} stroke={isFall(step) ? 'var(--paper)' : undefined} />}
    </svg>
  );
}

const across = (step: number, draw: (x: number) => string) =>
  Array.from({ length: Math.ceil(96 / step) }, (_, i) => draw(i * step)).join('');

const PATTERNS: Readonly<Record<string, string | undefined>> = {
  once: 'M0 2.7h96M0 5.4h96',
  unknown: across(8, (x) => `M${x} 8l8-8`),
  ...Object.fromEntries(FALLS.map((fall) => [fall, across(8, (x) => `M${x - 4} 0l8 8`)])),
};
