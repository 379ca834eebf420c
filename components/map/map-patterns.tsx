import type { MapPalette } from '@/lib/chart/map-palette';

const HATCH = 'M-1 4l5-5M-1 10L10-1M2 10l8-8';

/** Fills that no colour could tell apart for every eye: zero dotted, data in one window only barred, unknown hatched. */
export function MapPatterns({ name, palette }: { name: string; palette: MapPalette }) {
  const tile = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' as const };
  const lines = { stroke: palette.ink, strokeWidth: 1, fill: 'none' };
  return (
    <defs>
      <pattern id={`${name}-zero`} {...tile}>
        <path d="M0 0h6v6H0z" fill={palette.paper} stroke="none" />
        <circle cx={3} cy={3} r={1.1} fill={palette.quiet} stroke="none" />
      </pattern>
      <pattern id={`${name}-once`} {...tile}>
        <path d="M0 0h6v6H0z" fill={palette.paper} stroke="none" />
        <path d="M0 3h6" {...lines} stroke={palette.quiet} />
      </pattern>
      <pattern id={`${name}-unknown`} {...tile}>
        <path d={HATCH} {...lines} stroke={palette.paper} strokeWidth={2.6} />
        <path d={HATCH} {...lines} />
      </pattern>
    </defs>
  );
}
