import { memo } from 'react';
import { noDataTip } from '@/lib/chart/map-marks';
import type { MapPalette } from '@/lib/chart/map-palette';
import type { Words } from '@/lib/words/words';
import { CountryMark } from './country-mark';
import { lineOnLand, type Outlines } from './country-shape';

interface SilentCountriesProps {
  /** Codes with a space between, so that the same countries are the same text. */
  codes: string;
  outlines: Outlines;
  palette: MapPalette;
  words: Words;
}

/** Countries without any data: paper within an outline. */
export const SilentCountries = memo(function SilentCountries(props: SilentCountriesProps) {
  const { codes, outlines, palette, words } = props;
  return (
    <g fill={palette.paper} stroke={palette.faint} strokeWidth={lineOnLand(0.7, outlines)}>
      {codes
        .split(' ')
        .filter(Boolean)
        .map((code) => (
          <CountryMark
            key={code}
            {...{ code, outlines, tip: noDataTip(code, words), step: 'none' }}
            isLive={false}
          />
        ))}
    </g>
  );
});
