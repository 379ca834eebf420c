import { memo } from 'react';
import { noDataTip } from '@/lib/chart/map-marks';
import type { MapPalette } from '@/lib/chart/map-palette';
import type { Words } from '@/lib/words/words';
import { CountryMark } from './country-mark';
import type { Outlines } from './country-shape';

interface SilentCountriesProps {
  /** Codes with a space between, so that the same countries are the same text. */
  codes: string;
  outlines: Outlines;
  palette: MapPalette;
  words: Words;
}

/** The countries without any data: paper within an outline. */
export const SilentCountries = memo(function SilentCountries(props: SilentCountriesProps) {
  const { codes, outlines, palette, words } = props;
  return (
    <g stroke={palette.faint} strokeWidth={0.7}>
      {codes.split(' ').map((code) => (
        <CountryMark
          key={code}
          {...{ code, outlines, tip: noDataTip(code, words), step: 'none' }}
          fill={palette.paper}
          isLive={false}
        />
      ))}
    </g>
  );
});
