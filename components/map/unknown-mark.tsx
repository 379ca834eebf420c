import type { MapMark } from '@/lib/chart/map-marks';
import { fillOf, type MapPalette } from '@/lib/chart/map-palette';
import type { Words } from '@/lib/words/words';

interface UnknownMarkProps extends Pick<MapMark, 'step' | 'tip'> {
  palette: MapPalette;
  name: string;
  /** Height of its letters in map units; on a page its style sheet says. */
  letters: number;
  words: Words;
}

/** The attacks of unknown country as a hatched field in the empty south-west, in the colour that a country of so many has. */
export function UnknownMark({ step, tip, palette, name, letters, words }: UnknownMarkProps) {
  const box = { x: 12, y: 404, width: 44, height: 26 };
  const line = { paintOrder: 'stroke', stroke: palette.paper, strokeWidth: letters / 4 };
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: arrow keys come to it after the countries.
    <g role="img" tabIndex={-1} aria-label={tip} data-unknown>
      <g stroke={palette.ink} strokeWidth={0.8}>
        <rect {...box} fill={fillOf(step, palette, name)} />
        <rect {...box} fill={`url(#${name}-unknown)`} />
      </g>
      <text x={64} y={417} dy="0.36em" fontSize={letters} fill={palette.quiet} {...line}>
        {words.t('map.unknownField')}
      </text>
    </g>
  );
}
