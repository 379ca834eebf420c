import { memo } from 'react';
import { pointOf } from '@/lib/chart/country-place';
import type { MapMark } from '@/lib/chart/map-marks';
import { CountryShape, lineOnLand, type Outlines } from './country-shape';

interface CountryMarkProps extends MapMark {
  /** Left out: that of the group round it. */
  fill?: string;
  /** The line round it, where its colour does not part it from the paper. */
  stroke?: string | undefined;
  outlines: Outlines;
  /** Whether it can be chosen; what has no data only tells so, on hover and to arrow keys. */
  isLive: boolean;
  href?: string | undefined;
  isSelected?: boolean;
  isTabStop?: boolean;
}

/** One country, as its shape or, where a world map has no room for it, as a point. Drawn anew only when it changes. */
export const CountryMark = memo(function CountryMark(props: CountryMarkProps) {
  const { code, tip, fill, stroke, outlines, isLive, href, isSelected, isTabStop } = props;
  const shape = <CountryShape {...{ code, outlines, fill, stroke }} isQuiet={!isLive} />;
  if (!isLive) {
    return (
      // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: arrow keys come to it, so that every country can be asked for.
      <g role="img" tabIndex={-1} aria-label={tip} data-code={code}>
        {shape}
      </g>
    );
  }
  const live = { tabIndex: isTabStop ? 0 : -1, 'aria-label': tip, 'data-code': code, 'data-live': '' };
  if (href) {
    return (
      <a href={href} aria-current={isSelected ? 'true' : undefined} {...live}>
        {shape}
      </a>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button within a drawing.
    <g role="button" aria-pressed={isSelected === true} {...live}>
      {shape}
    </g>
  );
});

/** The line round the chosen country, above all others. */
export function CountryOutline({
  code,
  outlines,
  stroke,
}: {
  code: string;
  outlines: Outlines;
  stroke: string;
}) {
  const isPoint = pointOf(code) !== null;
  return (
    <g
      pointerEvents="none"
      stroke={stroke}
      strokeWidth={lineOnLand(isPoint ? 1.5 : 2, outlines)}
      data-outline={code}
    >
      <CountryShape code={code} outlines={outlines} fill="none" />
    </g>
  );
}
