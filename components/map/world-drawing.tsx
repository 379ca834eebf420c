import { Fragment, type ReactNode } from 'react';
import { pointOf } from '@/lib/chart/country-place';
import { type MapFrame, SHAPES_FROM } from '@/lib/chart/map-frame';
import type { MapMark } from '@/lib/chart/map-marks';
import { fillOf, isPaper, type MapPalette } from '@/lib/chart/map-palette';
import worldIndex from '@/lib/chart/world-index.json';
import { countriesByName } from '@/lib/words/countries-by-name';
import type { Words } from '@/lib/words/words';
import { CountryMark, CountryOutline } from './country-mark';
import { CountryShape, lineOnLand, type Outlines } from './country-shape';
import { MapPatterns } from './map-patterns';
import { SilentCountries } from './silent-countries';
import { UnknownMark } from './unknown-mark';

export interface WorldDrawingProps {
  /** The map in words. */
  label: string;
  /** Countries with data, in the order in which arrow keys go through them. */
  marks: readonly MapMark[];
  /** Attacks of unknown country, drawn beside the land; null: there are none. */
  unknown: Pick<MapMark, 'step' | 'tip'> | null;
  selected: string | null;
  palette: MapPalette;
  outlines: Outlines;
  frame: MapFrame;
  words: Words;
  /** Tells the patterns of two maps on one page apart. */
  name?: string;
  /** Address for choosing a country, by code. With it each country is a link and works before any script. */
  hrefFor?: Readonly<Record<string, string>> | undefined;
  className?: string | undefined;
  /** Height of letters in map units, for a drawing without a style sheet. */
  letters?: number;
  /** What lies over the land, in map units: arcs, marks of surges. */
  children?: ReactNode;
}

/** The world as one drawing: a function of its props, for the page and for pictures made anywhere. */
export function WorldDrawing(props: WorldDrawingProps) {
  const {
    label,
    marks,
    unknown,
    selected,
    palette,
    outlines,
    frame,
    name = 'map',
    hrefFor = {},
    letters = 20,
    words,
  } = props;
  const { width, height } = worldIndex;
  const tabStop = marks.some(({ code }) => code === selected) ? selected : marks[0]?.code;
  const known = new Set(marks.map(({ code }) => code));
  const silent = countriesByName(words).flatMap(({ code }) => (known.has(code) ? [] : code));
  const drawn = (mark: MapMark) => (
    <CountryMark
      key={mark.code}
      {...mark}
      {...{ outlines, fill: fillOf(mark.step, palette, name) }}
      stroke={isPaper(mark.step) ? palette.faint : undefined}
      isLive
      href={hrefFor[mark.code]}
      isSelected={mark.code === selected}
      isTabStop={mark.code === tabStop}
    />
  );
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className={props.className}
      viewBox={`0 0 ${width} ${height}`}
      aria-label={label}
      data-order={'file' in outlines ? [...known, ...silent].join(' ') : undefined}
    >
      <MapPatterns name={name} palette={palette} k={frame.k} />
      <g
        transform={`translate(${frame.x} ${frame.y}) scale(${frame.k})`}
        style={{ ['--zoom' as string]: frame.k }}
        data-frame
        data-near={frame.k >= SHAPES_FROM}
      >
        {/* Land first: a point, or what is too small to see without one, would lie under its neighbours. */}
        {[false, true].map((above) => (
          <Fragment key={String(above)}>
            <SilentCountries
              codes={silent.filter((code) => isPoint(code) === above).join(' ')}
              {...{ outlines, palette, words }}
            />
            <g stroke={palette.paper} strokeWidth={lineOnLand(0.7, outlines)}>
              {marks.filter(({ code }) => isPoint(code) === above).map(drawn)}
            </g>
          </Fragment>
        ))}
        <g
          stroke={palette.ink}
          strokeWidth={lineOnLand(0.9, outlines)}
          strokeDasharray={[2, 2.5].map((length) => lineOnLand(length, outlines)).join(' ')}
          pointerEvents="none"
        >
          <CountryShape code="disputed" outlines={outlines} fill="none" />
        </g>
        {selected && <CountryOutline code={selected} outlines={outlines} stroke={palette.accent} />}
        {props.children}
        {/* Where the focus is, above all else; a picture has none. */}
        {'file' in outlines && <g data-ring pointerEvents="none" />}
      </g>
      {unknown && <UnknownMark {...unknown} {...{ palette, name, letters, words }} />}
    </svg>
  );
}

function isPoint(code: string): boolean {
  return pointOf(code) !== null;
}
