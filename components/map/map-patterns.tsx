import { FALLS, type MapPalette } from '@/lib/chart/map-palette';

const HATCH = 'M-1 4l5-5M-1 10L10-1M2 10l8-8';
const RULES = 'M-1 -1l10 10M-1 7l2 2M7 -1l2 2';

interface MapPatternsProps {
  name: string;
  palette: MapPalette;
  /** How near the map is, so that patterns on the land are as fine at every distance. */
  k: number;
}

/** Fills that no colour could tell apart for every eye: data in one window only barred, falls ruled, unknown hatched. */
export function MapPatterns({ name, palette, k }: MapPatternsProps) {
  const tile = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' as const };
  const onLand = { ...tile, patternTransform: `scale(${1 / k})`, 'data-on-land': '' };
  const wide = { ...onLand, width: 8, height: 8 };
  const lines = { stroke: palette.ink, strokeWidth: 1, fill: 'none' };
  return (
    <defs>
      <pattern id={`${name}-once`} {...onLand}>
        <path d="M0 0h6v6H0z" fill={palette.paper} stroke="none" />
        <path d="M0 3h6" {...lines} stroke={palette.quiet} />
      </pattern>
      {FALLS.map((fall) => (
        <pattern key={fall} id={`${name}-${fall}`} {...wide}>
          <path d="M0 0h8v8H0z" fill={palette.fills[fall]} stroke="none" />
          <path d={RULES} {...lines} stroke={palette.paper} strokeWidth={0.8} />
        </pattern>
      ))}
      <pattern id={`${name}-unknown`} {...tile}>
        <path d={HATCH} {...lines} stroke={palette.paper} strokeWidth={2.6} />
        <path d={HATCH} {...lines} />
      </pattern>
    </defs>
  );
}
