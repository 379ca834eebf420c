import type { MapMark } from '@/lib/chart/map-marks';
import { fillOf, type MapPalette } from '@/lib/chart/map-palette';

interface UnknownMarkProps extends Pick<MapMark, 'step' | 'tip'> {
  palette: MapPalette;
  name: string;
}

/** The attacks of unknown country as a hatched field in the empty south-west, in the colour that a country of so many has. */
export function UnknownMark({ step, tip, palette, name }: UnknownMarkProps) {
  const box = { x: 12, y: 404, width: 44, height: 26 };
  return (
    <g data-unknown data-tip={tip} stroke={palette.ink} strokeWidth={0.8}>
      <rect {...box} fill={fillOf(step, palette, name)} />
      <rect {...box} fill={`url(#${name}-unknown)`} />
    </g>
  );
}
